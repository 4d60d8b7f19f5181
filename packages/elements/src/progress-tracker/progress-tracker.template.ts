import { type Description, seriesOf, type Step, stepsOf } from '@ilmi/core';
import { html, type TemplateResult } from 'lit';
import { lifeCycleGlyphs, paceGlyphs } from '../goal/glyphs.js';
import type { GoalView } from '../goal/goal-view.js';
import {
  bar,
  card,
  type Drawing,
  ends,
  glyph,
  pace,
  phrase,
  progressOf,
  root,
  standing,
} from '../goal/parts.js';
import { pathway, seriesTable } from '../goal/pathway.js';
import { ring } from '../goal/ring.js';

/** The tracker's content, for the element and for the server's fallback. */
export function progressTrackerTemplate(
  view: string | null | undefined,
  { description: d, goal, document, href }: GoalView,
  drawing: Drawing,
): TemplateResult {
  // Figures over time and steps are claims, too: where some speak against them, there is no view.
  const body = bodyOf(d.strict ? '' : view, d, { goal, document }, drawing);
  return root(d, card(d, drawing, body, href));
}

function bodyOf(
  view: string | null | undefined,
  d: Description,
  { goal, document }: Pick<GoalView, 'goal' | 'document'>,
  drawing: Drawing,
): TemplateResult {
  const { words, now } = drawing;
  const progress = progressOf(d, drawing);
  if (view === 'milestones' && goal.milestones) {
    const steps = stepsOf(goal, document, { words, now }, drawing.today);
    return html`${standing(d)}${stepList(steps)}${pace(d, drawing)}`;
  }
  if (view === 'pathway') {
    const series = seriesOf(goal, document, { words, now });
    // Without figures there is nothing to see, and an empty chart would say "zero".
    if (series.figures.length) {
      return html`${standing(d)}${pathway(d, series, words)}${ends(d)}${pace(d, drawing)}${seriesTable(series, words)}`;
    }
  }
  if (view === 'ring' && progress) {
    return html`<div class="ilmi-beside">
        ${ring(d.progress!)}
        <div>${standing(d)}${pace(d, drawing)}</div>
      </div>
      ${ends(d)}`;
  }
  if (!progress || !d.comparison || progress.achieved < 0) {
    return html`${standing(d)}${progress && bar(progress, d.ends)}${ends(d)}${pace(d, drawing)}`;
  }
  // The comparison begins with the part of the way, which is the number to find first here; of the
  // wrong way it would look like progress.
  const { value } = progress;
  return html`<p class="ilmi-standing">
      <b class="ilmi-number" part="number">${value}</b>
      <span>${d.comparison.slice(value.length)}</span>
    </p>
    ${bar(progress, d.ends)}${ends(d)}${pace({ ...d, comparison: undefined }, drawing)}`;
}

const glyphs: Record<Step['state'], string | undefined> = {
  done: lifeCycleGlyphs.active,
  due: lifeCycleGlyphs.lapsed,
  late: paceGlyphs.behind,
};

const stepList = (steps: readonly Step[]) =>
  html`<ol class="ilmi-steps">
    ${steps.map(
      ({ title, state, text }) =>
        html`<li class="ilmi-step-${state}">
          ${glyph(glyphs[state])}<span
            >${phrase(title)}${text && html` <small>${text}</small>`}</span
          >
        </li>`,
    )}
  </ol>`;
