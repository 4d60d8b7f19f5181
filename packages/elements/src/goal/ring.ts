import type { Progress } from '@ilmi/core';
import { nothing, svg, type TemplateResult } from 'lit';
import { meter } from './parts.js';

/**
 * Progress as a ring: filled is achieved, the tick is the time. It is full at the goal; what lies
 * beyond is told by the words beside it, and the wrong direction also by the pattern.
 */
export function ring(progress: Progress): TemplateResult {
  const { achieved, elapsed, value } = progress;
  // A radius of 15.9155 has a circumference of 100, so that dashes are percent.
  const share = Math.round(Math.min(Math.abs(achieved), 1) * 1000) / 10;
  const turn = elapsed === null ? null : Math.round(elapsed * 3600) / 10;
  const tick = (name: string) =>
    svg`<line class=${name} x1="20" x2="20" y1="0.4" y2="7.6" transform="rotate(${turn} 20 20)" />`;
  return meter(
    progress,
    'ilmi-ring',
    svg`<svg viewBox="0 0 40 40" aria-hidden="true">
      <circle class="ilmi-circle" cx="20" cy="20" r="15.9155" />
      <circle
        class="ilmi-circle ${achieved < 0 ? 'ilmi-off' : 'ilmi-done'}"
        cx="20"
        cy="20"
        r="15.9155"
        transform="rotate(-90 20 20)"
        stroke-dasharray="${share} 100"
      />
      ${turn === null ? nothing : ['ilmi-seam', 'ilmi-edge'].map(tick)}
      <text class="ilmi-share" x="20" y="20" text-anchor="middle" dominant-baseline="central">
        ${achieved < 0 && value !== '0' ? '\u2212' : nothing}${value}
      </text>
    </svg>`,
  );
}
