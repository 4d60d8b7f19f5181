import {
  ClientError,
  type SourceCheck,
  type SourceContext,
  type SourceDefinition,
  type SourceFinding,
} from '@ilmi/client';
import type {
  Action,
  BoundaryKind,
  IlmiDocument,
  Organization,
  OrganizationKind,
} from '@ilmi/core';
import { isLink, resolveUrl } from '@ilmi/core';
import { organizationKinds } from '@ilmi/core/vocabulary';
import * as z from 'zod/mini';
import { slug, sourceEntry } from '../shared/entries.js';
import {
  address,
  explained,
  shortId,
  type Words,
  words,
  wordsOf,
  year,
} from '../shared/options.js';
import {
  type Action as KausalAction,
  actionsQuery,
  ask,
  askAll,
  FIELDS,
  type Indicator,
  indicatorsQuery,
  type Organization as KausalOrganization,
  type Plan,
  send,
  someIndicatorsQuery,
} from './answers.js';
import { goalOf } from './goals.js';
import { privacySentence } from './words.js';

export { privacySentence };

/** What is read of a plan in Kausal Watch. */
export interface KausalOptions {
  /** Identifier of the plan, as in its addresses. */
  plan: string;
  /** Address of the GraphQL interface. Default: Kausal's own, `https://api.watch.kausal.tech/v1/graphql/`. */
  url?: string;
  /** Only these indicators, by their numbers, as in their addresses. Default: all. */
  indicators?: Words;
  /**
   * Whose goals they are, where it is one organisation, or where your document knows it under another id.
   * Default: as in Kausal Watch, which does not say of what kind it is.
   */
  organization?: { id: string; name: string; kind?: OrganizationKind };
  /**
   * Where progress starts: `reference`, the indicator's reference value, or else its first value with a
   * warning; `first`, its first value; or a year with its value, for all of the indicators.
   * Default `reference`.
   */
  baseline?: 'reference' | 'first' | { year: number; value: number };
  /** What the figures cover. Kausal Watch does not say. Default: a part of the operations, with that remark. */
  boundary?: Extract<BoundaryKind, 'organization' | 'territory' | 'activity'>;
  /** Also the plan's actions. Default false. */
  actions?: boolean;
  /**
   * Allows reading in a visitor's browser, which then tells Kausal its IP address: put `privacySentence`
   * into the privacy notice. Default false: a program reads, and visitors get the document that it made.
   */
  live?: boolean;
  /** Licence of the plan's data, SPDX or an address, where you know it. Default: none is stated. */
  licence?: string;
}

const word = z.string().check(z.regex(/\S/, 'expected a word'));

const options = z.strictObject({
  plan: word,
  url: z.optional(address),
  indicators: z.optional(words),
  organization: z.optional(
    z.strictObject({ id: shortId, name: word, kind: z.optional(z.enum(organizationKinds)) }),
  ),
  baseline: z.optional(
    z.union([z.enum(['reference', 'first']), z.strictObject({ year, value: z.number() })]),
  ),
  boundary: z.optional(z.enum(['organization', 'territory', 'activity'])),
  actions: z.optional(z.boolean()),
  live: z.optional(z.boolean()),
  licence: z.optional(word),
});

/**
 * The indicators and actions of a plan in Kausal Watch, read without signing in. An indicator becomes a
 * goal, an action an action.
 */
export const kausal: SourceDefinition<'kausal', KausalOptions> = {
  type: 'kausal',
  title: 'Kausal Watch',
  options: explained(options),
  capabilities: { browser: true, build: true, join: false, live: false },
  create: (chosen) => ({
    read: (context) => read(chosen, context),
    check: (context) => check(chosen, context),
  }),
};

declare module '@ilmi/client' {
  interface SourceTypes {
    kausal: KausalOptions;
  }
}

const URL_OF = 'https://api.watch.kausal.tech/v1/graphql/';

