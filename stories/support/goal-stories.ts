/**
 * Stories of an element that shows one goal. Each group shows every form of the element (variants
 * of the badge, views of the tracker), so that all combinations are here without being listed.
 */
import type { GoalKind, LifeCycle } from '@ilmi/core';
import type { ElementState } from '@ilmi/elements';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { reference } from './reference.js';
import { cell, cells, make, stateStory } from './states.js';
import {
  type Against,
  attributes as goalAttributes,
  goalIds,
  goalInLifeCycle,
  goalOfKind,
  goalWith,
  input,
  wordsIn,
} from './document.js';

export function goalStories<Form extends string>(
  tag: string,
  attribute: string,
  forms: readonly Form[],
) {
  const ofGoal = (goal: string, form: Form, data: object = input) =>
    make(tag, { attributes: { goal, [attribute]: form }, properties: { data } });
  const inEachForm = (content: (form: Form) => unknown): TemplateResult =>
    cells(forms.map((form) => cell(`${attribute}="${form}"`, content(form))));

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
    /** Something speaks against the goal as its publisher wants it: a neutral statement. */
    strict: (what: Against): StoryObj => ({
      parameters: still,
      render: () => {
        const { goal, data } = goalWith(what);
        return inEachForm((form) => ofGoal(goal, form, data));
      },
    }),
    state: (state: ElementState): StoryObj =>
      stateStory(
        state,
        {
          tag,
          input,
          ready: { goal: goalOfKind('quantitative') },
          empty: { goal: 'not-in-the-document' },
        },
        (content) => inEachForm((form) => content({ [attribute]: form })),
      ),
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
