import type { GoalCase, TextScene } from './case.js';
import type { TextCase } from './text.js';
import type { Term, TermClass } from './types.js';

/*
 * What a term is said of. A form says it of its texts, so its build does without this file.
 */

/** What a compound begins with, when it ends with what it describes. */
const compound = /^(?:netto-?nolla?|nolla-?päästö|noll-?utsläpps?|hiilineutraali-?)/iu;

/** Net zero, as a noun or before what it describes. */
const isNoun = /^net(?:to)?[-\s]?(?:zero|noll\p{L}?|nolla\p{L}{0,3})$/iu;

/** So many characters behind a term stands what it describes. */
const NEAR = 30;

const where =
  /(?<!\p{L})(?:i|på|genom|för|till|från|med|runt|över|in|on|at|through|for|to|from|by|across|around)(?!\p{L})/iu;

/**
 * Whether a term is about something that is sold, or about somebody as a whole.
 *
 * @param isSpeakers The text is about whoever speaks, unless its words say otherwise.
 */
export function subjectOf(
  text: TextCase,
  goals: readonly GoalCase[],
  isSpeakers: boolean | undefined,
  term: Term,
): 'product' | 'entity' | 'unknown' {
  const { block } = text;
  if (block.subject === 'product' || block.subject === 'entity') return block.subject;
  const kinds = new Set(goals.map(({ goal }) => goal.boundary?.kind === 'productGroup'));
  const ofGoals = kinds.size === 1 ? (kinds.has(true) ? 'product' : 'entity') : undefined;
  // A card prints the boundary beside its title.
  if (block.role === 'badge' && ofGoals) return ofGoals;
  // "Nettonollakokous", a net zero meeting in one word.
  if (term.text.replace(compound, '').search(text.language.words.product) === 0) return 'product';
  const sentence = text.around(term);
  const inside = (of: TermClass) => text.termsIn(sentence, of);
  const next = (of: TermClass) =>
    inside(of).find(
      ({ start }) =>
        start >= term.end &&
        start < term.end + NEAR &&
        // "Delivered carbon neutrally in the whole country": the country is where, not what.
        !where.test(text.text.slice(term.end, start)),
    )?.start ?? Infinity;
  // "A carbon neutral company that sells coffee" speaks of the company.
  if (next('entity') < next('product')) return 'entity';
  if (inside('product').length) return 'product';
  if (inside('entity').length || inside('speaker').length) return 'entity';
  // "Our coffee. Carbon neutral since 2020."
  const isOnly = (one: TermClass, other: TermClass) =>
    text.terms(one).length > 0 && !text.terms(other).length;
  if (isOnly('product', 'entity')) return 'product';
  if (isOnly('entity', 'product')) return 'entity';
  if (ofGoals) return ofGoals;
  if (block.subject === 'activity' || isSpeakers) return 'entity';
  // "On our way to net zero": a noun, and nothing that it describes.
  if (isNoun.test(term.text) && !/^[-\s]+\p{L}{4}/u.test(text.text.slice(term.end)))
    return 'entity';
  return 'unknown';
}

/** What belongs to the reader. */
const yours = {
  fi: /(?<!\p{L})(?:sinun|teidän|asiakkaa\p{L}+)(?!\p{L})|\p{L}{3,}(?:[aeiouyäö]si|nne)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:din|ditt|dina|ert|era|kundens)(?!\p{L})/iu,
  en: /(?<!\p{L})your(?!\p{L})/iu,
};

/** "Your stay is offset through a project": what is bought stands first, or is the reader's. */
export function isBought(scene: TextScene, term: Term): boolean {
  if (scene.block.subject !== undefined) return false;
  const sentence = scene.around(term);
  return (
    scene.termsIn(sentence, 'product').some(({ start }) => start < term.end) ||
    yours[scene.language.lang].test(sentence.text)
  );
}
