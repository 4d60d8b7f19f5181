import type { TextBlock } from '@ilmi/core/claims';
import { hasFigure, isReadMore } from './page/signals.js';

/** A Markdown link: its text stays. */
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;

/**
 * Reads a plain or Markdown text: paragraphs, list items, and headings with the paragraph under them.
 *
 * @param lang Language of the text.
 * @param name Name of the file in the report.
 */
export function readPlainText(text: string, name: string, lang: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: string[] = [];
  let first = 0;
  let afterHeading = false;
  let inCode = false;

  const close = () => {
    const written = lines.join(' ').replace(/\s+/g, ' ').trim();
    lines = [];
    if (!written) return;
    const plain = written.replace(LINK, '$1').replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '');
    const link = [...written.matchAll(LINK)].find((match) => isReadMore(match[1]!));
    blocks.push({
      ...{ lang, text: plain, role: 'page', path: `${name}:${first}` },
      ...(link &&
        !hasFigure(plain) && {
          presentation: { specificationVisible: false, signals: [`"${link[1]}"`] },
        }),
    });
  };

  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) inCode = !inCode;
    const heading = /^\s{0,3}#{1,6}\s+(.+?)\s*#*$/.exec(line);
    const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(.+)$/.exec(line);
    const isBlank = !line.trim() || inCode;
    // The blank line under a heading does not part it from its paragraph.
    if (isBlank && afterHeading) continue;
    if (isBlank || heading || (item && !afterHeading)) close();
    if (isBlank || /^\s*(?:```|~~~)/.test(line)) continue;
    if (lines.length === 0) first = index + 1;
    lines.push(heading ? heading[1]!.replace(/([^.!?:…])$/, '$1.') : (item?.[1] ?? line));
    afterHeading = heading !== null;
  }
  close();
  return blocks;
}
