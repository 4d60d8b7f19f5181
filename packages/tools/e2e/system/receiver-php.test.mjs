/** The PHP receiver of join requests as Debian's PHP runs it: by itself, and behind nginx. */
import assert from 'node:assert/strict';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { validateJoinRequest } from '@ilmi/core/schema';
import { freePort } from '../../test/browsers.mjs';
import { spawnManaged, stopManaged } from '../../test/processes.mjs';
import { ROOT, until } from '../helpers.mjs';
import { PROGRAMS, ensurePackages, nginxConfiguration } from './debian.mjs';
import {
  FULL,
  RESULT,
  copy,
  flat,
  formFields,
  idOf,
  joinContract,
  newKey,
  problemOf,
  sendForm,
  sendJson,
} from '../../test/join-contract.mjs';

/**
 * @typedef {import('../../test/join-contract.mjs').Stored} Stored
 * @typedef {{folder: string, file: string, url: string, log: () => Promise<string>,
 *   mails: () => Promise<string[]>, stored: () => Promise<Stored[]>, kill: () => Promise<void>,
 *   start: (before?: string) => Promise<void>, configure: (settings: Record<string, string>) => Promise<void>,
 *   close: () => Promise<void>}} Php
 */

const SOURCE = join(ROOT, 'examples/receiver-php');

/** Values of config.php, as PHP. */
const SETTINGS = {
  to: "'verkosto@example.org'",
  from: "'lomake@example.org'",
  subject: "'Ilmastoverkosto: uusi ilmoitus'",
  language: "'fi'",
  separator: "';'",
  secret: "'0123456789abcdef0123456789abcdef'",
  success: "''",
  origins: "['*']",
  rate: 'null',
};

/**
 * The receiver in folders of its own.
 *
 * @param {{settings?: Record<string, string>, workers?: number}} [options]
 * @returns {Promise<Php>}
 */
