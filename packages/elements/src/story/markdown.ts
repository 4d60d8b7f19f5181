import { resolveUrl } from '@ilmi/core';
import { html, type TemplateResult } from 'lit';
import { linkable } from '../list/parts.js';

export interface MarkdownOptions {
  /** Address that links are relative to. */
  base?: string;
  /** Address of the page. */
  page?: string;
}

// Strong, em, link; a backslash takes a sign's meaning away. No part of it can match in two ways.
const inline =
  /\\([\\*_[\]()-])|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|(?<![\p{L}\d])_([^_\n]+)_(?![\p{L}\d])|\[([^[\]\n]+)\]\(([^()\s]+)\)/gu;

const bullet = /^\s*(?:[-*]|\d{1,9}[.)])\s+/;

/**
 * A text as paragraphs. With options it is read as Markdown, of which only paragraphs, lists, strong,
 * em and links have a meaning; everything else stays the text that it is, and an address that may not
 * be linked leaves its words.
 */
export const blocks = (text: string, options?: MarkdownOptions | false): TemplateResult[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.trim().split('\n');
      if (!options || !lines.every((line) => bullet.test(line)))
        return html`<p>${options ? spans(block, options) : block}</p>`;
      const items = lines.map((line) => html`<li>${spans(line.replace(bullet, ''), options)}</li>`);
      return /^\s*\d/.test(block)
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    });

function spans(text: string, options: MarkdownOptions): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(inline)) {
    const [whole, sign, strong, star, line, words, address] = match;
    parts.push(text.slice(from, match.index));
    from = match.index + whole.length;
    const em = star ?? line;
    if (sign) parts.push(sign);
    else if (strong) parts.push(html`<strong>${spans(strong, options)}</strong>`);
    else if (em) parts.push(html`<em>${spans(em, options)}</em>`);
    else {
      const href = linkable(resolveUrl(address!, options.base, true), options.page);
      const inner = spans(words!, options);
      parts.push(href ? html`<a href=${href}>${inner}</a>` : inner);
    }
  }
  parts.push(text.slice(from));
  return parts;
}
