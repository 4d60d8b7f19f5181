import type { Progress } from '@ilmi/core';
import { nothing, svg, type TemplateResult } from 'lit';
import { meter } from './parts.js';

/**
 * Progress as a ring: filled is achieved, the tick is the time. It is full at the goal; what lies
 * beyond is told by the words beside it. The wrong direction runs the other way round, in dashes.
 */
export function ring(progress: Progress): TemplateResult {
  const { achieved, elapsed, value } = progress;
  const away = achieved < 0;
  // A radius of 15.9155 has a circumference of 100, so that dashes are percent.
  const share = round(Math.min(Math.abs(achieved), 1) * 100);
  const turn = elapsed === null ? null : round(elapsed * 360);
  const circle = (name: string, dashes?: string) =>
    svg`<circle
      class=${name}
      cx="20"
      cy="20"
      r="15.9155"
      transform=${away ? 'matrix(0 -1 -1 0 40 40)' : 'rotate(-90 20 20)'}
      stroke-dasharray=${dashes ?? nothing}
    />`;
  const tick = (name: string) =>
    svg`<line class=${name} x1="20" x2="20" y1="-0.4" y2="6.6" transform="rotate(${turn} 20 20)" />`;
  return meter(
    progress,
    'ilmi-ring',
    svg`<svg viewBox="0 0 40 40" aria-hidden="true">
      ${circle('ilmi-circle ilmi-rim')}${circle('ilmi-circle')}
      ${circle(`ilmi-circle ${away ? 'ilmi-off' : 'ilmi-done'}`, away ? dashed(share) : `${share} 100`)}
      ${turn === null ? nothing : ['ilmi-seam', 'ilmi-edge'].map(tick)}
      <text class="ilmi-share" x="20" y="20" text-anchor="middle" dominant-baseline="central">
        ${away ? '\u2212' : nothing}${value}
      </text>
    </svg>`,
  );
}

/** Dashes up to a share, and nothing after it. */
function dashed(share: number): string {
  const dashes: number[] = [];
  for (let at = 0; at < share; at += 3) dashes.push(Math.min(2, round(share - at)), 1);
  return [...dashes.slice(0, -1), 100].join(' ');
}

const round = (value: number) => Math.round(value * 10) / 10;
