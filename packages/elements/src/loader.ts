/*
 * Finds Ilmi elements on a page and imports what they need. Three spellings are understood, since
 * not every editor keeps custom tags:
 *
 *   <ilmi-goal-badge goal="x">…</ilmi-goal-badge>
 *   <div class="ilmi" data-ilmi="goal-badge" data-goal="x">…</div>
 *   <a class="ilmi" href="https://network.example/goals/x/">…</a>
 *
 * What stands inside is the fallback and stays when something fails. This file imports nothing
 * statically, so that it stays small.
 */

const modules: Record<string, () => Promise<unknown>> = {
  network: () => import('./define/network.js'),
  'goal-badge': () => import('./define/goal-badge.js'),
};

const requested = new Set<string>();

function load(name: string): void {
  const module = Object.hasOwn(modules, name) && modules[name];
  if (!module || requested.has(name)) return;
  requested.add(name);
  module().catch((error: unknown) => {
    console.error(`Ilmi: <ilmi-${name}> could not be loaded; its fallback stays.`, error);
  });
}

/** Puts an element in the place of a spelling that editors keep; what was inside is its fallback. */
function upgrade(place: Element, name: string, attributes: Record<string, string | undefined>): void {
  if (!Object.hasOwn(modules, name)) return;
  const element = document.createElement(`ilmi-${name}`);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  if (place instanceof HTMLAnchorElement) {
    place.replaceWith(element);
    place.classList.remove('ilmi');
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
    place.removeAttribute('data-ilmi');
  }
  load(name);
}

function scan(root: ParentNode): void {
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  if (root instanceof HTMLElement) all.unshift(root);
  for (const place of all) {
    const name = place.localName;
    if (name.startsWith('ilmi-')) load(name.slice(5));
    else if (place.dataset?.ilmi) {
      const { ilmi, ...data } = place.dataset;
      const attributes = Object.entries(data).map(([key, value]) => [
        key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value,
      ]);
      upgrade(place, ilmi!, Object.fromEntries(attributes) as Record<string, string>);
    } else if (place.matches('a.ilmi[href]')) {
      // LANG/goals/ID/ and goals/ID/ are pages of a site; its data stand beside them.
      const found = /^(.*?\/)(?:[a-z]{2}\/)?(goal|organization)s\/([^/]+)\/?(?:[?#].*)?$/.exec(
        (place as HTMLAnchorElement).href,
      );
      if (!found) continue;
      const [, src, list, id] = found as unknown as [string, string, string, string];
      upgrade(place, 'goal-badge', {
        src,
        [list]: decodeURIComponent(id),
        href: (place as HTMLAnchorElement).href,
        variant: place.dataset?.variant,
        lang: place.lang || undefined,
      });
    }
  }
}

scan(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof HTMLElement) scan(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });
