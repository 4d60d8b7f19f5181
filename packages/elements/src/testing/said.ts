/** White space as a reader sees it: none at the ends, one space for any row of it. */
export const squeeze = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/**
 * The text that a visitor sees in an element, with its shadow root: what is slotted counts where
 * its slot is, children without a slot don't count.
 */
export function shownText(element: Element): string {
  return squeeze(textOf(element));
}

/** The text that is on the screen in an element's shadow root: not hidden, and with a size. */
export function visibleText({ shadowRoot }: Element): string {
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    const seen = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (seen && width > 1 && height > 1 && !parent.closest('.ilmi-hidden')) text += node.nodeValue!;
    else text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Boxes of their own: their text never runs into a neighbour's. */
const blocks = new Set(
  'address article aside blockquote dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header label li main nav ol p section svg table td th tr ul'.split(
    ' ',
  ),
);

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element)) return childrenOf(node).map(textOf).join('');
  if (node.localName === 'style' || node.localName === 'script' || node.hasAttribute('hidden'))
    return '';
  const text = childrenOf(node).map(textOf).join('');
  return blocks.has(node.localName) ? `\n${text}\n` : text;
}

/** Children as they are rendered. */
function childrenOf(node: Node): Node[] {
  if (node instanceof HTMLSlotElement && node.getRootNode() instanceof ShadowRoot) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  const root = node instanceof Element ? node.shadowRoot : null;
  return [...(root ?? node).childNodes];
}

/**
 * About what a screen reader says, one line for each stop: headings with their level, links, meters
 * with their value in words, pictures with their text, fields, rows of tables, and what opens them;
 * nothing that is hidden from it. A change of language is written `[sv: …]`.
 */
export function spokenText(element: Element): string {
  const lines: string[] = [''];
  const add = (text: string) => void (lines[lines.length - 1] += text);
  const walk = (node: Node, lang: string): void => {
    if (node.nodeType === Node.TEXT_NODE) return add(node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')) return;
    const { localName } = node;
    const role = node.getAttribute('role');
    const own = node.getAttribute('lang') ?? lang;
    const cell = localName === 'td' || localName === 'th';
    const block = !cell && (blocks.has(localName) || localName === 'summary');
    if (block) lines.push('');
    if (cell && node.previousElementSibling) add(' | ');
    if (lang && own !== lang) add(`[${own}: `);
    if (node.ariaSort) add(`${node.ariaSort}: `);
    if (node instanceof HTMLInputElement) add(` field(${node.value})`);
    else if (node instanceof HTMLSelectElement) {
      add(` choice(${[...node.options].map(({ text }) => squeeze(text)).join(', ')})`);
    } else if (role === 'meter') {
      const { ariaLabel, ariaValueText, ariaValueNow, ariaValueMin, ariaValueMax } = node;
      add(
        `meter ${ariaLabel}: ${ariaValueText} (${ariaValueNow} of ${ariaValueMin}–${ariaValueMax})`,
      );
    } else if (role === 'img') add(`img ${node.ariaLabel}`);
    else {
      if (localName === 'summary') add('opens: ');
      if (role === 'heading') add(`heading ${node.getAttribute('aria-level')}: `);
      if (localName === 'a') add('link(');
      childrenOf(node).forEach((child) => walk(child, own));
      if (localName === 'a') add(')');
    }
    if (lang && own !== lang) add(']');
    if (block) lines.push('');
  };
  childrenOf(element).forEach((child) => walk(child, ''));
  return lines.map(squeeze).filter(Boolean).join('\n');
}

/** Lines of written-out speech, without the indentation of the test, and spaces as plain ones. */
export const plainLines = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
