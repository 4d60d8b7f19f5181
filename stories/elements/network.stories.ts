import '@ilmi/elements/define/goal-badge.js';
import '@ilmi/elements/define/network.js';
import '@ilmi/elements/define/progress-tracker.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { reference } from '../support/reference.js';
import { input } from '../support/document.js';
import { cell, cells } from '../support/states.js';

const { argTypes, component, parameters } = reference('ilmi-network');

export default {
  title: 'Elements/Network',
  component,
  argTypes,
  // What it takes is a document, which is no matter of a text field.
  parameters: { ...parameters, controls: { disable: true } },
};

const contents = cells([
  cell('goal="sahko-2028"', html`<ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge>`),
  cell(
    'organization="mallileipomo"',
    html`<ilmi-goal-badge organization="mallileipomo" variant="compact"></ilmi-goal-badge>`,
  ),
  cell(
    'goal="pirkanmaa-2030" view="pathway"',
    html`<ilmi-progress-tracker goal="pirkanmaa-2030" view="pathway"></ilmi-progress-tracker>`,
  ),
]);

/** Several elements, one document. */
export const OneDocument: StoryObj = {
  render: () => html`<ilmi-network .data=${input}>${contents}</ilmi-network>`,
};

/** The document is a script on the page: nothing is requested. */
export const InlineDocument: StoryObj = {
  render: () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'goals';
    script.textContent = JSON.stringify(input);
    return html`${script}<ilmi-network src="#goals">${contents}</ilmi-network>`;
  },
};

/** One language for all that is inside, whatever the page speaks. */
export const OwnLanguage: StoryObj = {
  render: () => html`<ilmi-network lang="sv" .data=${input}>${contents}</ilmi-network>`,
};

/** The document comes after the elements: they wait, and then show it. */
export const LateDocument: StoryObj = {
  render: () => {
    const read = () => new Promise((resolve) => setTimeout(() => resolve(input), 1_500));
    return html`<ilmi-network .source=${{ read }}>${contents}</ilmi-network>`;
  },
};
