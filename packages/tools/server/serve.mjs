/**
 * The demo and test server: example pages and built files under a strict policy, with a log of
 * requests and of policy violations. Plain node:http.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENT_SECURITY_POLICY } from '../build/headers.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** URL prefix -> folder; the first that fits wins. */
const FOLDERS = [
  ['/examples/', join(ROOT, 'examples')],
  ['/cdn/', join(ROOT, 'packages/elements/cdn')],
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
};

/** What we recommend to hosts, with the frame and the reports that only the demo has. */
export const POLICY = `${CONTENT_SECURITY_POLICY}; frame-src 'self'; report-uri /csp-report`;

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {{method: string, path: string, headers: import('node:http').IncomingHttpHeaders}} Logged
 * @typedef {{directive: string, blocked: string, page: string, source: string, line?: number,
 *   sample: string, raw: object}} Report
 * @typedef {{status?: number, type?: string, body?: string | Buffer,
 *   headers?: Record<string, string | null>}} Answer
 * @typedef {{url: URL, body: Buffer}} Context
 * @typedef {(request: Incoming, response: Outgoing, context: Context) =>
 *   Answer | string | void | Promise<Answer | string | void>} Handler
 */

/**
 * @param {{port?: number, host?: string}} [options]
 */
export async function startServer({ port = 0, host = '127.0.0.1' } = {}) {
  /** @type {Logged[]} */
  const requests = [];
  /** @type {Report[]} */
  const reports = [];
  /** @type {{matches: (path: string) => boolean, handler: Handler}[]} */
  const routes = [];

  const server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': TYPES['.txt'] });
      response.end(`Server error: ${error instanceof Error ? error.message : String(error)}\n`);
    });
  });

  /** @param {Incoming} request @param {Outgoing} response */
  async function respond(request, response) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET', headers } = request;
    const path = url.pathname;
    const route = routes.findLast((one) => one.matches(path));
    if (path === '/csp-report' && !route) {
      reports.push(...readReports(await readBody(request)));
      send(request, response, { status: 204 });
      return;
    }
    // Browsers ask for the icon by themselves; it says nothing about the page.
    if (path === '/favicon.ico' && !route) {
      send(request, response, { status: 204 });
      return;
    }
    requests.push({ method, path: path + url.search, headers });
    if (route) {
      const body = await readBody(request);
      const answer = await route.handler(request, response, { url, body });
      if (answer !== undefined) send(request, response, toAnswer(answer, path));
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      send(request, response, { status: 405, headers: { Allow: 'GET, HEAD' } });
      return;
    }
    send(request, response, await fileAnswer(path, url.search));
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;

  return {
    origin: `http://${host}:${actualPort}`,
    /** Every request but the browser's own (icon, policy reports), oldest first. */
    requests,
    /** Policy violations in one shape, whichever way the browser reported them. */
    reports,
    /**
     * Answers a path (or every path a predicate accepts) in place of the files. The handler
     * returns text (HTML by default), an answer, or nothing when it has written the response
     * itself. Later routes win.
     *
     * @param {string | ((path: string) => boolean)} pathOrPredicate
     * @param {Handler} handler
     */
    route(pathOrPredicate, handler) {
      const matches =
        typeof pathOrPredicate === 'function'
          ? pathOrPredicate
          : (/** @type {string} */ path) => path === pathOrPredicate;
      routes.push({ matches, handler });
    },
    /** Forgets routes, requests and reports. */
    reset() {
      routes.length = 0;
      requests.length = 0;
      reports.length = 0;
    },
    /** @returns {Promise<void>} */
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** @param {Answer | string} answer @param {string} path @returns {Answer} */
function toAnswer(answer, path) {
  const full = typeof answer === 'string' ? { body: answer } : answer;
  return { type: typeOf(path) ?? TYPES['.html'], ...full };
}

/** @param {string} path @returns {string | undefined} */
function typeOf(path) {
  return TYPES[/** @type {keyof typeof TYPES} */ (extname(path).toLowerCase())];
}

/**
 * @param {string} path the URL's path, still percent-encoded
 * @param {string} search
 * @returns {Promise<Answer>}
 */
async function fileAnswer(path, search) {
  const file = locate(path);
  if (!file) return notFound(path);
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) {
    if (!path.endsWith('/')) return { status: 301, headers: { Location: `${path}/${search}` } };
    return readAnswer(join(file, 'index.html'), path);
  }
  return info?.isFile() && !path.endsWith('/') ? readAnswer(file, path) : notFound(path);
}

