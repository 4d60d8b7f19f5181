import { type Goal, type IlmiDocument, type Organization, pickText } from '@ilmi/core';
import type { TextBlock } from '@ilmi/core/claims';

/** A goal that could support what a text says. */
export interface SupportingGoal {
  id: string;
  title: string;
  organization: string;
  /** Why it was found: `year 2030`. */
  because: string[];
  /** Enough of it agrees to say that the text speaks of this goal. */
  strong: boolean;
}

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

/** Goals of the document that agree with a text in topic and figures, best first, three at most. */
export function supportingGoals(
  block: TextBlock,
  document: IlmiDocument,
  organizationId?: string,
): SupportingGoal[] {
  const organizations = new Map((document.organizations ?? []).map((one) => [one.id, one]));
  const found: (SupportingGoal & { points: number })[] = [];
  for (const goal of document.goals ?? []) {
    if (organizationId && goal.organization !== organizationId) continue;
    const organization = organizations.get(goal.organization);
    const because = agreement(block, goal, organization, document);
    if (!because.topic && because.figures.length < 2) continue;
    const reasons = [because.organization, because.topic, ...because.figures].filter(
      (reason) => reason !== undefined,
    );
    found.push({
      id: goal.id,
      title: pickText(goal.title, block.lang, document)?.text ?? goal.id,
      organization: pickText(organization?.name, block.lang, document)?.text ?? goal.organization,
      because: reasons,
      strong: because.figures.length > 0,
      points: reasons.length,
    });
  }
  return found
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ points: _points, ...goal }) => goal);
}

function agreement(
  { text, lang }: TextBlock,
  goal: Goal,
  organization: Organization | undefined,
  document: IlmiDocument,
): { organization?: string; topic?: string; figures: string[] } {
  const lower = text.toLowerCase();
  const title = pickText(goal.title, lang, document)?.text ?? '';
  const name = pickText(organization?.name, lang, document)?.text;
  const topics = [goal.measure?.quantity, TOPIC_OF_THEME[goal.theme ?? '']];
  const topic = topics
    .map((key) => (key && Object.hasOwn(TOPICS, key) ? TOPICS[key] : undefined))
    .map((pattern) => pattern?.exec(text)?.[0])
    .concat(sharedWord(title, lower))
    .find((word) => word !== undefined);
  return {
    ...(name && lower.includes(name.toLowerCase()) && { organization: name }),
    ...(topic && { topic }),
    figures: figuresOf(goal).filter((figure) => hasFigureText(text, figure)),
  };
}

/** A word of the title that the text has, too; five letters, since words are inflected at their end. */
function sharedWord(title: string, text: string): string | undefined {
  const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.find((word) => new RegExp(`(?<!\\p{L})${word.slice(0, 5)}`, 'u').test(text));
}

/** Years, percentages and the unit of a goal, as a text could have them. */
function figuresOf({ target, baseline, measure }: Goal): string[] {
  return [
    target?.year ?? target?.date?.slice(0, 4),
    baseline?.year ?? baseline?.date?.slice(0, 4),
    target?.change === undefined ? undefined : `${Math.abs(target.change)} %`,
    measure?.unit === '%' ? undefined : measure?.unit,
  ]
    .filter((figure) => figure !== undefined)
    .map(String);
}

function hasFigureText(text: string, figure: string): boolean {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = escaped
    .replace(/ %$/, '\\s*(?:%|prosent|procent|per ?cent)')
    .replace('\\.', '[.,]');
  return new RegExp(`(?<![\\p{L}\\d.,])${pattern}(?![\\p{L}\\d])`, 'u').test(
    text.replaceAll('₂', '2'),
  );
}
