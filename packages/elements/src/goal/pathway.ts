import { type Catalogue, type Description, formatValue, type Series } from '@ilmi/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartOf, HEIGHT, type Place, TOP } from './chart.js';

/** Figures over time beside the promised line, with direct labels and the same in a table. */
export function pathway(
  { ends, comparison }: Description,
  series: Series,
  words: Catalogue,
): TemplateResult {
  const chart = chartOf(series, (value) => formatValue(words.format, value), {
    target: words.target,
    withoutCredits: words.withoutCredits('').trim(),
  });
  const levels = ends.map(({ label, when, value }) => `${label} ${when}: ${value}`);
  // A single figure is no level beside others; it is all that the drawing shows.
  if (!levels.length) levels.push(...series.figures.map(({ when, text }) => `${when}: ${text}`));
  const summary = [...levels, ...(comparison ? [comparison] : [])].join('; ');
  const dot = (place: Place | undefined, name: string, size = 0.4) =>
    place
      ? svg`<circle class=${name} cx="${place.x}%" cy="${place.y}em" r="${size}em" />`
      : nothing;
  return html`<div class="ilmi-figure">
    <p class="ilmi-note">${series.unit}</p>
    <div class="ilmi-chart" part="chart" role="img" aria-label=${summary}>
      <svg class="ilmi-axis" width="${chart.axis}em" aria-hidden="true">
        ${chart.ticks.map(({ y, text }) => svg`<text x="100%" y="${y}em" dy="0.3em" text-anchor="end">${text}</text>`)}
      </svg>
      <svg class="ilmi-plot" aria-hidden="true">
        ${chart.ticks.map(({ y }) => svg`<line class="ilmi-grid" x2="100%" y1="${y}em" y2="${y}em" />`)}
        <svg
          y="${TOP}em"
          width="100%"
          height="${HEIGHT}em"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          ${lines([chart.promise], 'ilmi-promise')}${lines([chart.withoutCredits], 'ilmi-gross')}${lines(
            chart.gaps,
            'ilmi-gap',
          )}${lines(chart.figures, 'ilmi-path')}
        </svg>
        ${chart.dots.map((place) => dot(place, 'ilmi-dot', 0.25))}${chart.stages.map((place) =>
          dot(place, 'ilmi-stage'),
        )}${dot(chart.first, 'ilmi-dot')}${dot(chart.latest, 'ilmi-dot')}${dot(chart.target, 'ilmi-aim', 0.6)}
        ${chart.tags.map(({ x, y, text, anchor }) => svg`<text class="ilmi-tag" x="${x}%" y="${y}em" text-anchor=${anchor}>${text}</text>`)}
        ${chart.times.map(({ x, text, anchor, name }) => svg`<text class=${name} x="${x}%" y="${TOP + HEIGHT + 1.5}em" text-anchor=${anchor}>${text}</text>`)}
      </svg>
    </div>
  </div>`;
}

const lines = (all: readonly string[], name: string) =>
  all.map((points) =>
    points
      ? svg`<polyline class=${name} points=${points} vector-effect="non-scaling-stroke" />`
      : nothing,
  );

/** The table behind a chart: one action away, and there for whoever does not see the chart. */
export const seriesTable = ({ table: { head, rows } }: Series, words: Catalogue): TemplateResult =>
  html`<details class="ilmi-table">
    <summary>${words.table}</summary>
    <table>
      <thead>
        <tr>
          ${head.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([when, ...cells]) =>
            html`<tr>
              <th scope="row">${when}</th>
              ${cells.map((text) => html`<td>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
