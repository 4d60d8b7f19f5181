/** The same piece of a page in different ways: our element, plain HTML, a minimal Lit element, peers' elements. */
import { bundleText } from '../build/bundle.mjs';
import { consumerConfig } from '../../../rollup.config.mjs';
import { makeDocument } from './documents.mjs';
import { ILMI, drawn, json, onNewPage, page } from './pages.mjs';
import { bundlePeer, bundleSheet } from './peers.mjs';

/**
 * @typedef {object} Piece
 * @property {string} markup one of them
 * @property {string} [css] for the page
 * @property {string} [script] a module that defines its elements
 * @property {string} [setup] a script before it
 */

const DOCUMENT = `<script type="application/json" id="goals">${json(makeDocument(10))}</script>`;

/** The page that a piece is put into. @param {Piece} piece */
export function pageOf({ css = '', script, setup = '', markup }) {
  const module = script ? `<script type="module">${script}</script>` : ILMI;
  const head = `<style>${css}</style>${DOCUMENT}<script>${setup}globalThis.markup=${json(markup)};</script>${module}`;
  return page(head, '<main></main>');
}

/**
 * Our element, and its shadow DOM once more as plain HTML and as a template of Lit.
 *
 * @param {string} markup
 * @param {import('./pages.mjs').Browser} browser
 * @param {import('../e2e/helpers.mjs').Server} server
 * @returns {Promise<{ilmi: Piece, plain: Piece, lit: Piece}>}
 */
export async function piecesOf(markup, browser, server) {
  server.route('/piece', () => page(DOCUMENT + ILMI, markup));
  const { html, css } = await onNewPage(browser, async (one) => {
    await one.goto(`${server.origin}/piece`);
    await drawn(one);
    return one.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.body.firstElementChild?.shadowRoot);
      const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      return {
        html: root.innerHTML.replaceAll(/<!--.*?-->/g, ''),
        css: rules.map(({ cssText }) => cssText).join('\n'),
      };
    });
  });
  // In the page, what stands around the content takes the host's place.
  const outside = css.replaceAll(/:host(?:\((.*?)\))?/g, '.host$1');
  return {
    ilmi: { markup },
    plain: { markup: `<div class="host">${html}</div>`, css: outside },
    lit: await litPiece(html, css),
  };
}

/** An element that does nothing but render the same DOM, with every text as a value. @param {string} html @param {string} css */
async function litPiece(html, css) {
  const parts = html.split(/(?<=>)([^<]*[^<\s][^<]*)(?=<)/);
  const strings = parts.filter((_, at) => at % 2 === 0);
  const texts = parts.filter((_, at) => at % 2 === 1).map(decode);
  const script = await bundleText(
    consumerConfig(`
      import { LitElement, html, unsafeCSS } from 'lit';
      const { strings, texts, css } = globalThis.piece;
      strings.raw = strings;
      customElements.define('bench-lit', class extends LitElement {
        static styles = unsafeCSS(css);
        render() { return html(strings, ...texts); }
      });`),
  );
  const setup = `globalThis.piece=${json({ strings, texts, css })};`;
  return { markup: '<bench-lit></bench-lit>', setup, script };
}

const ENTITIES = { '&nbsp;': '\u00a0', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const decode = (/** @type {string} */ text) =>
  text.replace(/&(nbsp|lt|gt|amp);/g, (name) => ENTITIES[/** @type {'&lt;'} */ (name)]);

/**
 * A peer's card, badge and progress bar in the places of ours; all other content is plain HTML under our sheet.
 *
 * @param {Piece} plain
 * @param {import('./peers.mjs').Peer} peer
 * @param {import('./pages.mjs').Browser} browser
 * @returns {Promise<Piece>}
 */
export async function peerPiece({ markup, css = '' }, peer, browser) {
  const composed = await onNewPage(browser, (one) =>
    one.evaluate(
      (/** @type {string} */ html, /** @type {string[]} */ tags) => {
        const place = document.createElement('div');
        place.innerHTML = html;
        const replace = (/** @type {string} */ selector, /** @type {string | undefined} */ tag) => {
          const old = /** @type {Element} */ (place.querySelector(selector));
          const element = document.createElement(tag ?? '');
          old.replaceWith(element);
          return { old, element };
        };
        const [card, badge, progress] = tags;
        const status = replace('.ilmi-status', badge);
        status.element.textContent = status.element.ariaLabel = status.old.textContent;
        status.element.setAttribute('value', status.old.textContent ?? '');
        const bar = replace('.ilmi-bar', progress);
        bar.element.setAttribute('value', bar.old.getAttribute('aria-valuenow') ?? '');
        bar.element.setAttribute('max', '100');
        bar.element.setAttribute('aria-label', bar.old.getAttribute('aria-label') ?? '');
        const frame = replace('article', card);
        frame.element.append(...frame.old.childNodes);
        return place.innerHTML;
      },
      markup,
      peer.tags,
    ),
  );
  const sheet = await bundleSheet(peer);
  return { markup: composed, css: `${sheet}\n${css}`, script: await bundlePeer(peer) };
}
