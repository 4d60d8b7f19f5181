import type { Source, SourceCheck, SourceContext, SourceDefinition } from '@ilmi/client';
import { ClientError } from '@ilmi/client';
import type { IlmiDocument, Story } from '@ilmi/core';
import * as z from 'zod/mini';
import { failure, fetchBytes, joined } from '../shared/fetch.js';
import { address, explained } from '../shared/options.js';
import { decode } from './decode.js';
import { type Feed, FeedError, type Warn } from './feed.js';
import { feedsOfPage } from './html.js';
import { readJsonFeed } from './json-feed.js';
import { storiesOf } from './stories.js';
import { parseXml, readProlog, XmlError } from './xml.js';
import { readXmlFeed } from './xml-feeds.js';

declare module '@ilmi/client' {
  interface SourceTypes {
    feeds: FeedsOptions;
  }
}

/** What is read of a feed. */
export interface FeedsOptions {
  /** Address of the feed: JSON Feed 1.1, Atom 1.0 or RSS 2.0. What it is, its content tells. */
  url: string;
  /** Id of the organisation whose stories they are. */
  organization?: string;
  /** How many stories, the newest first, 1–500. Default 50. */
  limit?: number;
  /** BCP 47 tag of the language of the texts. Default: what the feed says. */
  language?: string;
}

const options = z.strictObject({
  url: address,
  organization: z.optional(
    z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected the id of an organisation')),
  ),
  limit: z.optional(z.int().check(z.gte(1, 'expected 1–500'), z.lte(500, 'expected 1–500'))),
  language: z.optional(
    z
      .string()
      .check(z.regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i, 'expected a language tag such as fi')),
  ),
});

/** Larger feeds are not read: a feed has its newest items only, and all of it has to be in memory. */
const MOST_BYTES = 10_000_000;

/**
 * Stories of a blog or a news page: JSON Feed, Atom and RSS. Of HTML only the words are kept; a picture
 * only with a description, an address only with https.
 */
export const feeds: SourceDefinition<'feeds', FeedsOptions> = {
  type: 'feeds',
  title: 'Story feeds',
  options: explained(options),
  capabilities: { browser: true, build: true, join: false, live: false },
  partial: true,
  create: (chosen): Source => ({
    read: async (context): Promise<IlmiDocument> => ({
      ilmi: '1.0',
      stories: await read(chosen, context),
    }),
    check: (context) => check(chosen, context),
  }),
};

async function read(
  { url, limit = 50, organization, language }: FeedsOptions,
  context: Pick<SourceContext, 'fetch' | 'signal' | 'warn'>,
): Promise<Story[]> {
  const name = 'feed';
  const { pieces, type, address } = await fetchBytes(url, context, name);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    size += piece.length;
    if (size > MOST_BYTES) {
      const what = `is larger than ${MOST_BYTES / 1_000_000} MB; ask its publisher for a feed with its newest items`;
      throw failure(url, 'invalidResponse', name, what);
    }
  }
  const { text, problem } = decode(joined(parts), type);
  const warn: Warn = (path, message) => context.warn(path || url, message);
  if (problem) warn('', problem);
  try {
    const feed = readFeed(text, address, warn);
    return storiesOf(feed, { limit, organization, language }, warn);
  } catch (cause) {
    if (cause instanceof FeedError || cause instanceof XmlError)
      throw failure(url, 'invalidResponse', name, cause.message, { cause });
    throw cause;
  }
}

/** Reads a feed of any format; its beginning tells which, whatever the server calls it. */
function readFeed(text: string, address: string, warn: Warn): Feed {
  const start = text.trimStart();
  if (!start) throw new FeedError('is empty; expected JSON Feed, Atom or RSS');
  if (start.startsWith('{') || start.startsWith('[')) {
    let input: unknown;
    try {
      input = JSON.parse(start);
    } catch (cause) {
      throw new FeedError('is broken or cut-off JSON; try again, or tell its publisher', { cause });
    }
    return readJsonFeed(input, address, warn);
  }
  if (!start.startsWith('<'))
    throw new FeedError('is neither JSON nor XML; expected JSON Feed, Atom or RSS');
  const { doctype, root } = readProlog(text);
  if (/^<!doctype\s+html/i.test(doctype ?? '') || /^(?:html|head|body)$/i.test(root ?? '')) {
    const found = feedsOfPage(text, address).slice(0, 3);
    throw new FeedError(
      found.length
        ? `looks like a web page, not a feed. Its feed may be at ${found.join(' or ')}`
        : 'looks like a web page, not a feed, and names none in its head; ask its publisher for the address of the feed',
    );
  }
  return readXmlFeed(
    parseXml(text, (message) => warn('', message)),
    address,
  );
}

/** Reads it as for a document; what would stop reading is what has changed. */
async function check(chosen: FeedsOptions, context: SourceContext): Promise<SourceCheck> {
  const findings: { path: string; message: string }[] = [];
  const warn = (path: string, message: string) => void findings.push({ path, message });
  try {
    await read(chosen, { ...context, warn });
    return { ok: true, findings };
  } catch (error) {
    if (!ClientError.is(error) || error.code !== 'invalidResponse') throw error;
    return { ok: false, findings: [{ path: chosen.url, message: error.message }, ...findings] };
  }
}
