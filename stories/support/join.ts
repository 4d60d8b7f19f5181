/** Stories of the join form: a person who fills it in, and a receiver that is only in this page. */
import { createJoinReceiver } from '@ilmi/client/testing';
import type { IlmiJoinForm } from '@ilmi/elements';
import type { StoryObj } from '@storybook/web-components-vite';
import { directory } from './directory.js';
import { cell, cells, make } from './states.js';

const TAG = 'ilmi-join-form';

/** Address of the receiver. Nothing is ever sent to it: see {@link keepInside}. */
export const RECEIVER = 'https://hub.example.org/v1/joins';

/** The example network, with what a form has to say before it sends. */
export const joinDocument = {
  ...directory,
  network: {
    ...directory.network,
    privacyUrl: 'https://esimerkkila.example.org/tietosuoja/',
    retention: { fi: '24 kuukautta', sv: '24 månader', en: '24 months' },
  },
  links: { join: { kind: 'hub', url: RECEIVER } },
};

export type Receive = (request: Request) => Promise<Response>;

let receive: Receive = createJoinReceiver();
let letGo: (() => void) | undefined;
const forms = new Map<string, HTMLElement>();

/**
 * What the form would send stays in this page. A request to the receiver is answered here, the browser
 * sends no form, and no mail program opens. Drafts of other stories are forgotten.
 */
export function keepInside(): () => void {
  receive = createJoinReceiver();
  letGo ??= closeDoors();
  return () => {
    letGo?.();
    letGo = undefined;
  };
}

function closeDoors(): () => void {
  const { fetch } = globalThis;
  const { click } = HTMLAnchorElement.prototype;
  const forget = () => {
    forms.clear();
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith('ilmi-join:')) sessionStorage.removeItem(name);
    }
  };
  // The element hears of it first.
  const handleSubmit = (event: Event) => event.preventDefault();
  forget();
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return request.url === RECEIVER ? receive(request) : fetch(input, init);
  };
  HTMLAnchorElement.prototype.click = function () {
    if (this.protocol !== 'mailto:') click.call(this);
  };
  window.addEventListener('submit', handleSubmit);
  return () => {
    forget();
    globalThis.fetch = fetch;
    HTMLAnchorElement.prototype.click = click;
    window.removeEventListener('submit', handleSubmit);
  };
}

/** What somebody does with the form. Its language is that of the bar. */
export type Doing = (person: Person, language: Language) => Promise<void>;
export type Language = 'fi' | 'sv' | 'en';

interface JoinStory {
  caption: string;
  attributes?: Record<string, unknown>;
  data?: object;
  receive?: () => Receive;
}

/** One form, in which somebody has done something. It stays when the bar changes. */
export function joinStory(
  { caption, attributes, data = joinDocument, receive: answer }: JoinStory,
  doing: Doing = async () => {},
): StoryObj {
  const form = () => make(TAG, { attributes, properties: { data } });
  return {
    // To print its source, Storybook would take the form out of the page.
    parameters: { controls: { disable: true }, docs: { source: { type: 'code' } } },
    beforeEach: () => {
      if (answer) receive = answer();
    },
    render: (_, { id }) => {
      const element = forms.get(id) ?? form();
      forms.set(id, element);
      return cells(cell(caption, element));
    },
    play: async ({ canvasElement, globals, id }) => {
      const find = () => canvasElement.querySelector<IlmiJoinForm>(TAG)!;
      const person = new Person(find, () => {
        const again = form();
        find().replaceWith(again);
        forms.set(id, again);
      });
      await person.waits('the form', (box) => !!box.querySelector('.ilmi-join'));
      await doing(person, globals.language as Language);
    },
  };
}

/** Uses the controls of a form as a person does, only faster. */
export class Person {
  readonly #find: () => IlmiJoinForm;
  readonly #reload: () => void;

  constructor(find: () => IlmiJoinForm, reload: () => void) {
    this.#find = find;
    this.#reload = reload;
  }

  async waits(what: string, check: (box: Element) => boolean): Promise<void> {
    const end = performance.now() + 15_000;
    for (;;) {
      const box = this.#find().querySelector('.ilmi-form');
      if (box && check(box)) break;
      if (performance.now() > end) throw new Error(`${what} does not come`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.#find().updateComplete;
  }

  /** Fields by their names, in the order in which they are written. Some come with what is fetched. */
  async writes(values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      await this.waits(`the field ${name}`, (box) => !!box.querySelector(`[name="${name}"]`));
      const [field, ...more] = this.#all<HTMLInputElement>(`[name="${name}"]`);
      if (!field) throw new Error(`there is no field ${name}`);
      if (field.type === 'radio') [field, ...more].find((one) => one.value === value)?.click();
      else if (field.type === 'checkbox') field.click();
      else {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await this.#find().updateComplete;
    }
  }

  async opens(selector: string): Promise<void> {
    this.#all(selector)[0]?.click();
    await this.#find().updateComplete;
  }

  /** Presses the button at the end of the form. */
  async presses(): Promise<void> {
    this.#all('.ilmi-send')[0]?.click();
    await this.#find().updateComplete;
  }

  /** Presses the button, and is at the next step. */
  async goesOn(): Promise<void> {
    const before = this.#step;
    await this.presses();
    if (this.#step !== before + 1) throw new Error(`step ${before + 1} holds the person back`);
  }

  /** Loads the page anew. */
  async reloads(): Promise<void> {
    this.#reload();
    await this.waits('the form', (box) => !!box.querySelector('.ilmi-join'));
  }

  get #step(): number {
    return this.#all('.ilmi-step').findIndex((step) => !step.hidden);
  }

  #all<T extends HTMLElement>(selector: string): T[] {
    return [...this.#find().querySelectorAll<T>(selector)];
  }
}