async function startPhp({ settings = {}, workers = 4 } = {}) {
  await ensurePackages('php-cli', 'php-cgi', 'nginx');
  const folder = await mkdtemp(join(tmpdir(), 'ilmi-php-'));
  const file = join(folder, 'data/joins.csv');
  for (const name of ['data', 'www', 'mails']) await mkdir(join(folder, name));
  for (const name of ['join.php', 'words.php']) {
    await copyFile(join(SOURCE, name), join(folder, 'www', name));
  }
  // A mail becomes a file. It gets its name when it is whole.
  const sendmail = join(folder, 'sendmail');
  await writeFile(
    sendmail,
    `#!/bin/sh\ncat > "${folder}/mails/.$$" && mv "${folder}/mails/.$$" "${folder}/mails/$$"\n`,
  );
  await chmod(sendmail, 0o755);

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const port = await freePort();
  /** @type {Php} */
  const php = {
    folder,
    file,
    url: `http://127.0.0.1:${port}/join.php`,
    log: () => readFile(join(folder, 'php.log'), 'utf8').catch(() => ''),
    mails: async () => {
      const names = (await readdir(join(folder, 'mails'))).filter((name) => !name.startsWith('.'));
      return Promise.all(names.map((name) => readFile(join(folder, 'mails', name), 'utf8')));
    },
    stored: () => readStored(file),
    configure: (changed) => {
      const all = Object.entries({ ...SETTINGS, file: `'${file}'`, ...settings, ...changed });
      const text = all.map(([key, value]) => `'${key}' => ${value},\n`).join('');
      return writeFile(join(folder, 'www/config.php'), `<?php\nreturn [\n${text}];\n`);
    },
    start: async (before = '') => {
      const options = {
        display_errors: '1',
        error_reporting: '-1',
        log_errors: '1',
        error_log: join(folder, 'php.log'),
        sendmail_path: sendmail,
      };
      const flags = Object.entries(options).map(([key, value]) => `-d '${key}=${value}'`);
      const command = `${before} exec php ${flags.join(' ')} -S 127.0.0.1:${port} -t '${folder}/www'`;
      child = spawnManaged('sh', ['-c', command], {
        stdio: 'ignore',
        env: { ...process.env, ...(workers > 1 ? { PHP_CLI_SERVER_WORKERS: `${workers}` } : {}) },
      });
      await until(async () => {
        if (child?.exitCode !== null) throw new Error('PHP has ended');
        return (await fetch(php.url, { method: 'OPTIONS' }).catch(() => undefined)) !== undefined;
      }, 'PHP answers');
    },
    kill: async () => {
      if (child?.pid === undefined) return;
      // The workers are in its group. Nobody gets the chance to finish something.
      process.kill(-child.pid, 'SIGKILL');
      await stopManaged(child);
      child = undefined;
    },
    close: async () => {
      await php.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await php.configure({});
  await php.start();
  return php;
}

/**
 * A reader of CSV that shares nothing with the writer.
 *
 * @param {string} text @param {string} separator
 */
function parseCsv(text, separator) {
  /** @type {string[][]} */
  const rows = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    assert.equal(text[at], '"', `a cell begins at ${at}`);
    for (at += 1; ; at += 1) {
      assert.ok(at < text.length, 'the last cell ends');
      if (text[at] === '"' && text[at + 1] === '"') at += 1;
      else if (text[at] === '"') break;
      cell += text[at];
    }
    rows.at(-1)?.push(cell);
    at += 1;
    if (text[at] === separator) at += 1;
    else {
      assert.equal(text.slice(at, at + 2), '\r\n', `a row ends at ${at}`);
      at += 2;
      rows.push([]);
    }
  }
  assert.deepEqual(rows.pop(), [], 'the last row ends');
  return rows;
}

const COLUMNS =
  'received id purpose organization.id organization.name organization.kind organization.businessId ' +
  'organization.municipality organization.url organization.industry organization.size goal.id ' +
  'goal.template goal.theme goal.title goal.kind goal.unit goal.baselineYear goal.baselineValue ' +
  'goal.targetYear goal.targetChange goal.targetValue goal.note result.goal result.year result.value ' +
  'result.note contact.name contact.email contact.phone message newsletter language sentAt';

/** @param {string} file @param {string} [separator] @returns {Promise<Stored[]>} */
async function readStored(file, separator = ';') {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text === '') return [];
  assert.equal(text[0], '\uFEFF');
  const [header = [], ...rows] = parseCsv(text.slice(1), separator);
  assert.equal(header.join(' '), COLUMNS);
  return rows.map((row) => {
    assert.equal(row.length, header.length);
    // What looks like a formula is stored behind an apostrophe.
    const cells = row.map((cell) => {
      assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
      return cell.replace(/^'(?=[=+\-@\t\r])/, '');
    });
    const fields = header.map((name, index) => [name, cells[index] ?? '']);
    return Object.fromEntries(
      fields.filter(([name, value]) => name !== 'received' && value !== ''),
    );
  });
}

/** @param {string} mail as sendmail gets it */
function readMail(mail) {
  const [head = '', ...body] = mail.replaceAll('\r\n', '\n').split('\n\n');
  const bytes = body
    .join('\n\n')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const headers = head
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .map((line) => line.split(/: (.*)/s));
  return {
    names: headers.map(([name]) => name),
    headers: Object.fromEntries(headers),
    text: Buffer.from(bytes, 'latin1').toString('utf8'),
  };
}

/** Nothing that PHP itself had to say. */
const assertQuiet = async (/** @type {Php} */ php) =>
  assert.doesNotMatch(await php.log(), /PHP \w+:|in line/);

describe('receiver-php: the contract, by PHP alone', () => {
  /** @type {Php} */
  let php;
  before(async () => (php = await startPhp()));
  after(() => php.close());
  joinContract('php -S', () => php);
  it('PHP had nothing to say', () => assertQuiet(php));
});

describe('receiver-php: the contract, behind nginx', () => {
  /** @type {Php} */
  let php;
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  before(async () => {
    php = await startPhp({ workers: 1 });
    await php.kill();
    const { folder } = php;
    const [port, cgi] = [await freePort(), await freePort()];
    await mkdir(join(folder, 'work'));
    await chmod(folder, 0o755);
    await writeFile(
      join(folder, 'nginx.conf'),
      nginxConfiguration(`
    listen 127.0.0.1:${port};
    root www;
    location ~ \\.php$ {
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_pass 127.0.0.1:${cgi};
    }`),
    );
    const flags = {
      log_errors: '1',
      error_log: `${folder}/php.log`,
      sendmail_path: `${folder}/sendmail`,
    };
    children.push(
      spawnManaged(
        'php-cgi',
        [
          '-b',
          `127.0.0.1:${cgi}`,
          ...Object.entries(flags).flatMap(([key, value]) => ['-d', `${key}=${value}`]),
        ],
        { stdio: 'ignore', env: { ...process.env, PHP_FCGI_CHILDREN: '4' } },
      ),
      spawnManaged(PROGRAMS.nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
        stdio: 'ignore',
      }),
    );
    php.url = `http://127.0.0.1:${port}/join.php`;
    await until(
      async () =>
        (await fetch(php.url, { method: 'OPTIONS' }).catch(() => undefined))?.status === 204,
      'nginx and PHP answer',
    );
  });
  after(async () => {
    for (const child of children) await stopManaged(child);
    await php.close();
  });
  joinContract('php-cgi', () => php);

  it('PHP had nothing to say', () => assertQuiet(php));
});

