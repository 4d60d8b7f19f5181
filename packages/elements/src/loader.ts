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
  'progress-tracker': () => import('./define/progress-tracker.js'),
  'action-list': () => import('./define/action-list.js'),
  'event-list': () => import('./define/event-list.js'),
  'offer-list': () => import('./define/offer-list.js'),
  'join-form': () => import('./define/join-form.js'),
  'member-list': () => import('./define/member-list.js'),
  'network-summary': () => import('./define/network-summary.js'),
  'story-card': () => import('./define/story-card.js'),
  'story-list': () => import('./define/story-list.js'),
};

/** SHA-384 of `modules.json`, which has those of the modules beside it; filled in by the script-tag build. */
const integrity = '';

/**
 * A page that gives this script an `integrity` means all of it: then an element's file and the
 * chunks are checked before the first one runs. (Engines differ in whether the integrity of a
 * modulepreload line stops a module, so those lines alone are not enough.)
 */
const check = async (name: string): Promise<void> => {
  const own = [...document.querySelectorAll<HTMLScriptElement>('script[integrity]')];
  if (!own.some(({ src }) => src === import.meta.url)) return;
  hashes ??= checked('modules.json', integrity).then((response) => response.json());
  await Promise.all(
    Object.entries((await hashes) as Record<string, string>)
      .filter(([file]) => file === `${name}.js` || file.startsWith('chunks/'))
      .map(([file, hash]) => checked(file, hash)),
  );
};

let hashes: Promise<unknown> | undefined;
const fetched: Record<string, Promise<Response>> = {};

const checked = (file: string, integrity: string) =>
  (fetched[file] ??= fetch(new URL(file, import.meta.url), { integrity }));

const requested: Record<string, Promise<unknown>> = {};

/** Defines an element, once; `then` runs when it is defined, and never when it can't be. */
function load(name: string, then?: () => void): void {
  const module = Object.hasOwn(modules, name) && modules[name];
  if (!module) return;
  requested[name] ??= check(name)
    .then(module)
    .catch((error: unknown) => {
      console.error(`Ilmi: <ilmi-${name}> could not be loaded; its fallback stays.`, error);
      return new Promise(() => {});
    });
  void requested[name].then(then);
}

/**
 * Puts an element in the place of a spelling that editors keep; what was inside is its fallback.
 * Only attributes that the element knows are taken over: editors let authors write any `data-`.
 */
function upgrade(
  place: HTMLElement,
  name: string,
  attributes: Record<string, string | undefined>,
): void {
  load(name, () => {
    const element = document.createElement(`ilmi-${name}`);
    const { observedAttributes } = element.constructor as unknown as {
      observedAttributes: string[];
    };
    for (const attribute of observedAttributes) {
      const value = Object.hasOwn(attributes, attribute) && attributes[attribute];
      if (value) element.setAttribute(attribute, value);
    }
    // A second copy of this script may have been here before.
    const there =
      place instanceof HTMLAnchorElement ? place.parentElement : place.firstElementChild;
    if (there?.localName === element.localName) return;
    if (place instanceof HTMLAnchorElement) {
      place.replaceWith(element);
      element.append(place);
    } else {
      element.append(...place.childNodes);
      place.append(element);
    }
  });
}

const seen = new WeakSet<Element>();

function visit(place: HTMLElement): void {
  const { localName, dataset } = place;
  if (localName.startsWith('ilmi-')) return load(localName.slice(5));
  if (seen.has(place)) return;
  if (dataset?.ilmi) {
    seen.add(place);
    const { ilmi, ...data } = dataset;
    const attributes = Object.entries(data).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]);
    upgrade(place, ilmi, Object.fromEntries(attributes) as Record<string, string>);
  } else if (place instanceof HTMLAnchorElement && place.matches('.ilmi[href]')) {
    seen.add(place);
    // LANG/goals/ID/ and goals/ID/ are pages of a site; its data stand beside them.
    const found = /^(.*?\/)(?:[a-z]{2}\/)?(goal|organization)s\/([\w-]+)\/?(?:[?#].*)?$/.exec(
      place.href,
    );
    if (!found) return;
    const [, src, list, id] = found as unknown as [string, string, string, string];
    const { variant } = dataset;
    upgrade(place, 'goal-badge', { src, [list]: id, href: place.href, variant, lang: place.lang });
  }
}

const ours = [...Object.keys(modules).map((name) => `ilmi-${name}`), '[data-ilmi]', '.ilmi'].join();

function scan(root: HTMLElement): void {
  visit(root);
  root.querySelectorAll<HTMLElement>(ours).forEach(visit);
}

scan(document.documentElement);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof HTMLElement) scan(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });
