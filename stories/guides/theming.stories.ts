import '@ilmi/elements/define/goal-badge.js';
import '@ilmi/elements/define/progress-tracker.js';
import neutral from '@ilmi/elements/themes/neutral.css?raw';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { elementOf } from '../support/reference.js';
import { input } from '../support/document.js';
import { contrast } from './contrast.js';
import './theming.css';

export default {
  title: 'Guides/Theming',
  parameters: { controls: { disable: true }, actions: { disable: true } },
};

/** A colour has a value for each scheme; a length has one. */
interface Token {
  name: string;
  about?: string;
  values: string[];
}

const schemes = ['light', 'dark'] as const;
/** Tokens that text is written in, and that must stand out from the paper. */
const TEXT = ['--ilmi-ink', '--ilmi-soft', '--ilmi-accent', '--ilmi-warn'];
const LEAST_CONTRAST = 4.5;

/** The built sheet is short: a colour field takes six digits, and people write `0.5em`. */
const spellOut = (value: string) =>
  (/^#\w{3}$/.test(value) ? value.replaceAll(/\w/g, '$&$&') : value).replace(/^\./, '0.');

/** The tokens are those of the neutral theme, and their meaning is that of the manifest. */
function readTokens(): Token[] {
  const { cssProperties = [] } = elementOf('ilmi-progress-tracker');
  return [
    ...neutral.matchAll(/(--ilmi-[\w-]+):\s*(?:light-dark\((.+?),\s*(.+?)\)|(.+?))[;}]/g),
  ].map(([, name = '', light, dark, only]) => ({
    name,
    about: cssProperties.find((property) => property.name === name)?.description,
    values: [light, dark, only].filter((value) => value !== undefined).map(spellOut),
  }));
}

const valueOf = ({ values }: Token) =>
  values.length > 1 ? `light-dark(${values.join(', ')})` : values.join('');

/** Pairs of colours that are too close to be read. */
function problemsOf(tokens: readonly Token[]): string[] {
  const paper = tokens.find(({ name }) => name === '--ilmi-paper')?.values ?? [];
  return tokens
    .filter(({ name }) => TEXT.includes(name))
    .flatMap(({ name, values }) =>
      values.map((value, at) => ({ name, at, ratio: contrast(value, paper[at] ?? value) })),
    )
    .filter(({ ratio }) => ratio < LEAST_CONTRAST)
    .map(
      ({ name, at, ratio }) =>
        `${name} on --ilmi-paper, ${schemes[at] ?? ''}: ${ratio.toFixed(1)} : 1. Text needs ${LEAST_CONTRAST} : 1.`,
    );
}

function editor(): HTMLElement {
  const root = document.createElement('div');
  root.className = 'token-editor';
  const before = readTokens();
  const tokens = readTokens();

  const draw = () => {
    for (const token of tokens) root.style.setProperty(token.name, valueOf(token));
    const changed = tokens.filter((token, at) => valueOf(token) !== valueOf(before[at] ?? token));
    const rules = changed.map((token) => `  ${token.name}: ${valueOf(token)};\n`);
    const css = rules.length > 0 ? `:root {\n${rules.join('')}}` : '';
    const problems = problemsOf(tokens);
    render(
      html`<div class="token-fields">
          ${tokens.map(field)}
          <div>
            <h3>Your CSS</h3>
            <pre tabindex="0">${css || '/* Change a value: the rules appear here. */'}</pre>
            <button ?disabled=${!css} @click=${() => navigator.clipboard.writeText(css)}>
              Copy
            </button>
            <ul aria-live="polite">
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>
          </div>
        </div>
        ${schemes.map(example)}`,
      root,
    );
  };

  const field = (token: Token) =>
    html`<fieldset>
      <legend><code>${token.name}</code></legend>
      <p>${token.about}</p>
      ${token.values.map(
        (value, at) =>
          html`<label>
            ${token.values.length > 1 ? schemes[at] : 'length'}
            <input
              type=${token.values.length > 1 ? 'color' : 'text'}
              .value=${value}
              @input=${(event: InputEvent) => {
                token.values[at] = (event.target as HTMLInputElement).value;
                draw();
              }}
            />
          </label>`,
      )}
    </fieldset>`;

  const example = (scheme: string) =>
    html`<div class="token-example" style="color-scheme: ${scheme}">
      <ilmi-goal-badge .data=${input} goal="havikki-2026"></ilmi-goal-badge>
      <ilmi-progress-tracker .data=${input} goal="sahko-2028" view="ring"></ilmi-progress-tracker>
    </div>`;

  draw();
  return root;
}

export const TokenEditor: StoryObj = { render: editor };
