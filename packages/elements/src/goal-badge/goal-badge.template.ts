import { html, type TemplateResult } from 'lit';
import type { GoalView } from '../goal/goal-view.js';
import { bar, card, type Drawing, ends, oneLine, pace, root, standing } from '../goal/parts.js';

/** The badge's content, for the element and for the server's fallback. */
export function goalBadgeTemplate(
  variant: string | null | undefined,
  { description: d, href }: GoalView,
  drawing: Drawing,
): TemplateResult {
  if (variant === 'line') return root(d, oneLine(d, drawing, href));
  const progress = (drawing.today && d.today.progress) || d.progress;
  return root(
    d,
    card(
      d,
      drawing,
      html`${standing(d)}${progress && bar(progress)}${ends(d)}${pace(d, drawing)}`,
      href,
    ),
  );
}
