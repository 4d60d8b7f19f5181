/** Elements in each of their states, as a page would bring them there. */
import { loadDocument } from '@ilmi/client/lite';
import type { ElementState } from '@ilmi/elements';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

interface Parts {
  attributes?: Record<string, unknown>;
  properties?: Record<string, unknown>;
  fallback?: string;
}

/** An element as a page would have it. Attributes without a value are left out. */
export function make(
  tag: string,
  { attributes = {}, properties = {}, fallback }: Parts,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value || value === 0) element.setAttribute(name, `${value as string}`);
  }
  Object.assign(element, properties);
  if (fallback) element.append(fallback);
  return element;
}

export const cell = (caption: string, content: unknown) =>
  html`<figure class="workbench-cell">
    <figcaption>${caption}</figcaption>
    ${content}
  </figure>`;

export const cells = (content: unknown) => html`<div class="workbench-cells">${content}</div>`;

/** Port 1: browsers refuse it at once, without asking the network. */
const NOWHERE = 'http://127.0.0.1:1/';
const staleAddress = (tag: string) => `${NOWHERE}${tag}.json`;

/** Puts a copy of last week into the reader's memory. Renewing it fails, so it is shown as stale. */
async function keepOldCopy({ tag, input }: StateOptions): Promise<void> {
  const { now } = Date;
  Date.now = () => now() - 7 * 864e5;
  try {
    await loadDocument(staleAddress(tag), { fetch: () => Promise.resolve(Response.json(input)) });
  } finally {
    Date.now = now;
  }
}

/** An element gives up after ten seconds. A new question in time keeps it waiting. */
function keepWaiting(element: HTMLElement): HTMLElement {
  const ask = () => Object.assign(element, { source: { read: () => new Promise(() => {}) } });
  ask();
  const timer = setInterval(() => (element.isConnected ? ask() : clearInterval(timer)), 8_000);
  return element;
}

const FALLBACK = 'The words between the tags: the page’s own fallback.';

/** What an element shows in each state, beside its other attributes. */
export interface StateOptions {
  tag: string;
  /** The document with what the element shows. */
  input: object;
  /** Attributes of an element that is ready. */
  ready?: Record<string, unknown>;
  /** Attributes of an element that finds nothing in the document. */
  empty: Record<string, unknown>;
  /** A document with nothing for the element, where no attribute brings that about. */
  nothing?: object;
}

function inState(
  state: ElementState,
  { tag, input, ready, empty, nothing = input }: StateOptions,
  form: Record<string, unknown>,
  fallback?: string,
): HTMLElement {
  switch (state) {
    case 'loading':
      return keepWaiting(make(tag, { attributes: form, fallback }));
    case 'empty':
      return make(tag, {
        attributes: { ...empty, ...form },
        properties: { data: nothing },
        fallback,
      });
    case 'error':
      return make(tag, { attributes: { src: `${NOWHERE}error.json`, ...form }, fallback });
    case 'stale':
      return make(tag, { attributes: { src: staleAddress(tag), ...ready, ...form } });
    default:
      return make(tag, { attributes: { ...ready, ...form }, properties: { data: input } });
  }
}

/** A story of a state, for each form of the element. */
export function stateStory(
  state: ElementState,
  options: StateOptions,
  inEachForm: (content: (form: Record<string, unknown>) => unknown) => TemplateResult,
): StoryObj {
  const isContent = state === 'ready' || state === 'stale';
  return {
    parameters: { controls: { disable: true } },
    loaders: state === 'stale' ? [() => keepOldCopy(options)] : [],
    render: () =>
      isContent
        ? inEachForm((form) => inState(state, options, form))
        : html`${inEachForm((form) => inState(state, options, form, FALLBACK))}
            <p class="workbench-note">Without words between the tags:</p>
            ${inEachForm((form) => inState(state, options, form))}`,
  };
}