async function read(chosen: KausalOptions, context: SourceContext): Promise<IlmiDocument> {
  const { plan: identifier, url = URL_OF, organization: own, actions: withActions, live } = chosen;
  if (!live && typeof document !== 'undefined')
    throw new ClientError(
      'unsupported',
      `Kausal Watch: reading in a visitor's browser tells Kausal the visitor's IP address. Say "live": true if that is meant, and add to the privacy notice: ${privacySentence.en}`,
      { url },
    );
  const { plan, indicators } = await indicatorsOf(chosen, url, context);
  const organizations = new Map<string, Organization>();
  /** The id of an organisation, which joins the list; nothing when nobody is named. */
  const belongsTo = (theirs: KausalOrganization | null | undefined): string | undefined => {
    const [id, name] = own
      ? [own.id, own.name]
      : [theirs?.id && slug(`kausal-${theirs.id}`), theirs?.name?.trim()];
    if (!id || !name) return undefined;
    organizations.set(id, { id, kind: own?.kind ?? 'other', name });
    return id;
  };

  const source = slug(`kausal-${identifier}`);
  const warnOf = lackWarner(FIELDS.indicator, 'indicator', context);
  const goals = indicators.flatMap((indicator) => {
    warnOf(indicator);
    const organization = belongsTo(indicator.organization);
    const lack = !indicator.name?.trim() ? 'a name' : !organization && 'an organisation';
    if (lack) {
      context.warn(`indicator ${indicator.id}`, `left out, since it has not got ${lack}`);
      return [];
    }
    return goalOf(indicator, chosen, organization!, source, context);
  });
  const actions = withActions ? await actionsOf(chosen, url, belongsTo, context) : undefined;

  return {
    ilmi: '1.0',
    ...(isLanguage(plan.primaryLanguage) && { languages: [plan.primaryLanguage] }),
    ...(chosen.licence && { licence: chosen.licence }),
    organizations: [...organizations.values()],
    goals,
    ...(actions && { actions }),
    sources: [
      sourceEntry(
        {
          id: source,
          name: plan.name?.trim() || identifier,
          publisher: 'Kausal Watch',
          url: plan.viewUrl ?? url,
          ...(chosen.licence && { licence: chosen.licence }),
        },
        context,
      ),
    ],
  };
}

const isLanguage = (tag: unknown): tag is string =>
  typeof tag === 'string' && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag);

async function indicatorsOf(
  { plan, indicators }: KausalOptions,
  url: string,
  context: SourceContext,
): Promise<{ plan: Plan; indicators: Indicator[] }> {
  if (indicators === undefined) {
    const query = (first: number) => indicatorsQuery(plan, first);
    const { items, plan: found } = await askAll<Indicator>(url, query, 'planIndicators', context);
    return { plan: found, indicators: items };
  }
  const ids = wordsOf(indicators);
  const { data, plan: found } = await ask(url, someIndicatorsQuery(plan, ids), context);
  return {
    plan: found,
    indicators: ids.flatMap((id, at) => {
      const indicator = data[`i${at}`];
      if (!indicator)
        context.warn(`indicator ${id}`, `left out: the plan "${plan}" has none with this number`);
      return (indicator as Indicator | null | undefined) ?? [];
    }),
  };
}

/** Warns once for each field that was asked for and did not come. */
function lackWarner(fields: readonly string[], what: string, context: SourceContext) {
  const warned = new Set<string>();
  return (item: object) => {
    for (const field of fields.filter((one) => !(one in item) && !warned.has(one))) {
      warned.add(field);
      context.warn(
        `${what}.${field}`,
        'did not come, though it was asked for; what depends on it is missing',
      );
    }
  };
}

type Status = Pick<Action, 'status'> & {
  /** Whether Kausal's word says more than ours, so that it has to be shown, too. */
  saysMore?: boolean;
};

