/** Pages of the kit as stories: the markup and the sheets that the examples are made of. */
import type { StoryObj } from '@storybook/web-components-vite';
import input from '../../examples/network/ilmi.json';
import base from '../../examples/kit/base.css?inline';

const pages = import.meta.glob<string>('../../examples/kit/**/index.html', {
  query: '?raw',
  import: 'default',
});
const sheets = import.meta.glob<string>('../../examples/kit/*/site.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** Such as `network/members`; its sheet is that of its site. */
async function loadPage(path: string, language: string): Promise<HTMLElement> {
  const folder = language === 'fi' ? '' : `${language}/`;
  const load = pages[`../../examples/kit/${path}/${folder}index.html`];
  if (!load) throw new Error(`${path} is not in the kit in ${language}: run its generator`);
  const { body } = new DOMParser().parseFromString(await load(), 'text/html');
  const root = document.createElement('div');
  root.append(...body.childNodes);
  // The data are here already, and no address of the examples leads anywhere in the workbench.
  for (const reader of root.querySelectorAll('ilmi-network, ilmi-join-form')) {
    reader.removeAttribute('src');
    Object.assign(reader, { data: input });
  }
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href]');
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  });
  return root;
}

export function pageStory(path: string): StoryObj {
  const [site = ''] = path.split('/');
  return {
    parameters: { pageStyles: `${base}\n${sheets[`../../examples/kit/${site}/site.css`] ?? ''}` },
    loaders: [async ({ globals }) => ({ kit: await loadPage(path, globals.language as string) })],
    render: (_, { loaded }) => loaded.kit as HTMLElement,
  };
}
