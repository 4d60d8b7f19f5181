import { html, type TemplateResult } from 'lit';
import type { GoalView } from '../goal/goal-view.js';
import {
  article,
  bar,
  card,
  dot,
  type Drawing,
  ends,
  line,
  linked,
  notes,
  oneLine,
  pace,
  phrase,
  progressOf,
  root,
  sources,
  standing,
  status,
  title,
} from '../goal/parts.js';
import { ring } from '../goal/ring.js';

/** The badge's content, for the element and for the server's fallback. */
export function goalBadgeTemplate(
  variant: string | null | undefined,
  { description: d, href }: GoalView,
  drawing: Drawing,
): TemplateResult {
  if (variant === 'line') return root(d, oneLine(d, drawing, href));
  if (variant === 'compact') {
    return root(
      d,
      article(
        'ilmi-badge ilmi-compact',
        html`${d.progress && ring(d.progress)}
          ${title(d, drawing, linked(html`${phrase(d.who)}: ${line(d.title)}`, href))}
          ${standing(d)}
          <p class="ilmi-note">${line(d.boundary)}${d.was && `${dot}${d.was}`}</p>
          ${d.comparison && html`<p class="ilmi-note">${d.comparison}</p>`} ${notes(d)}
          ${sources(d.facts.slice(0, d.strict ? undefined : 2))} ${status(d, drawing)}`,
      ),
    );
  }
  const progress = progressOf(d, drawing);
  return root(
    d,
    card(
      d,
      drawing,
      html`${standing(d)}${progress && bar(progress, d.ends)}${ends(d)}${pace(d, drawing)}`,
      href,
    ),
  );
}
