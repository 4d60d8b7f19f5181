import { html, nothing, type TemplateResult } from 'lit';
import type { StoryView } from '../story/story-view.js';
import { storyCard, type StoryDrawing } from '../story/story.template.js';

/* eslint-disable lit-a11y/no-redundant-role -- Safari takes the role from a list without marks. */

/** The element's content, for the element and for the server's fallback, which has no button. */
export const storyListTemplate = (
  stories: readonly StoryView[],
  drawing: StoryDrawing,
  more: unknown = nothing,
): TemplateResult =>
  html`<div class="ilmi-root" lang=${drawing.words.lang}>
    <ul class="ilmi-list" role="list" part="list">
      ${stories.map((story) => html`<li>${storyCard(story, drawing)}</li>`)}
    </ul>
    ${more}
  </div>`;
