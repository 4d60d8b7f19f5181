/*
 * What the example sites share: a plain page frame, as a content management system would have it,
 * and an element with its server-rendered fallback. Only published entry points are used.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { renderFallback, renderJoinForm } from '@ilmi/elements/server';

// The examples are files in a repository: their fallbacks are those of this day.
const MADE_ON = '2026-11-24';

const NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The site that the municipality's pages belong to. */
export const municipalSite = {
  fi: { site: 'Esimerkkikunnan verkkosivut', nav: ['Asuminen', 'Ympäristö', 'Palvelut'] },
  sv: { site: 'Exempelkommunens webbplats', nav: ['Boende', 'Miljö', 'Tjänster'] },
  en: { site: 'Example municipality', nav: ['Living', 'Environment', 'Services'] },
};

export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `<ilmi-… …>fallback</ilmi-…>` */
export function element(tag, attributes, document, { lang, base }) {
  const fallback = renderFallback(tag, attributes, document, { lang, now: MADE_ON, page: base });
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${written.join('')}>${fallback}</${tag}>`;
}

/** The whole join form, for a page without script. */
export const joinForm = (attributes, { lang, document }) =>
  renderJoinForm(attributes, document, { lang, now: MADE_ON });

export const badge = (...rest) => element('ilmi-goal-badge', ...rest);

/** A plain site around a page's content. */
const plainBody = (
  { notice, site, nav, main },
  links,
) => `<aside class="notice">${escape(notice)}</aside>
<header class="site">
<p class="name">${escape(site)}</p>
${nav ? `<nav>${nav.map((item) => `<span>${escape(item)}</span>`).join('')}</nav>\n` : ''}${links ? `<p class="languages">${links}</p>\n` : ''}</header>
<main>
${main}
</main>`;

/**
 * Writes `index.html` in the first language, and `sv/index.html`, `en/index.html` in the others,
 * beside a generator. `preload` names the elements whose scripts the page asks for at once, `sheets` are
 * further ones of ours, and `styles` those of the site. A page that has a `body` of its own gets no
 * other frame, and none of our scripts with `script: false`.
 */
export async function writePages(
  folder,
  page,
  {
    languages = ['fi', 'sv', 'en'],
    preload = ['goal-badge'],
    sheets = [],
    styles = ['/examples/site.css'],
    script = true,
  } = {},
) {
  const [first] = languages;
  for (const lang of languages) {
    const root = lang === first ? '' : '../';
    const links = languages.map((tag) => {
      const href = tag === first ? root || './' : tag === lang ? './' : `${root}${tag}/`;
      const current = tag === lang ? ' aria-current="true"' : '';
      return `<a href="${href}" lang="${tag}" hreflang="${tag}"${current}>${NAMES[tag]}</a>`;
    });
    const languageLinks = links.length > 1 ? links.join(' ') : '';
    const content = page({ lang, root, languageLinks });
    const linked = [...styles, ...['ilmi', ...sheets].map((name) => `/cdn/${name}.css`)];
    const scripts = script
      ? [
          ...[...preload, 'chunks/base'].map(
            (name) => `<link rel="modulepreload" href="/cdn/${name}.js">`,
          ),
          '<script type="module" src="/cdn/loader.js"></script>',
        ]
      : [];
    const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(content.title)}</title>
<link rel="icon" href="/examples/icon.svg">
${[...linked.map((href) => `<link rel="stylesheet" href="${href}">`), ...scripts].join('\n')}
</head>
<body>
${content.body ?? plainBody(content, languageLinks)}
</body>
</html>
`;
    const target = new URL(lang === first ? './' : `${lang}/`, folder);
    await mkdir(target, { recursive: true });
    await writeFile(new URL('index.html', target), html);
  }
}
