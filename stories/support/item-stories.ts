/** Stories of an element that shows items of a document: stories, actions, events, offers, members. */
import type { ElementState } from '@ilmi/elements';
import type { StoryObj } from '@storybook/web-components-vite';
import { network } from './items.js';
import { reference } from './reference.js';
import { cell, cells, make, stateStory } from './states.js';

export function itemStories(
  tag: string,
  ready: Record<string, unknown> = {},
  data: object = network,
) {
  return {
    meta: reference(tag),
    /** One element, with a control for each of its attributes. */
    one: (more: Record<string, unknown> = {}): StoryObj => ({
      args: { ...ready, ...more },
      render: (args) => make(tag, { attributes: args, properties: { data } }),
    }),
    /** Attributes tell everything: there is no document. */
    alone: (args: Record<string, unknown>): StoryObj => ({
      args,
      render: (args) => cells(cell('attributes alone', make(tag, { attributes: args }))),
    }),
    state: (state: ElementState): StoryObj =>
      stateStory(
        state,
        {
          tag,
          input: data,
          ready,
          nothing: { ...data, events: [] },
          empty: {
            organization: 'not-in-the-document',
            story: 'not-in-the-document',
            municipality: 'not-in-the-document',
          },
        },
        (content) => cells(cell('', content({}))),
      ),
  };
}