const STATUSES = new Map<string, Status>(
  Object.entries({
    COMPLETED: { status: 'done' },
    ON_TIME: { status: 'inProgress' },
    IN_PROGRESS: { status: 'inProgress' },
    NOT_STARTED: { status: 'planned' },
    LATE: { status: 'inProgress', saysMore: true },
    CANCELLED: { status: 'stopped', saysMore: true },
    POSTPONED: { status: 'stopped', saysMore: true },
    OUT_OF_SCOPE: { status: 'stopped', saysMore: true },
    MERGED: { status: 'stopped', saysMore: true },
    UNDEFINED: {},
  }),
);

async function actionsOf(
  { plan }: KausalOptions,
  url: string,
  belongsTo: (theirs: KausalOrganization | null | undefined) => string | undefined,
  context: SourceContext,
): Promise<Action[]> {
  const query = (first: number) => actionsQuery(plan, first);
  const { items } = await askAll<KausalAction>(url, query, 'planActions', context);
  const warnOf = lackWarner(FIELDS.action, 'action', context);
  return items.flatMap((item): Action[] => {
    warnOf(item);
    const place = `action ${item.id}`;
    const organization = belongsTo(item.primaryOrg);
    const title = item.name?.trim();
    if (!title || !organization) {
      context.warn(
        place,
        `left out, since it has not got ${title ? 'a responsible organisation; say whose it is with "organization"' : 'a name'}`,
      );
      return [];
    }
    const word = item.statusSummary?.identifier ?? 'UNDEFINED';
    const status = STATUSES.get(word);
    if (!status) context.warn(place, `has a status that this adapter does not know: ${word}`);
    const label = item.statusSummary?.label?.trim();
    const href = item.viewUrl && resolveUrl(item.viewUrl);
    // What goes on for ever is never done, though its steps may be.
    const shown = word === 'COMPLETED' && item.scheduleContinuous ? 'inProgress' : status?.status;
    return [
      {
        id: slug(`kausal-action-${item.id}`),
        organization,
        title,
        ...((status?.saysMore || !status) && label && { summary: label }),
        ...(shown && { status: shown }),
        ...(isDay(item.startDate) && { start: item.startDate }),
        ...(isDay(item.endDate) && { end: item.endDate }),
        ...(href && isLink(href) && { url: href }),
      },
    ];
  });
}

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * Asks for one indicator and, with `actions`, one action, and looks whether every field is there. Says the
 * sentence for the privacy notice where visitors' browsers are to read.
 */
async function check(
  { plan, url = URL_OF, actions, live }: KausalOptions,
  context: SourceContext,
): Promise<SourceCheck> {
  const findings: SourceFinding[] = [];
  const parts = [
    { query: indicatorsQuery(plan, 1), list: 'planIndicators', what: 'indicator' as const },
    ...(actions
      ? [{ query: actionsQuery(plan, 1), list: 'planActions', what: 'action' as const }]
      : []),
  ];
  for (const { query, list, what } of parts) {
    const { data, errors } = await send(url, query, context);
    // A field that is gone is refused by name: Cannot query field "goals" on type "Indicator".
    for (const { message, path } of errors) {
      const [, field] = /field ['"](\w+)['"]/.exec(message) ?? [];
      findings.push({ path: field ? `${what}.${field}` : path || list, message });
    }
    if (errors.length) continue;
    if (!data?.plan) findings.push({ path: 'plan', message: `there is no plan "${plan}"` });
    const items = data?.[list];
    if (!Array.isArray(items)) {
      findings.push({ path: list, message: 'expected a list; it did not come' });
      continue;
    }
    const [first] = items as (object | null)[];
    for (const field of FIELDS[what])
      if (first && !(field in first))
        findings.push({
          path: `${what}.${field}`,
          message:
            'did not come, though it was asked for; look for a newer version of this adapter',
        });
  }
  const ok = findings.length === 0;
  const [lang = ''] = context.lang.split('-');
  if (live)
    findings.push({
      path: 'live',
      message: `visitors' browsers read this source. For the privacy notice: ${
        privacySentence[lang as keyof typeof privacySentence] ?? privacySentence.en
      }`,
    });
  return { ok, findings };
}
