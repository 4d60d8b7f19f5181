import {
  type Action,
  type Catalogue,
  formatDate,
  formatQuantity,
  type IlmiDocument,
  type Phrase,
  pickText,
  wordOf,
} from '@ilmi/core';
import { goalsOf, linkable, ownerOf, type Reference, type Telling } from '../list/parts.js';
import { wordsIn } from '../list/words.js';
import { actionWords } from './words.js';

/** What an action's card lays out. */
export interface ActionView {
  title: Phrase;
  href?: string;
  organization?: Phrase;
  period?: string;
  status?: { code: string; text: string };
  summary?: Phrase;
  /** The figure with its year and rules, and who reports it. */
  effect?: string;
  goals: readonly Reference[];
}

/** What is going on comes first. Words of later versions come last. */
const order = ['inProgress', 'planned', 'done', 'stopped'];

/**
 * The actions that attributes ask for: those that go on first, then the planned, the done and the
 * stopped ones, the newest first.
 *
 * @returns undefined when there are none.
 */
export function findActions(
  get: (name: string) => string | null | undefined,
  document: IlmiDocument | undefined,
  telling: Omit<Telling, 'document' | 'lang'> & { words: Catalogue },
): ActionView[] | undefined {
  const organization = get('organization');
  const goal = get('goal');
  const status = get('status');
  const rank = ({ status }: Action) => (order.indexOf(status!) + 5) % 5;
  const day = ({ start, end }: Action) => end ?? start ?? '';
  const found = document?.actions
    ?.filter(
      (action) =>
        (!organization || action.organization === organization) &&
        (!goal || action.goals?.includes(goal)) &&
        (!status || action.status === status),
    )
    .sort((a, b) => rank(a) - rank(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  return found?.length
    ? found.map((action) => actionView(action, { ...telling, document: document! }))
    : undefined;
}

function actionView(
  { title, url, organization, start, end, status, summary, effect, goals }: Action,
  setting: Omit<Telling, 'lang'> & { words: Catalogue },
): ActionView {
  const { document, words: catalogue, page } = setting;
  const { format, lang } = catalogue;
  const words = wordsIn(actionWords, catalogue);
  const telling = { ...setting, lang };
  const from = start && formatDate(format, start);
  const until = end && formatDate(format, end);
  return {
    title: pickText(title, lang, document)!,
    href: linkable(url, page),
    organization: ownerOf(organization, telling),
    period:
      from && until && from !== until
        ? words.between(from, until)
        : until
          ? start === end || status === 'done'
            ? until
            : words.until(until)
          : from && words.from(from),
    status: status && { code: status, text: wordOf(words.status, status) },
    summary: pickText(summary, lang, document),
    effect:
      effect &&
      [
        formatQuantity(format, effect.value, effect.unit),
        effect.year,
        effect.accounting && wordOf(catalogue.accounting, effect.accounting),
        effect.scopes?.length && `scope\u00a0${[...effect.scopes].sort().join('+')}`,
        words.reported,
      ]
        .filter(Boolean)
        .join(', '),
    goals: goalsOf(goals, telling),
  };
}
