/**
 * Join requests of the demo: a receiver at `/v1/joins`, one line of JSON for each request in a file, and a
 * page that lists them. For trying out: whoever reaches the server reads the list.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createJoinReceiver, joinWords, pageLanguage } from '@ilmi/client/testing';

/** @typedef {import('@ilmi/client/testing').JoinRecord} JoinRecord */
/** @typedef {Awaited<ReturnType<typeof import('./serve.mjs').startServer>>} Server */

const LIST_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const WORDS = {
  fi: {
    language: 'Suomeksi',
    title: 'Liittymisilmoitukset',
    warning:
      'Tämä luettelo on vain kokeilua varten: jokainen, joka pääsee tälle palvelimelle, voi lukea sen.',
    none: 'Ilmoituksia ei ole vielä tullut.',
    received: 'Vastaanotettu',
  },
  sv: {
    language: 'På svenska',
    title: 'Anmälningar',
    warning: 'Den här listan är bara till för att prova: var och en som når servern kan läsa den.',
    none: 'Inga anmälningar har kommit ännu.',
    received: 'Mottagen',
  },
  en: {
    language: 'In English',
    title: 'Requests to join',
    warning: 'This list is only for trying out: anyone who reaches this server can read it.',
    none: 'No request has come yet.',
    received: 'Received',
  },
};

/**
 * @param {Server} server
 * @param {string} file where the requests are kept; created with its folder
 */
export async function mountJoins(server, file) {
  const store = await openJoinFile(file);
  const receive = createJoinReceiver({ store, secret: await readSecret(`${file}.secret`) });

  server.route((path) => path === '/v1/joins' || path === '/v1/joins/received', answersOf(receive));
  server.route('/joins', () => ({ status: 301, headers: { Location: '/joins/' } }));
  server.route('/joins/', (request, _response, { url }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return { status: 405, headers: { Allow: 'GET, HEAD' } };
    return {
      type: 'text/html; charset=utf-8',
      body: listPage(store.records, pageLanguage(url.searchParams.get('lang'))),
      headers: { 'Content-Security-Policy': LIST_POLICY, 'Cache-Control': 'no-store' },
    };
  });
}

/**
 * A receiver's answers, for this server.
 *
 * @param {ReturnType<typeof createJoinReceiver>} receive
 * @returns {import('./serve.mjs').Handler}
 */
export const answersOf =
  (receive) =>
  async (request, response, { url, body }) => {
    const { method = 'GET' } = request;
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const answer = await receive(
      new Request(url, {
        method,
        headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        body: hasBody && body.length > 0 ? new Uint8Array(body) : null,
      }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(method === 'HEAD' ? undefined : Buffer.from(await answer.arrayBuffer()));
  };

/**
 * A store in a file. A line that was cut off when a process ended is no record: nobody was told that it
 * had been received.
 *
 * @param {string} file
 */
export async function openJoinFile(file) {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  /** @type {JoinRecord[]} */
  const records = [];
  /** @type {Map<string, JoinRecord>} */
  const newest = new Map();
  const add = (/** @type {JoinRecord} */ record) => {
    records.push(record);
    newest.set(record.key, record);
  };
  for (const line of text.split('\n')) {
    try {
      if (line) add(JSON.parse(line));
    } catch {
      console.error(`${file}: left out a line that is not whole`);
    }
  }
  /** Whether the file ends in such a line. */
  let isTorn = text !== '' && !text.endsWith('\n');

  /** @param {JoinRecord} record */
  const append = async (record) => {
    const handle = await open(file, 'a', 0o600);
    const { size } = await handle.stat();
    try {
      await handle.appendFile(`${isTorn ? '\n' : ''}${JSON.stringify(record)}\n`);
      await handle.sync();
      isTorn = false;
    } catch (error) {
      // Its sender is told to send it again, and then it must not be here twice.
      await handle.truncate(size);
      throw error;
    } finally {
      await handle.close();
    }
    add(record);
  };
  /** One after the other, so that lines don't mix. @type {Promise<void>} */
  let last = Promise.resolve();
  return {
    records,
    /** @param {JoinRecord} record */
    put(record) {
      const done = last.then(() => append(record));
      last = done.catch(() => {});
      return done;
    },
    /** @param {string} key */
    find: (key) => newest.get(key),
  };
}

/** Beside the requests, so that a form that is sent again is recognised after a restart. @param {string} file */
async function readSecret(file) {
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}

/** @param {readonly JoinRecord[]} records @param {keyof typeof WORDS} lang */
function listPage(records, lang) {
  const words = WORDS[lang];
  const languages = Object.entries(WORDS)
    .filter(([tag]) => tag !== lang)
    .map(([tag, { language }]) => `<a href="?lang=${tag}" lang="${tag}">${language}</a>`);
  const items = [...records]
    .reverse()
    .map(
      ({ id, receivedAt, request }) =>
        `<li><h2>${escape(request.organization.name)}</h2><dl>` +
        [
          [words.received, receivedAt],
          [joinWords[lang].reference, id],
          ...fieldsOf(request).map(([name, value]) => [
            joinWords[lang].fields[name] ?? name,
            joinWords[lang].options[name]?.[value] ?? value,
          ]),
        ]
          .map(([label = '', text = '']) => `<dt>${escape(label)}</dt><dd>${escape(text)}</dd>`)
          .join('') +
        '</dl></li>',
    );
  return (
    `<!doctype html><html lang="${lang}"><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
    `<title>${words.title}</title><nav>${languages.join(' · ')}</nav>` +
    `<main><h1>${words.title} (${records.length})</h1><p>${words.warning}</p>` +
    `${items.length > 0 ? `<ol reversed>${items.join('')}</ol>` : `<p>${words.none}</p>`}</main></html>\n`
  );
}

/** Names as in the form, and values as texts. @param {object} request @returns {[string, string][]} */
const fieldsOf = (request) =>
  Object.entries(request).flatMap(([name, value]) =>
    typeof value === 'object'
      ? Object.entries(value).map(
          ([key, part]) => /** @type {[string, string]} */ ([`${name}[${key}]`, String(part)]),
        )
      : [/** @type {[string, string]} */ ([name, value === true ? '✓' : String(value)])],
  );

const escape = (/** @type {string} */ text) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
