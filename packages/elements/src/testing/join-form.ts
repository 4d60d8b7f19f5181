/* What the attacks on the join form share: a form, ways to fill it in, and what tests replace and put back. */
import { expect } from '@open-wc/testing';
import type { Attacked } from './hostile.js';
import { until } from './watch.js';
import { IlmiJoinForm } from '../join-form/join-form.js';
// They are here before the first test, which does not wait for them then.
import '../join-form/words.en.js';

IlmiJoinForm.define();

/** What the templates are made of. */
export const own = {
  elements:
    'a b button dd details div dl dt fieldset form input label legend li option p section select ' +
    'small span summary textarea ul',
  attributes:
    'open action aria-describedby aria-disabled aria-hidden aria-invalid aria-label aria-labelledby aria-level ' +
    'autocomplete class data-act data-focus data-step disabled for hidden href id inputmode lang ' +
    'method name novalidate required role rows tabindex type value',
};

export type Attributes = Readonly<Record<string, string>>;
export const notice = {
  controller: 'Esimerkkikunta',
  'privacy-href': '/tietosuoja/',
  retention: '24 kk',
};
export const HUB: Attributes = { receiver: 'hub', action: '/v1/joins', ...notice };
export const FORM: Attributes = { receiver: 'form', action: '/join.php', ...notice };
export const MAIL: Attributes = {
  receiver: 'mailto',
  action: 'mailto:posti@example.org',
  ...notice,
};

export async function make(
  attributes: Attributes,
  place: Element,
  data?: object,
): Promise<IlmiJoinForm> {
  const element = document.createElement('ilmi-join-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.data = data;
  place.append(element);
  await element.updateComplete;
  return element;
}

export const all = <T extends HTMLElement = HTMLInputElement>(
  element: Element,
  selector: string,
) => [...element.querySelectorAll<T>(selector)];
/** An assertion about an element itself would print everything that hangs on it. */
export const has = (element: Element, selector: string) => element.querySelector(selector) !== null;
export const field = (element: Element, name: string) =>
  all(element, `.ilmi-step [name="${name}"]`)[0]!;
export const step = (element: Element) =>
  all(element, '.ilmi-step').findIndex((section) => !section.hidden) + 1;
export const problems = (element: Element) =>
  all(element, '.ilmi-problem').map((one) => one.closest('.ilmi-ask, fieldset')!.id || one.id);

export async function type(element: IlmiJoinForm, values: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(values)) {
    const one = field(element, name);
    if (one.type === 'radio')
      all(element, `[name="${name}"]`)
        .find((radio) => radio.value === value)!
        .click();
    else {
      one.value = value;
      for (const event of ['input', 'change'])
        one.dispatchEvent(new Event(event, { bubbles: true }));
    }
    await element.updateComplete;
  }
}

export async function press(element: IlmiJoinForm, selector = '.ilmi-send') {
  HTMLElement.prototype.click.call(all(element, selector)[0]!);
  await element.updateComplete;
}

export const good: Readonly<Record<string, string>>[] = [
  { 'organization[name]': 'Puuseppä Malli Tmi', 'organization[kind]': 'company' },
  { 'goal[title]': 'Lajittelemme jätteet', 'goal[kind]': 'directional' },
  { 'contact[name]': 'Maija Malli', 'contact[email]': 'maija@example.org' },
];

/** Fills in what is left of the form, and goes on to the review. */
export async function fill(element: IlmiJoinForm, more: Readonly<Record<string, string>> = {}) {
  for (let at = step(element); at < 4; at++) {
    await type(element, good[at - 1]!);
    for (const [name, value] of Object.entries(more))
      if (field(element, name).closest('.ilmi-step:not([hidden])'))
        await type(element, { [name]: value });
    await press(element);
    expect(step(element), `the step after ${at}`).to.equal(at + 1);
  }
  later();
}

export const filled = async (attributes: Attributes, place: Element, data?: object) => {
  const element = await make(attributes, place, data);
  await fill(element);
  return element;
};

// What tests replace, and put back.

