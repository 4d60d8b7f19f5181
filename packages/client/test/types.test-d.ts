/*
 * What TypeScript says to users of the client. Nothing here runs: `npm run lint` compiles it, and fails
 * where a line marked as an error is none.
 */
import type { Goal, IlmiDocument, IlmiEvent, JoinRequest, Offer } from '@ilmi/core';
import { documentSchema } from '@ilmi/core/schema';
import { it } from 'node:test';
import * as z from 'zod/mini';
import {
  type Client,
  ClientError,
  type ClientErrorCode,
  createClient,
  createSource,
  defineSource,
  type Loaded,
  type LoadedDocument,
  type LoadedPage,
  readSource,
  type Source,
  type SourceDefinition,
  type SourceOptions,
  type StandardSchema,
  toResult,
} from '../src/index.js';
import { createJoinClient, type JoinReceipt } from '../src/join.js';
import { createJoinReceiver, fakeClient, fakeSource, runSourceContract } from '../src/testing.js';

/** Compiles where a value is of the type. */
function is<T>(_value: T): void {}

const client = createClient({ src: 'https://www.example.org/ilmi.json', schema: documentSchema });
is<Client>(client);
createClient({ hub: 'https://hub.example.org/', fetch, storage: () => localStorage });
createClient({ src: '/', storage: sessionStorage, onError: ({ code }) => code });
// @ts-expect-error durations end in Ms
createClient({ src: '/', timeout: 5 });
// @ts-expect-error no Standard Schema
createClient({ src: '/', schema: { parse: (input: unknown) => input } });
is<boolean>(await client.join.supported());

const page = await client.goals.list({ theme: 'mobility', limit: 5, maxAgeMs: 0 });
is<LoadedPage<Goal>>(page);
is<LoadedPage<Goal>>(await client.goals.list({ cursor: page.next }));
is<Loaded<IlmiDocument>>(await client.document({ goal: 'a', staleForMs: 0 }));
is<Loaded<Offer>>(await client.offers.get('a', { signal: AbortSignal.timeout(10) }));
for await (const goal of client.goals.all({ kind: 'endState' })) is<Goal>(goal);
// A word that a later version of the document may bring.
await client.goals.list({ theme: 'space' });
// @ts-expect-error goals are no events
is<IlmiEvent[]>(page.data);
// @ts-expect-error no such field
await client.goals.list({ topic: 'funding' });
// @ts-expect-error goals have themes, events do not
await client.events.list({ theme: 'mobility' });
// @ts-expect-error an item is asked for by its id
await client.goals.get();

const result = await toResult(client.stories.get('a'));
if (result.ok) is<string>(result.value.data.id);
else is<ClientError>(result.error);
// @ts-expect-error there may be an error in its place
void result.value;

const error: unknown = result;
if (ClientError.is(error)) {
  is<ClientErrorCode>(error.code);
  is<number | undefined>(error.info.retryAfterSeconds);
}

is<Source>(fakeSource({ ilmi: '1.0' }, { delayMs: 5 }));
is<Client>(fakeClient({ ilmi: '1.0' }, { error: new ClientError('network', 'test') }));

const joins = createJoinClient({ document: (await client.document()).data });
void ((request: JoinRequest) => is<Promise<JoinReceipt>>(client.join.create(request)));
is<JoinReceipt>(
  await joins.create(
    {
      purpose: 'join',
      organization: { name: 'Esimerkki Oy' },
      goal: { title: 'Sähkö' },
      contact: { name: 'Aino Esimerkki', email: 'aino@example.org' },
      language: 'fi',
      sentAt: '2026-11-24T10:00:00Z',
    },
    { idempotencyKey: 'a' },
  ),
);
// @ts-expect-error a request says whom to answer
void joins.create({ purpose: 'join', organization: { name: 'A' }, language: 'fi', sentAt: '' });
is<(request: Request) => Promise<Response>>(createJoinReceiver({ origins: ['https://a.example'] }));
// @ts-expect-error only what passes can be forced
createJoinReceiver({ fail: { status: 500, times: 1 } });

interface HeatOptions {
  url: string;
  from?: number;
}

declare module '../src/plugin.js' {
  interface SourceTypes {
    heat: HeatOptions;
  }
}

const heat = defineSource({
  type: 'heat',
  options: z.strictObject({ url: z.string(), from: z.optional(z.int()) }),
  capabilities: { browser: true, build: true, join: false, live: false },
  create(options) {
    is<HeatOptions>(options);
    return { read: async ({ now }) => ({ ilmi: '1.0', sources: [{ id: 'a', retrieved: now }] }) };
  },
});
is<SourceDefinition<'heat', HeatOptions>>(heat);
is<StandardSchema<HeatOptions>>(heat.options);
const optionsOfHeat: SourceDefinition<'heat', HeatOptions>['options'] = {
  '~standard': {
    version: 1,
    vendor: 'test',
    // @ts-expect-error the schema makes something else than the options
    validate: (value) => ({ value }),
  },
};
void optionsOfHeat;
// @ts-expect-error a source that says nothing of what it can do
defineSource({ type: 'bare', options: heat.options, create: heat.create });
defineSource({
  ...heat,
  // @ts-expect-error a source has something to read
  create: () => ({ check: async () => ({ ok: true, findings: [] }) }),
});

const source = createSource('heat', { url: 'https://data.example.org/heat.csv' });
is<Source>(source);
is<HeatOptions>({} as SourceOptions<'heat'>);
// @ts-expect-error an option that the type does not have
createSource('heat', { url: '', until: 2030 });
// @ts-expect-error an option of another kind
createSource('heat', { url: 7 });
// @ts-expect-error an option is missing
createSource('heat', {});
// A type that the compiler does not know, or that is known when the program runs only.
createSource('other', 7);
createSource('other' as string, { anything: true });

is<LoadedDocument>(await readSource(source, { now: '2026-11-24', timeoutMs: 50 }));
// @ts-expect-error there is no clock: the day has to be told
await readSource(source, {});

const respond = ({ url }: Request) => new Response(url);
runSourceContract(heat, { options: {}, respond, schema: documentSchema, it });
// @ts-expect-error a bad answer has a name
runSourceContract(heat, { options: {}, respond, badAnswers: [{ respond }] });
