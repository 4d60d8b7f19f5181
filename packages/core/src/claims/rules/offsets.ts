import type { Rule } from '../case.js';
import { UCPD } from '../case.js';
import type { TextScene } from '../case.js';
import { isBought } from '../subject.js';
import type { Term } from '../types.js';

/** Offsets and neutrality: Annex I, 4c; articles 6 and 7. */
export const offsets: readonly Rule[] = [
  {
    id: 'OFF-01',
    level: 'banned',
    legal: `${UCPD}, Annex I, 4c`,
    looksAt: 'text, boundary.kind, offsets.role, neutrality',
    goal: ({ goal }) =>
      goal.boundary?.kind === 'productGroup' &&
      (goal.offsets?.role === 'towardTarget' || goal.offsets?.role === 'territorialCredit') && {
        at: '/offsets/role',
        evidence: goal.offsets.role,
      },
    text(scene) {
      // To be able to compensate is an offer; that something is compensated is a claim about it.
      return [...aboutProducts(scene, 'offset'), ...supported(scene)]
        .filter((term) => !scene.has(scene.around(term), 'offer') && isOfClimate(scene, term))
        .slice(0, 1)
        .map(({ text }) => ({ evidence: text }));
    },
  },
  {
    id: 'OFF-02',
    level: 'banned',
    legal: `${UCPD}, Annex I, 4c; art. 12`,
    looksAt: 'text, boundary.kind, offsets.role, neutrality',
    goal: ({ goal }) =>
      goal.boundary?.kind === 'productGroup' &&
      goal.neutrality &&
      !goal.offsets && { at: '/offsets', evidence: goal.neutrality.definition },
    text(scene) {
      // With offsets it is OFF-01.
      if (aboutProducts(scene, 'offset').length) return;
      const isUncompensated = scene.goals.some(
        ({ goal: { offsets, boundary } }) =>
          offsets?.role === 'none' &&
          (scene.block.role === 'badge' || boundary?.kind === 'productGroup'),
      );
      if (isUncompensated) return;
      return aboutProducts(scene, 'neutral')
        .filter((term) => !isPlanned(scene, term))
        .slice(0, 1)
        .map(({ text }) => ({ evidence: text }));
    },
  },
  {
    id: 'OFF-03',
    level: 'misleading',
    legal: `${UCPD}, art. 6, 7`,
    looksAt: 'offsets.role, offsets.share, offsets.standard',
    goal: ({ goal: { kind, offsets, boundary } }) =>
      kind === 'endState' &&
      boundary?.kind !== 'territory' &&
      offsets?.role === 'towardTarget' &&
      (offsets.share === undefined || !offsets.standard) && {
        at: offsets.share === undefined ? '/offsets/share' : '/offsets/standard',
      },
    text(scene) {
      if (scene.isSpecified() || scene.goals.length) return;
      const neutral = scene.terms('neutral').filter((term) => !isOfProduct(scene, term, 'neutral'));
      const [offset] = scene.terms('offset');
      return (
        neutral.length > 0 &&
        offset &&
        !isOfProduct(scene, offset, 'offset') && { evidence: `${neutral[0]!.text}, ${offset.text}` }
      );
    },
  },
  {
    id: 'OFF-04',
    level: 'evidence',
    legal: `${UCPD}, Annex I, 4c; art. 6`,
    looksAt: 'text, offsets.role',
    text(scene) {
      const { terms, has, around } = scene;
      const term = [...terms('offset'), ...terms('support')].find((paid) => {
        const sentence = around(paid);
        return (
          !has(sentence, 'offer') &&
          scene.subjectOf(paid) !== 'product' &&
          (has(sentence, 'reduction') || has(sentence, 'emissions') || has(sentence, 'neutral'))
        );
      });
      return term && { evidence: term.text };
    },
  },
  {
    id: 'NEU-01',
    level: 'evidence',
    legal: `${UCPD}, art. 6, 7`,
    looksAt: 'text, neutrality, boundary, residual',
    goal: ({ goal }) =>
      goal.kind === 'endState' &&
      (!goal.neutrality
        ? { at: '/neutrality' }
        : !goal.boundary
          ? { at: '/boundary' }
          : !goal.residual && !goal.removals && goal.neutrality.definition !== 'hinku80'
            ? { at: '/residual' }
            : null),
    text(scene) {
      if (scene.goals.some(({ goal }) => goal.neutrality) || scene.isSpecified()) return;
      const term = scene
        .terms('neutral')
        .find((neutral) => !isOfProduct(scene, neutral, 'neutral') || isPlanned(scene, neutral));
      return term && { evidence: term.text };
    },
  },
  {
    id: 'NEU-02',
    level: 'evidence',
    legal: `${UCPD}, art. 6; ISO/DIS 14060; SBTi Corporate Net-Zero Standard`,
    looksAt: 'text, neutrality.definition, offsets.role, residual',
    goal: ({ goal, texts }) =>
      (goal.neutrality?.definition === 'sbtiNetZero' ||
        goal.neutrality?.definition === 'iso14060' ||
        texts.some(({ terms }) => terms('netZero').length)) &&
      (goal.offsets?.role === 'towardTarget' || !goal.residual) && {
        at: goal.residual ? '/offsets/role' : '/residual',
      },
  },
  {
    id: 'NEU-03',
    level: 'evidence',
    legal: `${UCPD}, art. 6`,
    looksAt: 'text, neutrality.definition, neutrality.note',
    // "own" neutrality of a territory in the Hinku network, without a word of what it means.
    goal: ({ goal }) =>
      goal.kind === 'endState' &&
      goal.boundary?.kind === 'territory' &&
      (goal.neutrality?.definition === 'hinku80' || goal.framework?.name === 'hinku') &&
      !goal.neutrality?.note && { at: '/neutrality/note' },
  },
];

