import { type Goal, type IlmiDocument, type Organization, pickText } from '@ilmi/core';
import type { TextBlock } from '@ilmi/core/claims';

/** A goal that could support what a text says. */
export interface SupportingGoal {
  id: string;
  title: string;
  organization: string;
  /** What agrees: `emissions`, `2030`, `20 %`. */
  because: string[];
  /** Enough of it agrees to say that the text speaks of this goal. */
  strong: boolean;
}

/** Finds the goals that could support a text, best first, three at most. */
export type FindSupport = (block: TextBlock) => SupportingGoal[];

/** Stems of what is spoken of, in the three languages. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  ghgEmissions:
    /(?<!\p{L})(?:\p{L}*päästö|hiili|ilmasto|utsläpp|klimat|koldioxid|emission|carbon|climate|co[₂2])/iu,
  energy:
    /(?<!\p{L})(?:energia|sähkö|lämmity|energi|elen|elförbruk|uppvärm|electric|energy|heating)/iu,
  waste: /(?<!\p{L})(?:\p{L}*jät(?:e|t)|hävik|avfall|svinn|waste)/iu,
  materials: /(?<!\p{L})(?:materiaal|kierrä|materialåter|återvin|material|recycl)/iu,
  distance:
    /(?<!\p{L})(?:\p{L}*matk|ajo(?:kilo|j)|liiken|resor|resande|pendl|trafik|travel|commut|transport)/iu,
};
const TOPIC_OF_THEME: Readonly<Record<string, string>> = {
  energyEfficiency: 'energy',
  renewableEnergy: 'energy',
  materials: 'materials',
  circularEconomy: 'materials',
  waste: 'waste',
  lessTravel: 'distance',
  mobility: 'distance',
  transport: 'distance',
  emissions: 'ghgEmissions',
};

/**
 * Looks for goals that agree with a text. A text speaks of a goal when it shares its topic and, beside
 * that, two of its figures or its whole title, or one figure and the organisation. What less agrees
 * may be by chance, and so it may when goals of several organisations agree alike.
 *
 * @param speaker Id of the organisation that speaks, whose goals alone are looked at.
 */
export function supportIn(document: IlmiDocument, speaker?: string): FindSupport {
  const organizations = new Map((document.organizations ?? []).map((one) => [one.id, one]));
  const goals = (document.goals ?? []).filter(
    ({ organization }) => !speaker || organization === speaker,
  );
  const byLanguage = new Map<string, Reader[]>();
  const readersIn = (lang: string): Reader[] => {
    const known =
      byLanguage.get(lang) ??
      goals.map((goal) => reader(goal, organizations.get(goal.organization), lang, document));
    byLanguage.set(lang, known);
    return known;
  };

  return ({ text, lang }) => {
    const plain = text.replaceAll('₂', '2');
    const found = readersIn(lang).flatMap((goal) => {
      const topic = goal.topicIn(plain);
      const figures = goal.figuresIn(plain);
      const measures = [...figures, ...goal.unitIn(plain)];
      if (!topic && measures.length < 2) return [];
      const name = goal.nameIn(plain);
      const isSpoken = speaker !== undefined || name.length > 0;
      const strong =
        topic !== undefined &&
        (goal.hasTitle(plain) || figures.length > 1 || (isSpoken && figures.length > 0));
      const because = [...name, ...(topic ? [topic] : []), ...measures];
      return [{ ...goal.names, owner: goal.owner, because, strong }];
    });
    const owners = new Set(found.filter(({ strong }) => strong).map(({ owner }) => owner));
    return found
      .map(({ owner: _owner, ...goal }) => ({ ...goal, strong: goal.strong && owners.size === 1 }))
      .sort((a, b) => +b.strong - +a.strong || b.because.length - a.because.length)
      .slice(0, 3);
  };
}

/** One goal, with what to look for in texts of one language. */
interface Reader {
  names: Pick<SupportingGoal, 'id' | 'title' | 'organization'>;
  /** Id of its organisation. */
  owner: string;
  /** The word that shares the topic. */
  topicIn(text: string): string | undefined;
  /** Years and percentages. */
  figuresIn(text: string): string[];
  /** Many goals have it. */
  unitIn(text: string): string[];
  /** The name of the organisation. */
  nameIn(text: string): string[];
  /** All words of the title, if it has several. */
  hasTitle(text: string): boolean;
}

function reader(
  goal: Goal,
  organization: Organization | undefined,
  lang: string,
  document: IlmiDocument,
): Reader {
  const title = pickText(goal.title, lang, document)?.text ?? goal.id;
  const name = pickText(organization?.name, lang, document)?.text ?? goal.organization;
  // A name may have an ending.
  const naming = new RegExp(`(?<!\\p{L})${escape(name)}\\p{L}{0,3}(?!\\p{L})`, 'iu');
  const words = wordsOf(title);
  const topics = [goal.measure?.quantity, TOPIC_OF_THEME[goal.theme ?? '']].flatMap((key) =>
    key && Object.hasOwn(TOPICS, key) ? [TOPICS[key]!] : [],
  );
  const figures = figuresOf(goal).map(looksLike);
  const units = [goal.measure?.unit ?? '%'].filter((unit) => unit !== '%').map(looksLike);
  const inText = (text: string, some: readonly Sought[]) =>
    some.filter(({ pattern }) => pattern.test(text)).map(({ as }) => as);
  const longWords = words.filter(({ as }) => as.length > 4);

  return {
    names: { id: goal.id, title, organization: name },
    owner: goal.organization,
    topicIn: (text) =>
      topics
        .map((pattern) => pattern.exec(text)?.[0])
        .concat(inText(text, longWords))
        .find((word) => word !== undefined),
    figuresIn: (text) => inText(text, figures),
    unitIn: (text) => inText(text, units),
    nameIn: (text) => (organization && naming.test(text) ? [name] : []),
    hasTitle: (text) => words.length > 1 && words.every(({ pattern }) => pattern.test(text)),
  };
}

/** Something to look for, with what it is called in the report. */
interface Sought {
  as: string;
  pattern: RegExp;
}

/** The words of a title that say something, by their first letters: they are inflected at their end. */
const wordsOf = (title: string): Sought[] =>
  (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => ({
    as: word,
    pattern: new RegExp(`(?<!\\p{L})${word.slice(0, 5)}`, 'iu'),
  }));

/** Years and percentages of a goal. */
const figuresOf = ({ target, baseline }: Goal): string[] => [
  ...new Set(
    [
      target?.year ?? target?.date?.slice(0, 4),
      baseline?.year ?? baseline?.date?.slice(0, 4),
      target?.change === undefined ? undefined : `${Math.abs(target.change)} %`,
    ]
      .filter((figure) => figure !== undefined)
      .map(String),
  ),
];

/** A figure or a unit as texts write it. */
function looksLike(figure: string): Sought {
  const written = escape(figure)
    .replace(/ %$/, '\\s*(?:%|prosent|procent|per ?cent)')
    .replace('\\.', '[.,]');
  return { as: figure, pattern: new RegExp(`(?<![\\p{L}\\d.,])${written}(?![\\p{L}\\d])`, 'u') };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