export const { fetch, setTimeout: wait, Date: RealDate, crypto } = window;
export const { now } = performance;
export const { click } = HTMLAnchorElement.prototype;
export const { timeout } = AbortSignal;

/** A form is sent when a person could have filled it in: here that is so. */
export const later = () => {
  performance.now = () => now.call(performance) + 60_000;
};
/** Nobody waits here for what is tried again. */
export const hurry = () => {
  window.setTimeout = ((run: () => void, ms = 0) =>
    wait(run, Math.min(ms, 1))) as typeof setTimeout;
};
export function putBack() {
  Object.assign(window, { fetch, setTimeout: wait, Date: RealDate });
  performance.now = now;
  HTMLAnchorElement.prototype.click = click;
  AbortSignal.timeout = timeout;
  sessionStorage.clear();
}

export interface Asked {
  url: string;
  body: string;
  key: string | null;
}
export type Answer = () => Response | Promise<Response>;
/** Answers for `fetch`, the last one from then on. As the real one, it throws for a header that can't be. */
export function answers(...list: Answer[]) {
  const asked: Asked[] = [];
  window.fetch = async (url, init) => {
    const key = new Headers(init!.headers).get('idempotency-key');
    asked.push({ url: String(url), body: init!.body as string, key });
    return list[Math.min(asked.length, list.length) - 1]!();
  };
  return asked;
}
export const received: Answer = () =>
  Response.json({ id: 'pyynto-1', status: 'received' }, { status: 202 });

/** Presses send, and waits until it is known what came of it. */
export async function send(element: IlmiJoinForm) {
  await press(element);
  await answered(element);
}
export async function answered(element: IlmiJoinForm) {
  const isBusy = () => has(element, '.ilmi-send[aria-disabled]');
  await until(() => !isBusy(), 'it is sent');
  await element.updateComplete;
}

/** What the browser would send by itself. The page of the tests is not left. */
export async function posted(element: IlmiJoinForm): Promise<[string, string][] | undefined> {
  let entries: [string, string][] | undefined;
  const handleSubmit = (event: Event) => {
    const form = event.target as HTMLFormElement;
    if (!event.defaultPrevented) entries = [...new FormData(form)] as [string, string][];
    event.preventDefault();
  };
  document.addEventListener('submit', handleSubmit, { once: true });
  await press(element);
  document.removeEventListener('submit', handleSubmit);
  return entries;
}

/** The address of the mail that a press opens. */
export async function mailed(element: IlmiJoinForm): Promise<string> {
  let href = '';
  HTMLAnchorElement.prototype.click = function () {
    href = this.getAttribute('href')!;
  };
  await press(element);
  HTMLAnchorElement.prototype.click = click;
  return href;
}

export const said = (element: Element) =>
  all(element, '.ilmi-message')[0]!.textContent!.replace(/\s+/g, ' ').trim();
export const kept = (element: Element) => field(element, 'organization[name]').value;

/** Nothing in the form that its templates don't have, and no address to send to but the page's and https. */
export function inspectForm(element: Element, { inspect }: Attacked, what: string) {
  for (const box of all(element, '.ilmi-form')) {
    for (const form of all<HTMLFormElement>(box, 'form')) {
      const address = form.getAttribute('action');
      if (address === null) continue;
      const { protocol, origin, username } = new URL(address);
      expect(protocol === 'https:' || origin === location.origin, `action="${address}"`).to.equal(
        true,
      );
      expect(username).to.equal('');
    }
    const copy = box.cloneNode(true) as Element;
    // Within the form, they are the only addresses that are not whole.
    for (const link of all(copy, '.ilmi-summary-box a')) link.removeAttribute('href');
    inspect(copy, what);
  }
}

// Attack strings

export const line = (text: string) => text.replace(/[\r\n]/g, '');
export const lines = (text: string) => text.replace(/\r\n?/g, '\n');
/** As it is sent: without half an emoji and NUL, which not every receiver can store. */
export const clean = (text: string) => text.replace(/[\ud800\0]/g, '').trim();