describe('receiver-php: one server', () => {
  /** @type {Php} */
  let php;
  before(async () => (php = await startPhp()));
  after(() => php.close());

  it('keeps files for its owner only, and no address of a visitor', async () => {
    await php.configure({ rate: '[1000, 3600]' });
    assert.equal((await sendJson(php.url, FULL)).status, 202);
    for (const end of ['', '.lock', '.state.json']) {
      assert.equal((await stat(php.file + end)).mode & 0o777, 0o600, end);
    }
    const state = await readFile(`${php.file}.state.json`, 'utf8');
    assert.equal(JSON.parse(state).pending, null);
    assert.doesNotMatch(state + (await php.log()), /127\.0\.0\.1|aino|Esimerkki/i);
    await php.configure({});
  });

  it('writes formulas behind an apostrophe, with the separator of the settings', async () => {
    await php.configure({ file: `'${php.folder}/data/comma.csv'`, separator: "','" });
    const request = copy(FULL);
    request.contact.name = '=HYPERLINK("https://example.org","x")';
    request.message = '-1;2,"3"\n4';
    assert.equal((await sendJson(php.url, request)).status, 202);
    const text = await readFile(join(php.folder, 'data/comma.csv'), 'utf8');
    assert.ok(text.startsWith('\uFEFF"received","id","purpose",'));
    assert.ok(
      text.includes(
        `,"'=HYPERLINK(""https://example.org"",""x"")","aino@example.org","'+358 40 0000000","'-1;2,""3""\n4","true",`,
      ),
    );
    assert.ok(text.includes(',"2028","\'-20","96.4",'));
    await php.configure({});
  });

  it('sends a mail about each request', async () => {
    const { id } = await (
      await sendJson(php.url, { ...FULL, contact: { ...FULL.contact, email: 'a.b+c@example.org' } })
    ).json();
    const mail = readMail(await mailAbout(php, id));
    assert.deepEqual(mail.names.sort(), [
      'Content-Transfer-Encoding',
      'Content-Type',
      'From',
      'MIME-Version',
      'Reply-To',
      'Subject',
      'To',
    ]);
    assert.equal(mail.headers.To, 'verkosto@example.org');
    assert.equal(mail.headers.From, 'lomake@example.org');
    assert.equal(mail.headers['Reply-To'], 'a.b+c@example.org');
    assert.equal(mail.headers['Content-Type'], 'text/plain; charset=utf-8');
    const words = mail.headers.Subject.split(' ').map((/** @type {string} */ word) => {
      assert.match(word, /^=\?UTF-8\?B\?[\w+/=]+\?=$/);
      assert.ok(word.length <= 75);
      return Buffer.from(word.slice(10, -2), 'base64').toString('utf8');
    });
    assert.equal(words.join(''), `Ilmastoverkosto: uusi ilmoitus ${id}`);
    assert.ok(mail.text.includes('Organisaation nimi: Esimerkki Oy\n'), mail.text);
    assert.ok(
      mail.text.includes('Viesti verkostolle: Hei! 🌍 "Lainaus"; pilkku, ja rivi\n    lisää\n'),
    );
    assert.ok(mail.text.trimEnd().endsWith(`\n\nTunniste: ${id}`));
  });

  it('lets nobody write headers or fields of a mail', async () => {
    const line = 'x\r\nBcc: b@example.org\r\n\r\nSähköposti: c@example.org\u0000\u001b[31m\u202e';
    const request = copy(FULL);
    request.organization.name = line;
    request.goal.title = line;
    request.contact.name = line;
    request.message = line;
    // Allowed in an address, but not what a header should hold.
    request.contact.email = '"<b@x>,c"@example.org'.replace('@x', '');
    const { id } = await (await sendJson(php.url, request)).json();
    const mail = readMail(await mailAbout(php, id));
    assert.ok(!mail.names.includes('Bcc') && !mail.names.includes('Reply-To'), mail.names.join());
    assert.equal(mail.text.split('\n').filter((text) => text.startsWith('Sähköposti: ')).length, 1);
    assert.ok(
      mail.text.includes('\n    Bcc: b@example.org\n    \n    Sähköposti: c@example.org[31m\n'),
      mail.text,
    );
    for (const email of ['a@b.fi\r\nBcc: c@d.fi', 'a@b.fi\nBcc: c@d.fi', 'a@b.fi\n']) {
      await problemOf(await sendJson(php.url, { ...FULL, contact: { name: 'A', email } }), 422);
    }
  });

  it('loses nothing when no mail goes out, and says so without personal data', async () => {
    const sendmail = join(php.folder, 'sendmail');
    await rename(sendmail, `${sendmail}.away`);
    const { id } = await (await sendJson(php.url, FULL)).json();
    await until(
      async () => (await php.log()).includes(`no mail went out about request ${id}`),
      'it is logged',
    );
    await rename(`${sendmail}.away`, sendmail);
    assert.ok((await php.stored()).some((record) => record.id === id));
    assert.doesNotMatch(await php.log(), /aino|example\.org|Esimerkki/i);
  });

  it('leads to the success page of the settings, by language', async () => {
    const locations = async (/** @type {string} */ success) => {
      await php.configure({ success });
      return Promise.all(
        ['fi', 'sv-FI', 'de'].map(async (language) => {
          const response = await sendForm(
            php.url,
            formFields({ ...FULL, language, message: newKey() }),
          );
          return response.headers.get('location')?.replace(/[0-9a-f]{24}/, 'ID');
        }),
      );
    };
    assert.deepEqual(await locations("''"), [
      '/join.php?lang=fi&id=ID',
      '/join.php?lang=sv&id=ID',
      '/join.php?lang=en&id=ID',
    ]);
    const own = await fetch(`${php.url}?lang=sv&id=0123456789abcdef01234567`);
    assert.equal(own.status, 200);
    const page = await own.text();
    assert.ok(
      page.includes('<html lang="sv">') && page.includes('<h1>Tack, anmälan har tagits emot</h1>'),
    );
    assert.ok(page.includes('Referens: 0123456789abcdef01234567<'));
    for (const query of ['', '?id=<b>', '?id[]=a&lang[]=b', '?id=0123456789abcdef01234567%0a']) {
      await problemOf(await fetch(php.url + query), 405);
    }
    assert.deepEqual(
      await locations("'https://www.example.org/kiitos/?a=1#b'"),
      Array(3).fill('https://www.example.org/kiitos/?a=1&id=ID#b'),
    );
    const wrong = await sendForm(php.url, [['language', 'fi']]);
    assert.match(
      wrong.headers.get('content-security-policy') ?? '',
      /form-action 'self' https:\/\/www\.example\.org;/,
    );
    assert.deepEqual(await locations("['fi' => '/kiitos/', 'sv' => '/sv/tack/']"), [
      '/kiitos/?id=ID',
      '/sv/tack/?id=ID',
      '/kiitos/?id=ID',
    ]);
    await php.configure({});
  });

  it('answers only the sites of the settings', async () => {
    await php.configure({ origins: "['https://www.example.org', 'https://example.org']" });
    for (const [origin, allowed] of [
      ['https://www.example.org', 'https://www.example.org'],
      ['https://example.org', 'https://example.org'],
      ['https://example.org.example.com', null],
      ['null', null],
    ]) {
      const response = await sendJson(php.url, {}, { Origin: origin ?? '' });
      assert.equal(response.headers.get('access-control-allow-origin'), allowed);
      assert.equal(response.headers.get('vary'), 'Origin');
    }
    await php.configure({});
  });

  it('answers 429 to too many from one address, and counts anew afterwards', async () => {
    await php.configure({ rate: '[3, 3600]' });
    const state = `${php.file}.state.json`;
    await writeFile(state, JSON.stringify({ keys: {}, hits: {}, pending: null }));
    const before = (await php.stored()).length;
    assert.equal((await sendJson(php.url, FULL)).status, 202);
    assert.equal((await sendJson(php.url, {})).status, 422);
    assert.equal((await sendJson(php.url, FULL)).status, 202);
    const late = await sendJson(php.url, FULL);
    await problemOf(late, 429);
    const wait = Number(late.headers.get('retry-after'));
    assert.ok(wait > 3590 && wait <= 3600, `${wait}`);
    const page = await sendForm(php.url, formFields(FULL));
    assert.equal(page.status, 429);
    assert.ok(Number(page.headers.get('retry-after')) > 3590);
    const text = await page.text();
    assert.ok(
      text.includes('<h1>Ilmoitusta ei voitu ottaa vastaan juuri nyt</h1>') &&
        text.includes('value="Aino Esimerkki"'),
    );
    assert.equal((await php.stored()).length, before + 2);

    const old = JSON.parse(await readFile(state, 'utf8'));
    for (const hit of Object.values(old.hits)) hit[0] -= 3601;
    await writeFile(state, JSON.stringify(old));
    assert.equal((await sendJson(php.url, FULL)).status, 202);
    await php.configure({});
  });

  it('remembers a key for 24 hours', async () => {
    const state = `${php.file}.state.json`;
    const headers = { 'Idempotency-Key': newKey() };
    const first = await (await sendJson(php.url, FULL, headers)).json();
    const older = async (/** @type {number} */ seconds) => {
      const old = JSON.parse(await readFile(state, 'utf8'));
      for (const entry of Object.values(old.keys)) entry[0] -= seconds;
      await writeFile(state, JSON.stringify(old));
    };
    await older(86_390);
    assert.deepEqual(await (await sendJson(php.url, FULL, headers)).json(), first);
    await older(10);
    assert.notDeepEqual(await (await sendJson(php.url, FULL, headers)).json(), first);
  });

  it('goes on when the file was moved, changed or is without end of line', async () => {
    await rename(php.file, `${php.file}.old`);
    assert.equal((await sendJson(php.url, FULL)).status, 202);
    assert.equal((await php.stored()).length, 1);
    const text = await readFile(php.file, 'utf8');
    await writeFile(php.file, text.trimEnd());
    assert.equal((await sendJson(php.url, FULL)).status, 202);
    assert.equal((await php.stored()).length, 2);
    await writeFile(`${php.file}.state.json`, '{"keys":');
    assert.equal((await sendJson(php.url, FULL)).status, 202);
    assert.equal((await php.stored()).length, 3);
  });

  it('completes what a crash left half written, once', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    const request = { ...FULL, message: 'kesken' };
    const size = (await stat(php.file)).size;
    const { id } = await (await sendJson(php.url, request, headers)).json();
    const whole = await readFile(php.file);
    const state = JSON.parse(await readFile(`${php.file}.state.json`, 'utf8'));
    const row = whole.subarray(size);
    // Nothing, a part or all of the row had been written when the power went.
    for (const length of [0, 1, 100, row.length - 1, row.length]) {
      state.pending = { at: size, row: row.toString('base64'), id };
      await writeFile(`${php.file}.state.json`, JSON.stringify(state));
      await writeFile(php.file, whole.subarray(0, size + length));
      const again = await sendJson(php.url, request, headers);
      assert.equal(again.status, 202);
      assert.equal((await again.json()).id, id);
      assert.deepEqual(await readFile(php.file), whole, `${length} bytes`);
    }
  });

  it('answers 503 while the folder is missing, keeps what was typed, and then goes on', async () => {
    const before = (await php.stored()).length;
    await rename(join(php.folder, 'data'), join(php.folder, 'away'));
    const headers = { 'Idempotency-Key': newKey() };
    const response = await sendJson(php.url, FULL, headers);
    assert.equal(response.headers.get('retry-after'), '120');
    assert.ok(!(await problemOf(response, 503)).detail.includes(php.folder));
    const page = await sendForm(php.url, formFields(FULL));
    assert.equal(page.status, 503);
    assert.equal(page.headers.get('retry-after'), '120');
    assert.ok((await page.text()).includes('value="Aino Esimerkki"'));
    await rename(join(php.folder, 'away'), join(php.folder, 'data'));
    assert.equal((await sendJson(php.url, FULL, headers)).status, 202);
    assert.equal((await php.stored()).length, before + 1);
    assert.ok((await php.log()).includes("the folder of 'file' is missing"));
  });

  it('refuses unsafe settings, and says which', async () => {
    await mkdir(join(php.folder, 'www/data'));
    const before = (await php.stored()).length;
    for (const [settings, said] of /** @type {[Record<string, string>, RegExp][]} */ ([
      [
        { file: `'${php.folder}/www/joins.csv'` },
        /lies inside the website, where anybody could download it/,
      ],
      [{ file: `'${php.folder}/www/data/joins.csv'` }, /lies inside the website/],
      [{ file: `'${php.folder}/data/../www/joins.csv'` }, /lies inside the website/],
      [{ file: "'joins.csv'" }, /no whole path/],
      [
        { secret: "''" },
        /'secret' needs at least 32 characters\. One that nobody knows yet: [0-9a-f]{48}\./,
      ],
      [{ to: "'a@example.org, b@example.org'" }, /'to' is no plain email address/],
      [{ from: "'a@example.org -Xlog'" }, /'from' is no plain email address/],
      [{ separator: "'|'" }, /'separator'/],
      [{ rate: '20' }, /'rate'/],
      [{ language: "'de'" }, /'language'/],
    ])) {
      await php.configure(settings);
      for (const response of [await sendJson(php.url, FULL), await fetch(php.url)]) {
        assert.match((await problemOf(response, 503)).detail, said);
      }
      assert.equal((await sendForm(php.url, formFields(FULL))).status, 503);
    }
    await rename(join(php.folder, 'www/config.php'), join(php.folder, 'config.php'));
    assert.match((await problemOf(await sendJson(php.url, FULL), 503)).detail, /is missing/);
    await php.configure({});
    assert.equal((await php.stored()).length, before);
    assert.deepEqual((await readdir(join(php.folder, 'www'))).sort(), [
      'config.php',
      'data',
      'join.php',
      'words.php',
    ]);
    assert.doesNotMatch(await php.log(), /[0-9a-f]{48}/);
    await assertQuiet(php);
  });

  it('refuses thousands of fields, of which PHP itself warns', async () => {
    const fields = Array.from({ length: 2000 }, (_, at) => [`f${at}`, '']);
    const response = await sendForm(php.url, /** @type {[string, string][]} */ (fields));
    assert.equal(response.status, 422);
    const lines = (await php.log()).split('\n').filter((line) => line.includes('PHP Warning'));
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /Input variables exceeded 1000/);
  });

  it('its example settings start nothing before they are changed', async () => {
    await copyFile(join(SOURCE, 'config.php'), join(php.folder, 'www/config.php'));
    assert.match(
      (await problemOf(await sendJson(php.url, FULL), 503)).detail,
      /'to' is no plain email address/,
    );
    await php.configure({});
  });
});