/** The file a path stands for, or undefined when it is outside of what we serve. */
function locate(/** @type {string} */ path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(decoded)) return undefined;
  if (decoded === '/') return join(ROOT, 'examples');
  if (decoded === '/LICENSE') return join(ROOT, 'LICENSE');
  for (const [prefix = '', folder = ''] of FOLDERS) {
    if (decoded + '/' === prefix) return folder;
    if (!decoded.startsWith(prefix)) continue;
    const file = normalize(join(folder, decoded.slice(prefix.length)));
    const inside = file === folder || file.startsWith(folder + sep) || file + sep === folder;
    const hidden = decoded.split('/').some((part) => part.startsWith('.'));
    return inside && !hidden && !decoded.includes('/node_modules/') ? file : undefined;
  }
  return undefined;
}

/** @param {string} file @param {string} path @returns {Promise<Answer>} */
async function readAnswer(file, path) {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return notFound(path);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return {
    type: typeOf(file) ?? (file.endsWith('LICENSE') ? TYPES['.txt'] : 'application/octet-stream'),
    body,
    headers: { ETag: etag },
  };
}

/** @param {string} path @returns {Answer} */
function notFound(path) {
  return { status: 404, type: TYPES['.txt'], body: `Not found: ${path}\n` };
}

/** @param {Incoming} request @param {Outgoing} response @param {Answer} answer */
function send(request, response, { status = 200, type, body = '', headers = {} }) {
  /** @type {Record<string, string | null>} */
  const all = {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...(type ? { 'Content-Type': type } : {}),
    ...(type?.startsWith('text/html') ? { 'Content-Security-Policy': POLICY } : {}),
    ...headers,
  };
  const etag = all['ETag'];
  const unchanged = status === 200 && etag && matchesTag(request.headers['if-none-match'], etag);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
  const bodyless = unchanged || status === 204 || status === 304;
  // A header set to null is left out: how a test drops the policy from a page.
  for (const [name, value] of Object.entries(all)) {
    if (value !== null) response.setHeader(name, value);
  }
  if (!bodyless) response.setHeader('Content-Length', bytes.length);
  response.writeHead(unchanged ? 304 : status);
  response.end(bodyless || request.method === 'HEAD' ? undefined : bytes);
}

/** @param {string | undefined} header @param {string} etag */
function matchesTag(header, etag) {
  return header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false;
}

/** @param {Incoming} request @returns {Promise<Buffer>} */
async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Both formats in use: `report-uri` posts one `{"csp-report": {…}}`, the Reporting API an array.
 *
 * @param {Buffer} body
 * @returns {Report[]}
 */
function readReports(body) {
  let data;
  try {
    data = JSON.parse(body.toString('utf8'));
  } catch {
    return [];
  }
  const entries = Array.isArray(data)
    ? data.filter((one) => one?.type === 'csp-violation').map((one) => one.body)
    : [data?.['csp-report']];
  return entries.filter(Boolean).map((raw) => ({
    directive: raw['effective-directive'] || raw.effectiveDirective || raw['violated-directive'],
    blocked: raw['blocked-uri'] ?? raw.blockedURL ?? '',
    page: raw['document-uri'] ?? raw.documentURL ?? '',
    source: raw['source-file'] ?? raw.sourceFile ?? '',
    line: raw['line-number'] ?? raw.lineNumber,
    sample: raw['script-sample'] ?? raw.sample ?? '',
    raw,
  }));
}