/** "Compensated" describes something; "we compensate" tells what somebody does. */
const describes = /(?:oitu|oidu|oida|oitav|eras|erad|erat|ated|itetty|itety|itetä)\p{L}*$/iu;

/** Terms that are said of something that is sold. */
function aboutProducts(scene: TextScene, of: 'neutral' | 'offset'): Term[] {
  return scene.terms(of).filter((term) => isOfProduct(scene, term, of));
}

/**
 * What is neutral, and neither the speaker nor a town, is taken for a product: the list of products can't be
 * complete, and a product must not be missed.
 */
function isOfProduct(scene: TextScene, term: Term, of: 'neutral' | 'offset'): boolean {
  if (of === 'offset' && isBought(scene, term)) return true;
  const subject = scene.subjectOf(term);
  if (subject !== 'unknown') return subject === 'product';
  return of === 'neutral' || describes.test(term.text);
}

/** Trees or a project elsewhere, by which a product's footprint is said to be smaller. */
const supported = (scene: TextScene): readonly Term[] =>
  scene.terms('support').filter((term) => {
    const sentence = scene.around(term);
    return (
      scene.subjectOf(term) === 'product' &&
      (scene.has(sentence, 'neutral') ||
        (scene.has(sentence, 'emissions') && scene.has(sentence, 'reduction')))
    );
  });

/** "We compensate you for a late delivery" and "offset printing": nothing of it is about emissions. */
const isOfClimate = (scene: TextScene, term: Term): boolean =>
  ofClimate.test(term.text) ||
  (['emissions', 'neutral', 'support', 'generic'] as const).some((of) => scene.terms(of).length) ||
  scene.termsIn(scene.around(term), 'topic').some(({ text }) => ofClimate.test(text)) ||
  (describes.test(term.text) && !scene.has(scene.around(term), 'money'));

const ofClimate =
  /hiili|päästö|ilmasto|klimat|miljö|koldiox|utsläpp|kol(?=[kn-])|carbon|climate|emission|co2/iu;

/** It is to come, so it is a claim about the future. A promise for now is none. */
const isPlanned = (scene: TextScene, term: Term): boolean => {
  const sentence = scene.around(term);
  return (
    scene.isAhead(sentence) ||
    (scene.has(sentence, 'aim') &&
      !scene.termsIn(sentence, 'aim').every(({ text }) => promise.test(text)))
  );
};

const promise =
  /^(?:lupa|kohti|ohjelma|sitou|lova|lovar|vill|program|förbind|promis|commit|pledg|wants?)/iu;