/** @param {Php} php @param {string} id */
async function mailAbout(php, id) {
  let found = '';
  await until(async () => {
    found = (await php.mails()).find((mail) => readMail(mail).text.includes(id)) ?? '';
    return found !== '';
  }, 'the mail is there');
  return found;
}

describe('receiver-php: when things break', () => {
  it('keeps what it acknowledged when it is killed, each once', async () => {
    const php = await startPhp();
    try {
      const requests = Array.from({ length: 240 }, (_, at) => ({
        request: { ...FULL, message: `viesti ${at}` },
        headers: { 'Idempotency-Key': `kill-${at}` },
      }));
      /** @type {Map<string, string>} */
      const acknowledged = new Map();
      const send = async ({ request, headers }) => {
        const response = await sendJson(php.url, request, headers).catch(() => undefined);
        const body = response?.status === 202 && (await response.json().catch(() => undefined));
        if (!body) return false;
        assert.equal(acknowledged.get(request.message) ?? body.id, body.id);
        acknowledged.set(request.message, body.id);
        return true;
      };
      for (let kills = 0; kills < 4; kills += 1) {
        const part = requests.slice(kills * 60, kills * 60 + 60);
        const running = part.map(send);
        await Promise.any(running.map(async (one) => assert.ok(await one)));
        await php.kill();
        await Promise.all(running);
        // The last row may be half written, but those that were acknowledged are there.
        const text = await readFile(php.file, 'utf8');
        for (const [message, id] of acknowledged) {
          assert.equal(text.split(`"${id}"`).length, 2);
          assert.ok(text.includes(`"${message}"`));
        }
        await php.start();
        for (const one of part) assert.ok(await send(one));
      }
      const stored = await php.stored();
      assert.equal(stored.length, 240);
      assert.deepEqual(
        stored.map(({ id, message }) => `${message} ${id}`).sort(),
        [...acknowledged].map((pair) => pair.join(' ')).sort(),
      );
      await assertQuiet(php);
    } finally {
      await php.close();
    }
  });

  it('answers 503 on a full disk, with whole rows only, and stores the same request once later', async () => {
    const php = await startPhp({ workers: 1 });
    try {
      await php.kill();
      // No file grows beyond 32 KiB: a write ends early, as on a full disk.
      await php.start("trap '' XFSZ; ulimit -f 64;");
      const send = (/** @type {number} */ at) =>
        sendJson(
          php.url,
          { ...FULL, message: `${at} `.padEnd(4900, 'x') },
          { 'Idempotency-Key': `full-${at}` },
        );
      let stored = 0;
      for (; stored < 50; stored += 1) {
        const response = await send(stored);
        if (response.status === 202) continue;
        await problemOf(response, 503);
        assert.equal(response.headers.get('retry-after'), '120');
        break;
      }
      assert.ok(stored >= 2 && stored < 10, `${stored}`);
      assert.equal((await php.stored()).length, stored);
      assert.equal((await send(stored + 1)).status, 503);
      assert.equal((await php.stored()).length, stored);
      await php.kill();
      await php.start();
      for (let at = 0; at < stored + 2; at += 1) assert.equal((await send(at)).status, 202);
      const messages = (await php.stored()).map(({ message = '' }) => Number.parseInt(message, 10));
      assert.deepEqual(
        messages,
        Array.from({ length: stored + 2 }, (_, at) => at),
      );
    } finally {
      await php.close();
    }
  });
});

// Changed requests

/** @param {number} seed */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const HOSTILE = [
  '',
  ' ',
  'a',
  '0',
  '-1',
  '=1+1',
  '@',
  '\t',
  '\r\n',
  '\n',
  '"',
  '""";',
  ';',
  '\\',
  "'",
  '\0',
  '\u001b[0m',
  '<b>',
  '&amp;',
  '%00',
  '%s',
  '${x}',
  '../../etc/passwd',
  '\uFEFF',
  '\u2028',
  '\u200B',
  '🌍',
  'ä'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(5000),
  'a@b.fi',
  'a@b.fi\nBcc: c@d.fi',
  '0000001-9',
  '٠٠٠٠٠٠١-٩',
  '2030',
  '1e3',
  'NaN',
  'fi',
  'sv-FI',
  'join',
  'result',
  'company',
  'other',
  'con',
  '__proto__',
  '2026-11-24T10:00:00Z',
  '2026-13-01T00:00Z',
];
const VALUES = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1.5,
  2030,
  2030.5,
  1e21,
  1e-7,
  123456789012345680000,
  [],
  [1],
  {},
  { a: 1 },
  [[]],
];
const KEYS = [
  'purpose',
  'organization',
  'name',
  'goal',
  'title',
  'result',
  'contact',
  'email',
  'message',
  'newsletter',
  'language',
  'sentAt',
  '__proto__',
  'constructor',
  '0',
  '',
  'a.b',
  'contact.email',
];

