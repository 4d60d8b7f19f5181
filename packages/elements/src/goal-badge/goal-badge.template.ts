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
  const progress = (drawing.today && d.today.progress) || d.progress;
  if (variant === 'compact') {
    const { standing, comparison, boundary } = d;
    return root(
      d,
      article(
        'ilmi-compact',
        html`${progress && ring(progress)}
          ${title(d, drawing, linked(html`${phrase(d.who)}: ${line(d.title)}`, href))}
          <p class="ilmi-note">
            ${line(boundary)}${
              standing &&
              html`${dot}${standing.value && html`<b>${standing.value}</b> `}${standing.rest}`
            }
          </p>
          ${comparison && html`<p class="ilmi-note">${comparison}</p>`}
          ${d.notes.map((note) => html`<p class="ilmi-note">${line(note)}</p>`)} ${sources(d)}
          ${status(d, drawing)}`,
      ),
    );
  }
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
