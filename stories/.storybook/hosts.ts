/** Pages that a story can stand in. Their looks and texts are those of the examples. */
import hostile from '../../examples/hosts/hostile.css?inline';
import site from '../../examples/site.css?inline';
import { themes } from './themes.js';

/** What is chosen in the bar. */
export interface Look {
  language: string;
  theme: string;
  scheme: string;
  width: string;
  host: string;
}

/** The parts of a page that surround a story. */
export interface Page {
  top: Node[];
  lead: Node[];
}

export const hosts: Record<string, { title: string; css: string }> = {
  plain: { title: 'Plain page', css: '' },
  hostile: { title: 'Hostile CSS', css: hostile },
  municipality: { title: 'Municipal page', css: site },
  company: { title: 'Company page', css: site },
};

const pages = import.meta.glob<string>('../../examples/{municipality,company}/**/index.html', {
  query: '?raw',
  import: 'default',
});

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Gives the frame of the story its colours, its theme and the rules of its host, or of the page that it is. */
export function wearLook({ theme, scheme, host }: Look, own = ''): void {
  // A page with a look of its own has chosen its colours: its rules come after the theme's.
  const css = `${hosts[host]?.css ?? ''}\n${themes[theme] ?? ''}\n${own}`;
  sheet.replaceSync(css);
  document.documentElement.style.colorScheme = scheme;
}

/** The example page of a host in a language, without its own goals; undefined where there is none. */
export async function loadPage({ host, language }: Look): Promise<Page | undefined> {
  const folder = language === 'fi' ? '' : `${language}/`;
  const load = pages[`../../examples/${host}/${folder}index.html`];
  if (!load) return undefined;
  const { body } = new DOMParser().parseFromString(await load(), 'text/html');
  const top = [...body.querySelectorAll<HTMLElement>('.notice, .site')];
  // Its links lead away from the workbench.
  for (const part of top) part.inert = true;
  return { top, lead: [...body.querySelectorAll('h1, .lead')] };
}
