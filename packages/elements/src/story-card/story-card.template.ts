import { html, type TemplateResult } from 'lit';
import type { StoryView } from '../story/story-view.js';
import { storyCard, type StoryDrawing } from '../story/story.template.js';

/** The element's content, for the element and for the server's fallback. */
export const storyCardTemplate = (story: StoryView, drawing: StoryDrawing): TemplateResult =>
  html`<div class="ilmi-root" lang=${drawing.words.lang}>${storyCard(story, drawing)}</div>`;
