import { html, type TemplateResult } from 'lit';
import type { GoalView } from '../goal/goal-view.js';
import {
  article,
  bar,
  card,
  type Drawing,
  ends,
  line,
  linked,
  oneLine,
  pace,
  phrase,
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
        'ilmi-compact',
        html`${d.progress && ring(d.progress)}
          ${title(d, drawing, linked(html`${phrase(d.who)}: ${line(d.title)}`, href))}
          ${standing(d)}
          <p class="ilmi-note">${line(d.boundary)}</p>
          ${d.comparison && html`<p class="ilmi-note">${d.comparison}</p>`}
          ${d.notes.map((note) => html`<p class="ilmi-note">${line(note)}</p>`)} ${sources(d)}
          ${status(d, drawing)}`,
      ),
    );
  }
  const progress = (drawing.today && d.today.progress) || d.progress;
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
