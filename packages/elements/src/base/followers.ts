import { lineage } from './dom.js';

/*
 * What changes outside an element and concerns it: the language around it, and a network that is
 * defined or gets its data after the elements inside it. One observer and one listener serve all
 * elements of a page.
 */

interface Follower extends Element {
  reload(): void;
}

const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** What changed, and all that stands in it, is read anew. */
function reloadIn(changed: readonly (EventTarget | null)[]): void {
  for (const follower of followers) {
    if ([...lineage(follower)].some((node) => changed.includes(node))) follower.reload();
  }
}

const handleNetwork = (event: Event) => reloadIn([event.composedPath()[0]!]);

export function follow(follower: Follower): void {
  followers.add(follower);
  if (observer) return;
  observer = new MutationObserver((records) => reloadIn(records.map(({ target }) => target)));
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  document.addEventListener('ilmi-network', handleNetwork);
}

export function unfollow(follower: Follower): void {
  followers.delete(follower);
  if (followers.size) return;
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener('ilmi-network', handleNetwork);
}
