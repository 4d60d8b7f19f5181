import { joinFromForm, joinProblems } from '@ilmi/core/schema';
import { expect } from '@open-wc/testing';
import { directoryDocument } from '../testing/directory.js';
import {
  notice,
  HUB,
  FORM,
  MAIL,
  make,
  all,
  has,
  field,
  step,
  problems,
  type,
  press,
  good,
  fill,
  filled,
  later,
  hurry,
  putBack,
  type Answer,
  answers,
  received,
  send,
  answered,
  posted,
  mailed,
  said,
  kept,
  wait,
  RealDate,
  crypto,
  now,
  timeout,
} from '../testing/join-form.js';
import { nextTask, watch } from '../testing/watch.js';
import { draftName } from './draft.js';
import type { IlmiJoinForm } from './join-form.js';

describe('<ilmi-join-form> and those who mean it ill, or well', () => {
  let place: HTMLElement;
  let watched: ReturnType<typeof watch>;
  beforeEach(() => {
    sessionStorage.clear();
    place = document.createElement('div');
    place.lang = 'fi';
    document.body.append(place);
    watched = watch();
    hurry();
  });
  afterEach(async () => {
    window.setTimeout = wait;
    const { errors } = await watched.stop();
    putBack();
    place.remove();
    expect(errors).to.deep.equal([]);
  });

  describe('addresses', () => {
    const refused = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'blob:https://example.org/1',
      'file:///join.php',
      'ftp://example.org/',
      '//evil.example/',
      '\\\\evil.example\\x',
      'https:\\\\evil.example\\x',
      'https://user:password@example.org/',
      'https://exam\nple.org/',
      'http://example.org/',
      'https://',
      'tel:112',
    ];
    for (const address of refused) {
      const shown = JSON.stringify(address);
      for (const attributes of [HUB, FORM]) {
        it(`action=${shown} of ${attributes.receiver}: no form, also where a document has an address`, async () => {
          const attack = { ...attributes, action: address };
          const element = await make(attack, place);
          expect(element.state).to.equal('error');
          const links = { join: { kind: 'hub', url: 'https://other.example/v1/joins' } };
          const other = await make(attack, place, { ...directoryDocument(), links });
          expect(has(other, 'form')).to.equal(false);
        });
      }
      it(`privacy-href=${shown}: no form, also where the network has a notice`, async () => {
        const attack = { ...HUB, 'privacy-href': address };
        const network = { id: 'n', name: 'N', privacyUrl: 'https://other.example/' };
        const element = await make(attack, place, { ...directoryDocument(), network });
        expect(element.state).to.equal('error');
        expect(has(element, 'form')).to.equal(false);
      });
    }

    for (const name of ['controller', 'retention']) {
      it(`${name} of spaces: nobody would be told`, async () => {
        const element = await make({ ...HUB, [name]: ' \u00a0 ' }, place);
        expect(element.state).to.equal('error');
        expect(has(element, 'form')).to.equal(false);
      });
    }

    const done: [href: () => string, kept: string][] = [
      [() => location.href, ''],
      [() => `${location.href}#kiitos`, ''],
      [() => location.href.slice(0, -1), 'Puuseppä Malli Tmi'],
      [() => 'https://[evil', 'Puuseppä Malli Tmi'],
      [() => 'javascript:alert(1)', 'Puuseppä Malli Tmi'],
    ];
    for (const [href, value] of done) {
      it(`success-href=${String(href)}: the draft is ${value ? 'kept' : 'done with'}`, async () => {
        const first = await filled({ ...FORM, 'success-href': href() }, place);
        await posted(first);
        first.remove();
        const second = await make({ ...FORM, 'success-href': href() }, place);
        expect(kept(second)).to.equal(value);
      });
    }
  });

  describe('mail', () => {
    const addresses: [action: string, to?: string][] = [
      ['mailto:posti@example.org', 'posti@example.org'],
      ['MAILTO:posti@example.org', 'posti@example.org'],
      ['mailto:posti@h%C3%A4me.example', 'posti@h%C3%A4me.example'],
      ['mailto:posti@example.org?bcc=evil@evil.example&subject=x', 'posti@example.org'],
      ['mailto:posti@example.org&bcc=evil@evil.example'],
      ['mailto:posti@example.org&bcc=evil'],
      ['mailto:posti@example.org,evil@evil.example'],
      ['mailto:posti@example.org;evil'],
      ['mailto:posti@example.org%0D%0ABcc:evil'],
      ['mailto:posti@example.org%0ABcc%3Aevil'],
      ['mailto:posti@example.org%3Fbcc=evil'],
      ['mailto:posti@example.org#x'],
      ['mailto:?to=evil@evil.example'],
      ['mailto:'],
      ['/join.php'],
    ];
    for (const [action, to] of addresses) {
      it(`${action}: ${to ?? 'refused'}`, async () => {
        const element = await make({ ...MAIL, action }, place);
        if (!to) {
          expect(element.state).to.equal('error');
          expect(has(element, 'form')).to.equal(false);
          return;
        }
        await fill(element);
        const href = await mailed(element);
        expect(href.slice(0, href.indexOf('?'))).to.equal(`mailto:${to}`);
        expect([...new URL(href).searchParams.keys()]).to.deep.equal(['subject', 'body']);
      });
    }

    for (const email of [
      'k@example.org?bcc=evil@evil.example',
      'k@example.org?bcc=evil',
      'k@example.org%0Abcc:e',
    ]) {
      it(`contact of a document: ${email} is no link`, async () => {
        const network = { id: 'n', name: 'N', contact: { email, phone: '040 1234567' } };
        for (const attributes of [{}, { receiver: 'mailto', ...notice }]) {
          const data = { ...directoryDocument(), links: {}, network };
          const element = await make(attributes, place, data);
          const links = all<HTMLAnchorElement>(element, 'a').map(({ href }) => href);
          expect(links).to.deep.equal(['tel:0401234567']);
        }
      });
    }

    it('line breaks make no header of a subject, and no field of a text', async () => {
      const attributes = { ...MAIL, 'network-name': 'Verkosto\r\nBcc: evil@evil.example' };
      const element = await make(attributes, place);
      await fill(element, { message: 'Hei\nSähköposti: evil@evil.example\r\nNimi: Evil' });
      const { searchParams } = new URL(await mailed(element));
      expect(searchParams.get('subject')).to.equal(
        'Verkosto Bcc: evil@evil.example: Liity verkostoon',
      );
      const body = searchParams.get('body')!.split('\r\n');
      expect(body.filter((line) => line.startsWith('Sähköposti:'))).to.deep.equal([
        'Sähköposti: maija@example.org',
      ]);
      expect(body.slice(-3)).to.deep.equal([
        'Viesti verkostolle: Hei',
        '    Sähköposti: evil@evil.example',
        '    Nimi: Evil',
      ]);
    });

    it('a mail that does not open, or that programs cut off: the person is told, and gets the whole as a file', async () => {
      const element = await make(MAIL, place);
      await fill(element, { message: `${'ä'.repeat(4990)} loppu` });
      await mailed(element);
      expect(said(element)).to.equal(
        'Ilmoitus avautuu sähköpostiohjelmaasi. Lähetä viesti siellä. Jos se ei avaudu tai katkeaa, ' +
          'lähetä ilmoitus tiedostona. Lataa ilmoitus tiedostona Tiedoston voit lähettää myös ' +
          'sähköpostin liitteenä osoitteeseen posti@example.org. Aloita alusta',
      );
      const create = URL.createObjectURL;
      let file: Blob | undefined;
      URL.createObjectURL = (blob) => {
        file = blob as Blob;
        return 'blob:x';
      };
      HTMLAnchorElement.prototype.click = () => {};
      await press(element, '[data-act=download]');
      URL.createObjectURL = create;
      expect(await file!.text()).to.include('ä loppu');
    });
  });

  describe('answers of a receiver', () => {
    const json =
      (status: number, body: unknown): Answer =>
      () =>
        Response.json(body, { status });
    const errors = (...pointers: unknown[]) =>
      json(422, {
        errors: pointers.map((pointer) => ({ pointer, code: 'not-valid', detail: 'x' })),
      });
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(1024)),
        }),
        { status: 202 },
      );
    const markup = '<img src=x onerror=alert(1)>';

    /** What comes of an answer: the reference in the receipt, the fields to correct, or "failed". */
    const list: [what: string, answer: Answer, comes: string][] = [
      ['202, id is markup', json(202, { id: markup, status: 'received' }), `receipt ${markup}`],
      [
        '202, id of 1 MB',
        json(202, { id: 'x'.repeat(1e6), status: 'received' }),
        `receipt ${'x'.repeat(200)}`,
      ],
      ['202, id is an object', json(202, { id: {}, status: 'received' }), 'failed'],
      ['202, id is null', json(202, { id: null, status: 'received' }), 'failed'],
      ['202, a list', json(202, ['pyynto-1']), 'failed'],
      ['202, null', json(202, null), 'failed'],
      ['202, __proto__', () => new Response('{"__proto__":{"id":"x","status":"x"}}'), 'failed'],
      ['200 with HTML', () => new Response('<!doctype html><p>Kiitos', { status: 200 }), 'failed'],
      ['204', () => new Response(null, { status: 204 }), 'failed'],
      [
        '422 with 10,000 errors',
        errors(...Array<string>(10_000).fill('/contact/email')),
        'contact-email',
      ],
      [
        '422, detail is markup',
        json(422, { errors: [{ pointer: '/contact/name', code: markup, detail: markup }] }),
        'contact-name',
      ],
      ['422, /__proto__/x', errors('/__proto__/x'), 'failed'],
      ['422, /__proto__', errors('/__proto__'), 'failed'],
      ['422, /constructor', errors('/constructor'), 'failed'],
      ['422, /toString/call', errors('/toString/call'), 'failed'],
      ['422, a path', errors('/organization/name/../../'), 'organization-name'],
      ['422, a pointer of 1 MB', errors('/x'.repeat(5e5)), 'failed'],
      ['422, pointers that are none', errors(1, null, undefined, {}, [], true), 'failed'],
      ['422, nulls for errors', json(422, { errors: [null, 1, 'x'] }), 'failed'],
      ['422, errors are a text', json(422, { errors: '/contact/email' }), 'failed'],
      ['422, errors are an object', json(422, { errors: { length: 1e9 } }), 'failed'],
      ['422, no JSON', () => new Response(markup, { status: 422 }), 'failed'],
      [
        '422, the key was used',
        json(422, { errors: [{ pointer: '', code: 'idempotency-key-reused', detail: '' }] }),
        'failed',
      ],
      ['400', json(400, {}), 'failed'],
      ['413', json(413, {}), 'failed'],
      ['451', () => new Response(markup, { status: 451 }), 'failed'],
      [
        '503 for ever',
        () => new Response('', { status: 503, headers: { 'retry-after': '1e99' } }),
        'failed',
      ],
      ['circular redirects', () => Promise.reject(new TypeError('Failed to fetch')), 'failed'],
      ['what is no error', () => Promise.reject(undefined as unknown as Error), 'failed'],
      ['an endless body', endless, 'failed'],
    ];
    for (const [what, answer, comes] of list) {
      it(`${what}: ${comes.slice(0, 60)}`, async () => {
        const element = await filled(HUB, place);
        if (answer === endless) {
          AbortSignal.timeout = () => timeout.call(AbortSignal, 30);
          const asked = answers(received);
          // The stub of `fetch` must end with its signal, as the real one does.
          window.fetch = (_url, init) => {
            asked.push({ url: '', body: '', key: null });
            const response = endless();
            const { signal } = init!;
            response.text = () =>
              new Promise((_, reject) =>
                signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
              );
            return Promise.resolve(response);
          };
        } else answers(answer);
        await send(element);
        expect(has(element, 'img')).to.equal(false);
        if (comes.startsWith('receipt ')) {
          const [, reference] = all(element, '.ilmi-join p');
          expect(reference!.textContent).to.equal(`Tunniste: ${comes.slice(8)}`);
          expect(sessionStorage.length).to.equal(0);
          return;
        }
        if (comes === 'failed') {
          expect(said(element)).to.match(
            /^Lähettäminen ei onnistunut\. .*Mitään kirjoittamaasi ei ole kadonnut\./,
          );
          expect(step(element)).to.equal(4);
        } else
          expect(
            all(element, '[aria-invalid=true]').map(({ id }) =>
              id.replace(/^ilmi-join-\d+-|-$/g, ''),
            ),
          ).to.deep.equal([comes]);
        expect(kept(element)).to.equal('Puuseppä Malli Tmi');
        expect(sessionStorage.length).to.equal(1);
        // And it can be sent again, whatever it was.
        const asked = answers(received);
        for (let at = step(element); at < 4; at++) await press(element);
        await send(element);
        expect(asked).to.have.length(1);
        expect(element.textContent).to.include('Tunniste: pyynto-1');
      });
    }

    it('a field that is not asked now is refused: its link leads nowhere, the form goes on', async () => {
      const element = await filled({ ...HUB, lang: 'fi' }, place);
      answers(errors('/goal/template'));
      await send(element);
      expect(step(element)).to.equal(2);
      all(element, '.ilmi-summary-box a')[0]!.click();
      await element.updateComplete;
      expect(step(element)).to.equal(2);
      await press(element);
      expect(step(element)).to.equal(3);
    });

    it('a request that was refused goes out with another key, as the language is another', async () => {
      const element = await filled(HUB, place);
      const reused = json(422, {
        errors: [{ pointer: '', code: 'idempotency-key-reused', detail: 'x' }],
      });
      const asked = answers(json(400, {}), reused, received);
      await send(element);
      element.lang = 'en';
      await element.updateComplete;
      await send(element);
      await send(element);
      expect(element.textContent).to.include('Reference: pyynto-1');
      const [first, second, third] = asked.map(({ key }) => key);
      expect(second).to.equal(first);
      expect(third).to.not.equal(first);
    });
  });

  describe('drafts', () => {
    const name = () => draftName('join', 0);

    it('of another goal, which was on its way, are not those of this one', async () => {
      const data = directoryDocument();
      const of = (goal: string) => make({ ...HUB, purpose: 'result', goal }, place, data);
      const first = await of('sahko');
      await type(first, { 'result[year]': '2025', 'result[note]': 'Luku' });
      await press(first);
      await type(first, good[2]!);
      await press(first);
      later();
      answers(() => new Response('', { status: 400 }));
      await send(first);
      first.remove();

      const second = await of('lammitys');
      expect([step(second), field(second, 'result[note]').value]).to.deep.equal([1, '']);
      expect(field(second, 'organization[id]').value).to.equal('mallikyla');
      second.remove();
      const again = await of('sahko');
      expect([step(again), field(again, 'result[note]').value]).to.deep.equal([3, 'Luku']);
    });

    it('one that is none keeps no other from being done with', async () => {
      sessionStorage.setItem(draftName('renew', 0), '{');
      const attributes = { ...FORM, 'success-href': location.href };
      const first = await filled(attributes, place);
      await posted(first);
      first.remove();
      expect(kept(await make(attributes, place))).to.equal('');
    });
    const whole = {
      values: Object.assign({}, ...good) as object,
      step: 3,
      started: '2026-11-24T10:00:00.000Z',
      sent: {
        key: '1-2-3-4',
        request: {
          purpose: 'join',
          organization: { name: 'Puuseppä Malli Tmi', kind: 'company' },
          goal: { title: 'Lajittelemme jätteet', kind: 'directional' },
          contact: { name: 'Maija Malli', email: 'maija@example.org' },
          language: 'fi',
          sentAt: '2026-11-24T10:05:00.000Z',
        },
      },
    };
    const tampered: [what: string, draft: unknown][] = [
      ['no JSON', '{'],
      ['a list', '[]'],
      ['null', 'null'],
      ['a number', '7'],
      ['values are null', { ...whole, values: null }],
      ['values are a list', { ...whole, values: ['x', 1, null] }],
      ['values are a text', { ...whole, values: 'x' }],
      [
        'values are no texts',
        {
          ...whole,
          values: {
            'organization[name]': 1,
            message: {},
            newsletter: null,
            'contact[name]': ['x'],
            'goal[theme]': true,
          },
        },
      ],
      [
        'unknown fields',
        {
          ...whole,
          values: { ...whole.values, admin: '1', 'contact[mail]': 'x', constructor: 'x' },
        },
      ],
      [
        '__proto__',
        `{"__proto__":{"x":1},"values":{"__proto__":{"message":"x"},"message":"hei"},"step":0,"started":"x"}`,
      ],
      [
        'themes that are none',
        {
          ...whole,
          values: { ...whole.values, 'goal[theme]': '__proto__', 'goal[template]': 'x' },
        },
      ],
      [
        'themes that are functions',
        {
          ...whole,
          values: { ...whole.values, 'goal[theme]': 'constructor', 'goal[template]': '' },
        },
      ],
      ...[1e9, -1, 1.5, '2', 'x', null, {}, [3], true].map((step): [string, unknown] => [
        `step ${JSON.stringify(step)}`,
        { ...whole, step },
      ]),
      ['step Infinity', JSON.stringify(whole).replace('"step":3', '"step":1e999')],
      [
        '2 MB',
        { ...whole, values: { ...whole.values, message: 'x'.repeat(1e6), other: 'x'.repeat(1e6) } },
      ],
      [
        'line breaks in a name',
        {
          ...whole,
          values: { ...whole.values, 'contact[name]': 'Maija\r\nBcc: evil@evil.example' },
        },
      ],
    ];
    for (const [what, draft] of tampered) {
      for (const attributes of [HUB, FORM]) {
        it(`${what}: the person can fill in and send, by ${attributes.receiver}`, async () => {
          sessionStorage.setItem(name(), typeof draft === 'string' ? draft : JSON.stringify(draft));
          const element = await make(attributes, place);
          expect(element.state).to.equal('ready');
          expect(step(element)).to.be.within(1, 4);
          while (step(element) > 1) await press(element, '[data-act=back]');
          await fill(element, { 'goal[theme]': '', message: 'Hei', newsletter: '' });
          // The key belongs to a text: this is the same, so what can be used of the draft counts.
          if (attributes === HUB) {
            const asked = answers(received);
            await send(element);
            expect(element.textContent).to.include('Tunniste: pyynto-1');
            expect(asked[0]!.key).to.match(/^[\w-]{7,64}$/);
            const request = JSON.parse(asked[0]!.body) as Record<string, unknown>;
            expect(joinProblems(request)).to.deep.equal([]);
            expect(request.message).to.equal('Hei');
          } else {
            const { problems, trapped } = joinFromForm((await posted(element))!, { now: 'x' });
            expect(problems).to.deep.equal([]);
            expect(trapped).to.equal(false);
          }
          expect(({} as { x?: number }).x).to.equal(undefined);
        });
      }
    }

    const odd = (name: string, change: (value: unknown) => object, ...values: unknown[]) =>
      values.map((value): [what: string, draft: object] => [
        `${name} ${JSON.stringify(value).slice(0, 30)}`,
        { ...whole, ...change(value) },
      ]);
    const { sent } = whole;
    const withKey = (key: unknown) => ({ sent: { ...sent, key } });
    const withTime = (sentAt: unknown) => ({
      sent: { ...sent, request: { ...sent.request, sentAt } },
    });
    const unusable = [
      ...odd('sent', (sent) => ({ sent }), null, 7, 'x', [], {}, { key: '1-2-3-4' }),
      ...odd('key', withKey, 'x\r\nX-Evil: 1', 'ä', '', ' ', 'k'.repeat(1e6), 7, {}, null),
      ...odd('sentAt', withTime, 'eilen', '2026-02-31T10:00:00.000Z', 'x'.repeat(1e6), 7, {}, null),
      ...odd(
        'started',
        (started) => ({ started }),
        'eilen',
        'x'.repeat(1e6),
        7,
        null,
        '9999-12-31T00:00:00.000Z',
      ),
    ];
    for (const [what, draft] of unusable) {
      it(`${what}: the draft is sent as it came back`, async () => {
        for (const attributes of [HUB, FORM]) {
          sessionStorage.setItem(name(), JSON.stringify(draft));
          const element = await make(attributes, place);
          expect(step(element)).to.equal(4);
          if (attributes === HUB) {
            const asked = answers(received);
            await send(element);
            expect(element.textContent).to.include('Tunniste: pyynto-1');
            expect(asked[0]!.key).to.match(/^[\w-]{7,64}$/);
            expect(joinProblems(JSON.parse(asked[0]!.body))).to.deep.equal([]);
          } else {
            const { problems, trapped } = joinFromForm((await posted(element))!, { now: 'x' });
            expect(problems).to.deep.equal([]);
            expect(trapped).to.equal(false);
          }
          element.remove();
        }
      });
    }

    it('a draft that is as it was written is sent with its key and time, untouched', async () => {
      sessionStorage.setItem(name(), JSON.stringify(whole));
      const element = await make(HUB, place);
      expect(step(element)).to.equal(4);
      const asked = answers(received);
      await send(element);
      expect(asked[0]!.key).to.equal('1-2-3-4');
      expect(JSON.parse(asked[0]!.body)).to.deep.equal(sent.request);
    });

    for (const [key, message] of [
      ['', 'in reading'],
      ['setItem', 'in writing'],
      ['getItem setItem removeItem', 'in everything'],
    ] as const) {
      it(`storage that throws ${message}`, async () => {
        const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
        const { getItem, setItem, removeItem } = Storage.prototype;
        const fails = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
        if (key)
          Object.assign(
            Storage.prototype,
            Object.fromEntries(key.split(' ').map((one) => [one, fails])),
          );
        else Object.defineProperty(window, 'sessionStorage', { configurable: true, get: fails });
        try {
          const element = await filled(HUB, place);
          const asked = answers(() => new Response('', { status: 400 }), received);
          await send(element);
          expect(kept(element)).to.equal('Puuseppä Malli Tmi');
          await send(element);
          expect(element.textContent).to.include('Tunniste: pyynto-1');
          expect(asked[0]!.key).to.equal(asked[1]!.key);
        } finally {
          Object.defineProperty(window, 'sessionStorage', real);
          Object.assign(Storage.prototype, { getItem, setItem, removeItem });
        }
      });
    }
  });

  describe('the page around it', () => {
    async function sends(element: IlmiJoinForm, at = 0) {
      await fill(element);
      const asked = answers(received);
      await send(element);
      expect(element.textContent).to.include('Tunniste: pyynto-1');
      const { organization, contact } = JSON.parse(asked[at]!.body) as Record<string, unknown>;
      expect(organization).to.deep.equal({ name: 'Puuseppä Malli Tmi', kind: 'company' });
      expect(contact).to.deep.equal({ name: 'Maija Malli', email: 'maija@example.org' });
    }

    it('has the same ids and names', async () => {
      const element = await make(HUB, place);
      for (const { id } of all(element, '[id]')) {
        const other = document.createElement('input');
        other.id = other.name = id;
        place.prepend(other);
      }
      const form = document.createElement('form');
      form.name = form.id = 'ilmi-join';
      for (const { name, type } of all(element, '[name]'))
        form.append(Object.assign(document.createElement('input'), { name, type, value: 'evil' }));
      place.prepend(form);
      await press(element);
      all(element, '.ilmi-summary-box a')[0]!.click();
      expect(document.activeElement === field(element, 'organization[name]')).to.equal(true);
      await sends(element);
    });

    it('keeps input and change to itself', async () => {
      const stop = (event: Event) => event.stopImmediatePropagation();
      const element = await make(HUB, place);
      for (const type of ['input', 'change']) addEventListener(type, stop, true);
      try {
        await sends(element);
      } finally {
        for (const type of ['input', 'change']) removeEventListener(type, stop, true);
      }
    });

    it('fills in fields without a word, as some password managers do, and changes the language then', async () => {
      const element = await make(HUB, place);
      field(element, 'organization[name]').value = 'Täytetty Oy';
      element.lang = 'en';
      await element.updateComplete;
      expect(kept(element)).to.equal('Täytetty Oy');
      field(element, 'organization[kind]').value = 'company';
      await press(element);
      expect(step(element)).to.equal(2);
    });

    it('keeps submit to itself: nothing is sent anywhere, and nothing is lost', async () => {
      const stop = (event: Event) => event.stopImmediatePropagation();
      const element = await make(HUB, place);
      await type(element, good[0]!);
      const { href } = location;
      addEventListener('submit', stop, true);
      let isLeft = false;
      const leave = () => (isLeft = true);
      addEventListener('beforeunload', leave);
      try {
        await press(element);
        for (let turn = 0; turn < 10; turn++) await nextTask();
      } finally {
        removeEventListener('submit', stop, true);
        removeEventListener('beforeunload', leave);
      }
      expect(isLeft).to.equal(false);
      expect(location.href).to.equal(href);
      expect(kept(element)).to.equal('Puuseppä Malli Tmi');
      await sends(element);
    });

    const sheets = [
      '[hidden] { display: block !important }',
      'div, section, fieldset { display: block !important }',
      'form, form * { visibility: visible !important; opacity: 1 !important }',
      '* { all: unset }',
      'form { display: none }',
      'input { position: absolute; left: -9999px }',
      'fieldset, label, button, input { all: initial }',
    ];
    for (const css of sheets) {
      it(`has the sheet ${css}: other steps stay out of sight, this one can be filled in`, async () => {
        const sheet = document.createElement('style');
        sheet.textContent = css;
        document.head.append(sheet);
        try {
          const element = await make(HUB, place);
          for (let at = 1; at <= 4; at++) {
            const seen = all(element, '.ilmi-step, .ilmi-trap, .ilmi-numbers').filter(
              (one) => one.offsetHeight > 0,
            );
            expect(seen.map(({ className }) => className)).to.deep.equal(['ilmi-step']);
            expect(step(element)).to.equal(at);
            expect(all(element, '.ilmi-step').indexOf(seen[0]!)).to.equal(at - 1);
            for (const one of all(seen[0]!, 'input, select, textarea, button')) {
              if (one.closest('details, [hidden]')) continue;
              expect(one.offsetWidth, one.outerHTML).to.be.above(8);
              expect(one.offsetHeight, one.outerHTML).to.be.above(8);
            }
            expect(all(element, '.ilmi-send')[0]!.offsetHeight).to.be.above(20);
            if (at < 4) {
              await type(element, good[at - 1]!);
              await press(element);
            }
          }
        } finally {
          sheet.remove();
        }
      });
    }

    /** What extensions, and scripts of the page, do to nodes that are not theirs. */
    const meddling: [what: string, meddle: (box: HTMLElement) => void][] = [
      [
        'is translated: each text gets into <font>',
        (box) => {
          const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
          for (const text of texts.filter(({ data }) => data.trim())) {
            const outer = document.createElement('font');
            const inner = document.createElement('font');
            text.replaceWith(outer);
            outer.append(inner);
            inner.append(`(${text.data})`);
          }
        },
      ],
      [
        'loses its comments',
        (box) => {
          const walker = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
          const found: Comment[] = [];
          while (walker.nextNode()) found.push(walker.currentNode as Comment);
          for (const comment of found) comment.remove();
        },
      ],
      [
        'loses its texts',
        (box) => all(box, 'label, legend, p').forEach((one) => (one.textContent = '')),
      ],
      ['is normalised', (box) => box.normalize()],
      ['is emptied', (box) => (box.textContent = '')],
      ['is taken out', (box) => box.remove()],
      ['is replaced', (box) => box.replaceWith('evil')],
      ['loses its form', (box) => box.querySelector('form')!.replaceWith('evil')],
      [
        'loses what nobody sees',
        (box) => all(box, '[type=hidden], .ilmi-trap').forEach((one) => one.remove()),
      ],
      [
        'gets fields of others',
        (box) =>
          box
            .querySelector('.ilmi-step')!
            .insertAdjacentHTML(
              'beforeend',
              '<input name="__proto__" value="x"><input name="x" value="y"><select name="z"></select>',
            ),
      ],
    ];
    for (const [what, meddle] of meddling) {
      it(`${what}: what was typed is there, and is sent`, async () => {
        const element = await make(HUB, place);
        await type(element, good[0]!);
        meddle(all(element, '.ilmi-form')[0]!);
        element.lang = 'en';
        await element.updateComplete;
        expect(element.state).to.equal('ready');
        expect(kept(element)).to.equal('Puuseppä Malli Tmi');
        element.lang = 'fi';
        await sends(element);
      });

      it(`${what}, and the form is sent at once`, async () => {
        const element = await filled(HUB, place);
        answers(() => new Response('', { status: 400 }), received);
        meddle(all(element, '.ilmi-form')[0]!);
        if (!element.querySelector('.ilmi-send')) {
          element.requestUpdate();
          await element.updateComplete;
        }
        await send(element);
        expect(kept(element)).to.equal('Puuseppä Malli Tmi');
        await send(element);
        expect(element.textContent).to.include('pyynto-1');
      });
    }

    it('moves it, takes it out and puts it in again', async () => {
      const element = await make(HUB, place);
      await type(element, good[0]!);
      const root = document.createElement('div').attachShadow({ mode: 'open' });
      place.append(root.host);
      const form = document.createElement('form');
      for (const parent of [root, place, form, place]) {
        parent.append(element);
        if (parent === form) {
          place.append(form);
          await element.updateComplete;
          expect(has(element, 'form')).to.equal(false);
        }
        await element.updateComplete;
      }
      element.remove();
      await element.updateComplete;
      place.append(element);
      await element.updateComplete;
      expect(kept(element)).to.equal('Puuseppä Malli Tmi');
      await sends(element);
    });

    it('copies it: the copy has a form of its own, empty', async () => {
      const element = await make(HUB, place);
      await type(element, good[0]!);
      const copy = element.cloneNode(true) as IlmiJoinForm;
      place.append(copy);
      await copy.updateComplete;
      expect(all(copy, '.ilmi-form')).to.have.length(1);
      expect(kept(copy)).to.equal('');
      await type(copy, { 'organization[name]': 'Toinen' });
      expect(kept(element)).to.equal('Puuseppä Malli Tmi');
      await sends(element);
    });

    it('changes the purpose: other steps, and what was typed stays', async () => {
      const element = await make(HUB, place, directoryDocument());
      await fill(element);
      element.purpose = 'result';
      await element.updateComplete;
      expect(step(element)).to.equal(3);
      const asked = answers(received);
      await press(element);
      expect(asked).to.deep.equal([]);
      expect(step(element)).to.equal(1);
      expect(field(element, 'contact[name]').value).to.equal('Maija Malli');
      element.purpose = 'join';
      await element.updateComplete;
      expect(kept(element)).to.equal('Puuseppä Malli Tmi');
      await sends(element);
    });

    it('changes the purpose after a failure: nothing of it is left', async () => {
      const element = await make(HUB, place, directoryDocument());
      await press(element);
      expect(problems(element)).to.have.length(2);
      element.purpose = 'renew';
      await element.updateComplete;
      expect(has(element, '.ilmi-summary-box')).to.equal(false);
      element.purpose = 'join';
      await element.updateComplete;
      await fill(element);
      const asked = answers(() => new Response('', { status: 400 }), received);
      await send(element);
      for (const purpose of ['renew', 'join'] as const) {
        element.purpose = purpose;
        await element.updateComplete;
      }
      await fill(element);
      await send(element);
      expect(asked[1]!.key).not.to.equal(asked[0]!.key);
    });

    it('takes its sheet away: it is there again', async () => {
      const element = await make(HUB, place);
      document.adoptedStyleSheets = [];
      element.lang = 'en';
      await element.updateComplete;
      expect(getComputedStyle(all(element, '.ilmi-join')[0]!).display).to.equal('grid');
    });

    it('changes the receiver: it is told to the person, and gets the request', async () => {
      const element = await filled(HUB, place);
      element.action = 'https://other.example/v1/joins';
      element.controller = 'Toinen kunta';
      await element.updateComplete;
      expect(all(element, '.ilmi-notice')[0]!.textContent).to.include('Toinen kunta');
      const asked = answers(received);
      await send(element);
      expect(asked.map(({ url }) => url)).to.deep.equal(['https://other.example/v1/joins']);
    });

    it('changes everything while it is sent: it goes where the person was told, and nowhere else', async () => {
      const element = await filled(HUB, place);
      const asked = answers(() => {
        element.action = 'https://evil.example/';
        element.controller = 'Evil';
        element.purpose = 'result';
        element.receiver = 'form';
        return new Response('', { status: 503 });
      }, received);
      const joined = new Promise((resolve) => element.addEventListener('ilmi-join', resolve));
      await press(element);
      await joined;
      const { href } = new URL('/v1/joins', location.href);
      expect(asked.map(({ url }) => url)).to.deep.equal([href, href]);
      expect(asked[1]!.body).to.equal(asked[0]!.body);
      expect(sessionStorage.length).to.equal(0);
    });

    it('breaks it while it is sent: the answer counts, and it is shown when it works again', async () => {
      const element = await filled(HUB, place);
      let answer!: (response: Response) => void;
      answers(() => new Promise((resolve) => (answer = resolve)));
      await press(element);
      element.action = 'javascript:alert(1)';
      await element.updateComplete;
      expect(element.state).to.equal('error');
      const joined = new Promise((resolve) => element.addEventListener('ilmi-join', resolve));
      answer(await received());
      expect(await joined).to.include({ id: 'pyynto-1' });
      expect(sessionStorage.length).to.equal(0);
      element.action = '/v1/joins';
      await element.updateComplete;
      expect(element.textContent).to.include('Tunniste: pyynto-1');
    });

    for (const status of [202, 400]) {
      it(`takes it out while it is sent, and ${status} comes: its draft only`, async () => {
        const other = await make(HUB, place);
        await type(other, { 'organization[name]': 'Toinen' });
        const element = await filled(HUB, place);
        expect(sessionStorage.length).to.equal(2);
        let answer!: (response: Response) => void;
        answers(() => new Promise((resolve) => (answer = resolve)));
        await press(element);
        element.remove();
        answer(Response.json({ id: 'pyynto-1', status: 'received' }, { status }));
        await answered(element);
        expect(sessionStorage.getItem(draftName('join', 0))).to.include('Toinen');
        const left = sessionStorage.getItem(draftName('join', 1));
        if (status === 202) expect(left).to.equal(null);
        else expect(left).to.include('Puuseppä');
        place.append(element);
        await element.updateComplete;
        if (status === 202) expect(element.textContent).to.include('Tunniste: pyynto-1');
        else expect(kept(element)).to.equal('Puuseppä Malli Tmi');
      });
    }

    it('goes to another address by script while it is sent: the draft is gone all the same', async () => {
      const element = await filled(HUB, place);
      const { href } = location;
      answers(() => {
        history.replaceState(null, '', '/muualla');
        return received();
      });
      try {
        await send(element);
        expect(sessionStorage.length).to.equal(0);
      } finally {
        history.replaceState(null, '', href);
      }
    });

    it('can’t change what is on its way', async () => {
      const element = await filled(HUB, place);
      let answer!: (response: Response) => void;
      answers(() => new Promise((resolve) => (answer = resolve)));
      await press(element);
      await press(element, '[data-act=back]');
      expect(step(element)).to.equal(4);
      answer(await received());
      await answered(element);
      expect(element.textContent).to.include('Tunniste: pyynto-1');
    });

    it('asks for an organisation that is in no list: the person sees what is sent', async () => {
      const attributes = { ...HUB, purpose: 'renew', organization: 'ei-ole' };
      const element = await make(attributes, place, directoryDocument());
      expect(field(element, 'organization[id]').value).to.equal('ei-ole');
    });
  });

  describe('the browser', () => {
    it('has no randomUUID, as on pages without https: the same key twice', async () => {
      const real = Object.getOwnPropertyDescriptor(window, 'crypto')!;
      const getRandomValues = crypto.getRandomValues.bind(crypto);
      Object.defineProperty(window, 'crypto', { configurable: true, value: { getRandomValues } });
      try {
        const element = await filled(HUB, place);
        const asked = answers(() => new Response('', { status: 400 }), received);
        await send(element);
        await send(element);
        expect(element.textContent).to.include('Tunniste: pyynto-1');
        expect(asked[0]!.key).to.match(/^[\w-]{7,64}$/);
        expect(asked[1]!.key).to.equal(asked[0]!.key);
      } finally {
        Object.defineProperty(window, 'crypto', real);
      }
    });

    const setClock = (time: string) => {
      const moment = RealDate.parse(time);
      window.Date = class extends RealDate {
        constructor(...values: [] | [number]) {
          super(...((values.length ? values : [moment]) as [number]));
        }
        static override now = () => moment;
      } as DateConstructor;
    };

    const clocks: [what: string, before: string, after: string][] = [
      ['is right', '2026-11-24T10:00:00Z', '2026-11-24T10:05:00Z'],
      ['is set back an hour', '2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z'],
      ['is a hair too slow', '2026-11-24T10:00:00.000Z', '2026-11-24T10:00:02.999Z'],
      ['stands still', '2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z'],
      ['is set to 1970', '2026-11-24T10:00:00Z', '1970-01-01T00:00:00Z'],
      ['is in 9999', '9999-12-31T10:00:00Z', '9999-12-31T23:00:00Z'],
    ];
    for (const [what, begin, end] of clocks) {
      it(`the clock ${what}: nobody is taken for a program`, async () => {
        for (const attributes of [HUB, FORM]) {
          setClock(begin);
          const element = await make(attributes, place);
          await fill(element);
          setClock(end);
          if (attributes === FORM) {
            const entries = (await posted(element))!;
            const { sentAt, _started } = Object.fromEntries(entries);
            expect(sentAt).to.equal(new RealDate(end).toISOString());
            const isLater = RealDate.parse(end) - RealDate.parse(begin) >= 3000;
            expect(_started).to.equal(isLater ? new RealDate(begin).toISOString() : '');
            const { trapped, problems } = joinFromForm(entries, { now: 'x' });
            expect(trapped).to.equal(false);
            expect(problems).to.deep.equal([]);
          } else {
            const asked = answers(received);
            await send(element);
            expect(joinProblems(JSON.parse(asked[0]!.body))).to.deep.equal([]);
            expect(element.textContent).to.include('Tunniste: pyynto-1');
          }
          element.remove();
          sessionStorage.clear();
          performance.now = now;
        }
      });
    }

    const wide = 'x'.repeat(1e6);
    const long: [step: number, name: string][] = [
      [1, 'organization[name]'],
      [1, 'organization[municipality]'],
      [1, 'organization[businessId]'],
      [1, 'organization[url]'],
      [2, 'goal[title]'],
      [2, 'goal[note]'],
      [3, 'contact[name]'],
      [3, 'contact[email]'],
      [3, 'contact[phone]'],
      [3, 'message'],
    ];
    for (const [at, name] of long) {
      it(`${name} of 1 MB is refused with a word, and kept`, async () => {
        const element = await make(HUB, place);
        for (let one = 1; one < at; one++) {
          await type(element, good[one - 1]!);
          await press(element);
        }
        await type(element, { ...good[at - 1], [name]: wide });
        // WebKit's fields of one line hold half of it.
        const { length } = field(element, name).value;
        expect(length).to.be.within(500_000, 1_000_000);
        await press(element);
        expect(step(element)).to.equal(at);
        expect(
          all(element, '.ilmi-problem')
            .map(({ textContent }) => textContent)
            .join(),
        ).to.include('Teksti on liian pitkä');
        expect(field(element, name).value.length).to.equal(length);
        element.remove();
        const again = await make(HUB, place);
        expect(field(again, name).value.length).to.equal(length);
      });
    }

    for (const digits of ['9'.repeat(400), '9'.repeat(500_000)]) {
      it(`a number of ${digits.length} digits is none`, async () => {
        const element = await make(HUB, place);
        await type(element, good[0]!);
        await press(element);
        await type(element, {
          'goal[title]': 'T',
          'goal[kind]': 'quantitative',
          'goal[unit]': 'kWh',
          'goal[baselineYear]': '2025',
          'goal[targetYear]': '2030',
          'goal[targetChange]': digits,
        });
        await press(element);
        expect(problems(element)).to.have.length(1);
        expect(field(element, 'goal[targetChange]').value === digits).to.equal(true);
      });
    }
  });

  describe('what nobody sees', () => {
    const trap = (element: Element) => all(element, '[name=_trap]')[0]!;

    it('is nothing that a browser fills in', async () => {
      const element = await make(HUB, place);
      const { name, autocomplete, type, tabIndex, offsetHeight } = trap(element);
      expect({ name, autocomplete, type, tabIndex, offsetHeight }).to.deep.equal({
        name: '_trap',
        autocomplete: 'off',
        type: 'text',
        tabIndex: -1,
        offsetHeight: 0,
      });
    });

    it('filled in: nothing is sent, nobody is thanked, and a person can send it again', async () => {
      const element = await filled(HUB, place);
      const asked = answers(received);
      trap(element).value = 'https://spam.example.org/';
      await send(element);
      expect(asked).to.deep.equal([]);
      expect(said(element)).to.match(
        /^Lähettäminen ei onnistunut\. Mitään kirjoittamaasi ei ole kadonnut\./,
      );
      expect(sessionStorage.length).to.equal(1);
      await send(element);
      expect(asked).to.have.length(1);
      expect(element.textContent).to.include('Tunniste: pyynto-1');
    });

    it('filled in: a form’s receiver, who would thank and forget, does not get it', async () => {
      const element = await filled(FORM, place);
      trap(element).value = ' ';
      expect(await posted(element)).to.equal(undefined);
      const entries = (await posted(element))!;
      expect(joinFromForm(entries, { now: 'x' }).trapped).to.equal(false);
      expect(sessionStorage.length).to.equal(1);
    });

    it('sent at once: it waits until a person could have done it, and is sent then', async () => {
      const element = await filled(HUB, place);
      performance.now = now;
      const asked = answers(received);
      await press(element);
      expect(asked).to.deep.equal([]);
      expect(all(element, '.ilmi-send')[0]!.ariaDisabled).to.equal('true');
      later();
      await answered(element);
      expect(asked).to.have.length(1);
    });
  });
});
