/*
 * Writes the page kit: whole pages of a municipality, a network, a company and an association, each in
 * its own look, with data of the network example. Run `npm run build` first, then
 * `node examples/kit/generate.mjs`.
 */
import { readFile } from 'node:fs/promises';
import { formatDate, readDocument } from '@ilmi/core';
import { catalogues } from '@ilmi/core/languages/index.js';
import { element, writePages } from '../pages.mjs';
import { pages } from './sites.mjs';

const here = new URL('.', import.meta.url);
const input = JSON.parse(await readFile(new URL('../network/ilmi.json', here), 'utf8'));
const base = 'https://example.org/examples/network/ilmi.json';
const { document } = readDocument(input, { base });

for (const { folder, styles, preload, sheets = ['lists'], script, render } of pages) {
  await writePages(
    new URL(folder, here),
    ({ lang, root, languageLinks }) => {
      // From the page up to the folder of the examples.
      const home = `${root}${'../'.repeat(folder.split('/').length)}`;
      const language = lang === 'fi' ? '' : `${lang}/`;
      return render({
        ...{ lang, languageLinks, home },
        front: folder === 'network/' ? './' : `${home}kit/network/${language}`,
        members: `${home}kit/network/members/${language}`,
        join: `${home}kit/network/join/${language}`,
        form: `${home}kit/network/join/form/${language}`,
        document,
        show: (tag, attributes) => element(tag, attributes, document, { lang, base }),
        date: (day) => formatDate(catalogues[lang].format, day),
      });
    },
    { preload, sheets, styles, script },
  );
}
