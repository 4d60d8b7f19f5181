import type { Catalogue } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { headingLevelOf, linked, phrase } from '../goal/parts.js';
import { goalsLine } from '../list/parts.js';
import { wordsIn } from '../list/words.js';
import { blocks } from './markdown.js';
import type { StoryView } from './story-view.js';
import { storyWords } from './words.js';

/** What a story's card is drawn for. */
export interface StoryDrawing {
  words: Catalogue;
  /** Level of the title in the page's outline, 1–6; anything else counts as 3. */
  headingLevel?: unknown;
  /** Address of the page, and of the document. */
  page?: string;
  base?: string;
}

/** A story as a card: the picture, whose it is and when, the title, the text, its goals. */
export function storyCard(story: StoryView, drawing: StoryDrawing): TemplateResult {
  const { title, href, summary, body, organization, published, image, goals } = story;
  const words = wordsIn(storyWords, drawing.words);
  return html`<article class="ilmi-badge ilmi-item" part="card">
    ${
      image &&
      html`<figure class="ilmi-picture">
        <img
          part="image"
          src=${image.src}
          alt=${image.alt}
          width=${image.width ?? nothing}
          height=${image.height ?? nothing}
          loading="lazy"
          decoding="async"
        />
        ${image.credit && html`<figcaption>${words.credit} ${phrase(image.credit)}</figcaption>`}
      </figure>`
    }
    ${
      (organization || published) &&
      html`<p class="ilmi-who">
        ${organization && html`<b lang=${organization.lang ?? nothing}>${organization.text}</b>`}
        ${published}
      </p>`
    }
    <p
      class="ilmi-title"
      part="title"
      role="heading"
      aria-level=${headingLevelOf(drawing.headingLevel)}
    >
      ${linked(phrase(title), href)}
    </p>
    ${summary && html`<p class="ilmi-text">${phrase(summary)}</p>`}
    ${
      body &&
      html`<details class="ilmi-body">
        <summary>${words.read}</summary>
        <div class="ilmi-text" lang=${body.lang ?? nothing}>
          ${blocks(body.text, body.markdown && drawing)}
        </div>
      </details>`
    }
    ${goalsLine(goals, drawing.words)}
  </article>`;
}
