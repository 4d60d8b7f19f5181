/*
 * What changes outside an element and concerns it: the language around it, and a network that is
 * defined or gets its data after the elements inside it. One observer and one listener serve all
 * elements of a page.
 */

interface Follower {
  reload(): void;
}

const followers = new Set<Follower>();
const reload = () => followers.forEach((follower) => follower.reload());
let observer: MutationObserver | undefined;

export function follow(follower: Follower): void {
  followers.add(follower);
  if (observer) return;
  observer = new MutationObserver(reload);
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  document.addEventListener('ilmi-network', reload);
}

export function unfollow(follower: Follower): void {
  followers.delete(follower);
  if (followers.size) return;
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener('ilmi-network', reload);
}
