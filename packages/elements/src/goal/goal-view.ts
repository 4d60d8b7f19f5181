import {
  type Catalogue,
  type Description,
  describeWith,
  type Goal,
  type IlmiDocument,
  isLink,
  newestGoal,
  resolveGoal,
  resolveUrl,
} from '@ilmi/core';
import { goalFromAttributes } from './attributes.js';

/** What a goal's element and its fallback lay out. */
export interface GoalView {
  description: Description;
  goal: Goal;
  document: IlmiDocument;
  /** The goal's own page. */
  href?: string;
  /** For the page's author. */
  problems: readonly string[];
}

export interface GoalViewOptions {
  words: Catalogue;
  now: string;
  /** Address of the page. */
  page?: string;
  /** Address of the published site that the document came from. */
  site?: string;
}

/**
 * Finds the goal that attributes ask for, in a document or in the attributes themselves, and says
 * it in words. The element and the server's fallback both call this, so they say the same.
 *
 * @returns undefined when the document has no such goal.
 * @throws {Error} When the attributes don't say which goal, with what to do.
 */
export function goalView(
  get: (name: string) => string | null | undefined,
  document: IlmiDocument | undefined,
  { words, now, page, site }: GoalViewOptions,
): GoalView | undefined {
  const written = get('href');
  const linked = (address: string | undefined) =>
    address && isLink(address, page) ? address : undefined;
  const own = linked(written ? resolveUrl(written, page, false) : undefined);
  if (!document) {
    const { goal, document: made, problems } = goalFromAttributes(get, words, page);
    const description = describeWith(goal, made, { words, now, page, source: 'attributes' });
    return { description, goal, document: made, href: own, problems };
  }
  const id = get('goal');
  const organization = get('organization');
  const { goals = [] } = document;
  const found = id
    ? resolveGoal(document, id, now)
    : organization
      ? { goal: newestGoal(document, organization, now), renewed: undefined }
      : { goal: goals.length === 1 ? goals[0] : undefined, renewed: undefined };
  if (!found?.goal) {
    if (!id && !organization && goals.length) {
      throw new Error('the document has several goals: set goal="ID" or organization="ID"');
    }
    return undefined;
  }
  const { goal, renewed } = found;
  return {
    description: describeWith(goal, document, { words, now, page, renewed: renewed ?? undefined }),
    goal,
    document,
    href: own ?? linked(site && `${site}goals/${goal.id}/`),
    problems: [],
  };
}