/** Fields that take nearly everything. */
const TEXTS = ['organization[name]', 'organization[industry]', 'contact[name]', 'message'];

it('receiver-php: 10,000 changed requests are stored as they were sent, or refused', async () => {
  const php = await startPhp();
  const next = random(20_261_124);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(next() * list.length)];
  const mutateJson = () => {
    const request = copy(pick([FULL, RESULT]));
    for (let count = Math.floor(next() * 3); count >= 0; count -= 1) {
      const inner = Object.values(request).filter((part) => part && typeof part === 'object');
      const target = next() < 0.3 || inner.length === 0 ? request : pick(inner);
      const key = next() < 0.7 ? pick(Object.keys(target)) : pick(KEYS);
      // Which addresses are web addresses, PHP and the schema need not agree on to the last.
      if (key === undefined || key === 'url') continue;
      const kind = next();
      if (kind < 0.3) request.message = pick(HOSTILE);
      else if (kind < 0.5) request.contact = { ...FULL.contact, name: pick(HOSTILE) };
      else if (kind < 0.6) delete target[key];
      else {
        const value = next() < 0.7 ? pick(HOSTILE) : pick(VALUES);
        Object.defineProperty(target, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
    }
    let text = JSON.stringify(request);
    if (next() < 0.1) {
      const at = Math.floor(next() * text.length);
      text =
        text.slice(0, at) +
        pick(['', '"', '{', '}', ',', '[', '\\', '\u0000', '1', '1e999', ' ']) +
        text.slice(at + Math.floor(next() * 3));
    }
    return text.toWellFormed();
  };
  const parsed = (/** @type {string} */ text) => {
    try {
      return { request: JSON.parse(text) };
    } catch {
      return undefined;
    }
  };
  const pair = (/** @type {string} */ key, /** @type {string} */ value) =>
    /** @type {[string, string]} */ ([key, value]);
  const mutateForm = () => {
    const fields = formFields(pick([FULL, RESULT]));
    for (let count = Math.floor(next() * 3); count >= 0; count -= 1) {
      const at = Math.floor(next() * fields.length);
      const kind = next();
      if (kind < 0.4) fields[at] = [pick(TEXTS), pick(HOSTILE)];
      else if (kind < 0.7) fields[at] = [fields[at]?.[0] ?? '', pick(HOSTILE)];
      else if (kind < 0.85) fields.splice(at, 1);
      else
        fields.splice(at, 0, [next() < 0.5 ? pick(KEYS) : `contact[${pick(KEYS)}]`, pick(HOSTILE)]);
    }
    // Otherwise many would be the same.
    return [
      ...fields.filter(([key]) => key !== 'contact[phone]'),
      pair('contact[phone]', newKey()),
    ];
  };
  /** What a form that was accepted said. */
  const meant = (/** @type {[string, string][]} */ fields) => {
    const said = fields.map(([key, value]) => {
      const name = key.replace(/\[(.+)\]$/, '.$1');
      const text = value.trim();
      if (name === 'newsletter' && text) return [name, 'true'];
      if (/year$|value$|change$/i.test(name) && text)
        return [name, `${Number(text.replace(',', '.'))}`];
      if (name === 'organization.url' && text && !text.includes(':'))
        return [name, `https://${text}`];
      return [name, text];
    });
    return { language: 'fi', ...Object.fromEntries(said.filter(([, text]) => text !== '')) };
  };

  try {
    const counts = { 202: 0, 303: 0, 400: 0, 422: 0 };
    for (let batch = 0; batch < 20; batch += 1) {
      /** @type {Map<string, any>} */
      const expected = new Map();
      let left = 500;
      const worker = async () => {
        while (left > 0) {
          left -= 1;
          if (next() < 0.6) {
            const text = mutateJson();
            const input = parsed(text);
            const response = await sendJson(php.url, text);
            const status = /** @type {keyof typeof counts} */ (response.status);
            counts[status] += 1;
            const wanted = !input ? 400 : validateJoinRequest(input.request).length > 0 ? 422 : 202;
            const body = await response.json();
            // Browsers read `https:/example.org`, too; PHP asks for the whole.
            const isAboutAddress =
              wanted === 202 &&
              input?.request.organization.url !== FULL.organization.url &&
              `${body.errors?.map((/** @type {any} */ error) => error.pointer)}` ===
                '/organization/url';
            assert.equal(status, isAboutAddress ? 422 : wanted, text);
            if (status === 202) expected.set(body.id, flat(input?.request));
          } else {
            const fields = mutateForm();
            const response = await sendForm(php.url, fields);
            const page = await response.text();
            const status = /** @type {keyof typeof counts} */ (response.status);
            counts[status] += 1;
            assert.ok(status === 422 || status === 303, `${status} ${JSON.stringify(fields)}`);
            if (status === 303) expected.set(idOf(response), meant(fields));
            else assert.doesNotMatch(page, /<b>|<script/);
          }
        }
      };
      await Promise.all(Array.from({ length: 6 }, worker));
      const stored = await php.stored();
      assert.equal(stored.length, expected.size);
      for (const { id, ...record } of stored) {
        const wanted = expected.get(id);
        if (!wanted.sentAt) delete (/** @type {any} */ (record).sentAt);
        assert.deepEqual(
          Object.fromEntries(
            Object.entries(record).map(([key, value]) => [key, sameNumber(key, value)]),
          ),
          Object.fromEntries(
            Object.entries(wanted).map(([key, value]) => [key, sameNumber(key, value)]),
          ),
        );
      }
      for (const name of await readdir(join(php.folder, 'data')))
        await rm(join(php.folder, 'data', name));
    }
    assert.ok(
      counts[202] > 500 && counts[303] > 500 && counts[400] > 100 && counts[422] > 3000,
      JSON.stringify(counts),
    );
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count),
      10_000,
    );
    await assertQuiet(php);
  } finally {
    await php.close();
  }
});

/** Two spellings of one number, as 1.0e+21 and 1e+21, are the same. */
const sameNumber = (/** @type {string} */ key, /** @type {any} */ value) =>
  /year$|value$|change$/i.test(key) ? Number(value) : value;
