/**
 * Stories of an element that shows one goal. Each group shows every form of the element (variants
 * of the badge, views of the tracker), so that all combinations are here without being listed.
 */
import type { GoalKind, LifeCycle } from '@ilmi/core';
import { loadDocument } from '@ilmi/client/lite';
import type { ElementState } from '@ilmi/elements';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { reference } from './reference.js';
import {
  attributes as goalAttributes,
  goalIds,
  goalInLifeCycle,
  goalOfKind,
  input,
  wordsIn,
} from './document.js';

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
const STALE = `${NOWHERE}stale.json`;

/** Puts a copy of last week into the reader's memory. Renewing it fails, so it is shown as stale. */
async function keepOldCopy(): Promise<void> {
  const { now } = Date;
  Date.now = () => new Date('2026-11-17T12:00').getTime();
  try {
    await loadDocument(STALE, { fetch: () => Promise.resolve(Response.json(input)) });
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

export function goalStories<Form extends string>(
  tag: string,
  attribute: string,
  forms: readonly Form[],
) {
  const ofGoal = (goal: string, form: Form) =>
    make(tag, { attributes: { goal, [attribute]: form }, properties: { data: input } });
  const inEachForm = (content: (form: Form) => unknown): TemplateResult =>
    cells(forms.map((form) => cell(`${attribute}="${form}"`, content(form))));

  const inState: Record<ElementState, (form: Form, fallback?: string) => HTMLElement> = {
    loading: (form, fallback) =>
      keepWaiting(make(tag, { attributes: { [attribute]: form }, fallback })),
    ready: (form) => ofGoal(goalOfKind('quantitative'), form),
    empty: (form, fallback) =>
      make(tag, {
        attributes: { goal: 'not-in-the-document', [attribute]: form },
        properties: { data: input },
        fallback,
      }),
    error: (form, fallback) =>
      make(tag, { attributes: { src: `${NOWHERE}error.json`, [attribute]: form }, fallback }),
    stale: (form) =>
      make(tag, {
        attributes: { src: STALE, goal: goalOfKind('quantitative'), [attribute]: form },
      }),
  };
  /** A story of several elements has nothing that a control could change. */
  const still = { controls: { disable: true } };

  return {
    meta: reference(tag),
    /** One element, with a control for each of its attributes. */
    form: (form: Form): StoryObj => ({
      args: { [attribute]: form, ...goalAttributes },
      render: (args, { globals }) => {
        // What is written in a control takes the place of the example's own words.
        const attributes = { ...wordsIn(globals.language as string), ...args };
        const properties = dataFor(attributes);
        const caption = `${attribute}="${args[attribute] as string}"`;
        return cells(cell(caption, make(tag, { attributes, properties })));
      },
    }),
    kind: (kind: GoalKind): StoryObj => ({
      parameters: still,
      render: () => inEachForm((form) => ofGoal(goalOfKind(kind), form)),
    }),
    lifeCycle: (lifeCycle: LifeCycle): StoryObj => ({
      parameters: still,
      render: () => inEachForm((form) => ofGoal(goalInLifeCycle(lifeCycle), form)),
    }),
    state: (state: ElementState): StoryObj => {
      const isContent = state === 'ready' || state === 'stale';
      return {
        parameters: still,
        loaders: state === 'stale' ? [keepOldCopy] : [],
        render: () =>
          isContent
            ? inEachForm((form) => inState[state](form))
            : html`${inEachForm((form) => inState[state](form, FALLBACK))}
                <p class="workbench-note">Without words between the tags:</p>
                ${inEachForm((form) => inState[state](form))}`,
      };
    },
    /** Every goal of the example in every form: all kinds, life cycles, paces and sources. */
    everything: (): StoryObj => ({
      parameters: still,
      render: () =>
        html`${goalIds.map(
          (goal) =>
            html`<h2 class="workbench-note">${goal}</h2>
              ${inEachForm((form) => ofGoal(goal, form))}`,
        )}`,
    }),
  };
}

/** An element that names a goal or an organisation reads the example; others need no document. */
const dataFor = ({ goal, organization, src }: Record<string, unknown>) =>
  !src && (goal || organization) ? { data: input } : {};
