import type { Goal, IlmiDocument, IsoDate, LanguageTag, Organization, Text } from '../types.js';
import type { GoalCase, Hit, Hits, Rule, TextScene } from './case.js';
import { type Indexed, goalCase, indexed, yearOf } from './case.js';
import { rules } from './rules/index.js';
import { subjectOf } from './subject.js';
import { type TextCase, readText } from './text.js';
import type {
  CheckOptions,
  ClaimLanguage,
  Details,
  Finding,
  Level,
  Report,
  RuleOff,
  TextBlock,
} from './types.js';
import { levels } from './types.js';

/** Options of {@link checkText}. */
export interface TextOptions extends Omit<CheckOptions, 'texts'> {
  /** What the text speaks of: its goals, its organisation, its audience. */
  document?: IlmiDocument;
}

/**
 * What the rules for texts find in one text. A text in a language that was not loaded gives nothing.
 *
 * @param block The text, with what is known of where it stands.
 */
export function checkText(block: TextBlock, options: TextOptions): Finding[] {
  const { document, now, languages } = options;
  const language = languageOf(block.lang, languages);
  if (!language || !block.text.trim()) return [];
  const index = indexed(document ?? { ilmi: '1.0' });
  const goals = (block.goals ?? []).flatMap((id) => {
    const at = document?.goals?.findIndex((goal) => goal.id === id) ?? -1;
    return at < 0 ? [] : [goalCase(document!.goals![at]!, index, now, `/goals/${at}`, [])];
  });
  return findingsOf(sceneOf(readText(block, language), goals, index, now), options);
}

/**
 * What the rules find in a document: in its goals, its texts and, with `texts`, in pages that speak of
 * it. Rules in `checks.off` are counted, not listed.
 *
 * @param document As `readDocument` returns it; paths of findings point into it.
 */
export function checkDocument(document: IlmiDocument, options: CheckOptions): Report {
  const { now, languages } = options;
  const findings: Finding[] = [];
  let unread = 0;
  let read = 0;
  const index = indexed(document);
  const blocks = [...blocksOf(document), ...(options.texts ?? [])];
  const goals = (document.goals ?? []).map((goal, at) => {
    const path = `/goals/${at}`;
    const texts = goalBlocks(goal, path, document).flatMap((block) => {
      const language = languageOf(block.lang, languages);
      if (language) read++;
      else unread++;
      return language ? [readText(block, language)] : [];
    });
    return goalCase(goal, index, now, path, texts);
  });
  const byId = new Map(goals.map((one) => [one.goal.id, one]));

  const scope = { ...options, document };
  for (const rule of rules)
    for (const hit of list(rule.document?.(document, now)))
      findings.push(finding(rule, hit, '', languages, shift(document)));
  for (const one of goals) {
    const by = shift(document, one.organization);
    for (const rule of rules)
      for (const hit of list(rule.goal?.(one)))
        findings.push(finding(rule, hit, one.path, languages, by));
    for (const text of one.texts)
      findings.push(...findingsOf(sceneOf(text, [one], index, now), scope));
  }
  for (const block of blocks) {
    const language = languageOf(block.lang, languages);
    if (!language) {
      unread++;
      continue;
    }
    read++;
    const spoken = (block.goals ?? []).flatMap((id) => byId.get(id) ?? []);
    findings.push(...findingsOf(sceneOf(readText(block, language), spoken, index, now), scope));
  }
  const off = offOf(document, findings);
  return {
    findings: merge(findings.filter(({ rule }) => !off.some((one) => one.rule === rule))),
    off,
    rules: rules.length,
    texts: { read, unread },
  };
}

// Findings

const list = (hits: Hits): readonly Hit[] => (!hits ? [] : isList(hits) ? hits : [hits]);

const isList = (hits: Hit | readonly Hit[]): hits is readonly Hit[] => Array.isArray(hits);

function findingsOf(scene: TextScene, { document, languages }: TextOptions): Finding[] {
  const { organization, block } = scene;
  const operator = (block as Block).isOperators ? document?.network?.operator : undefined;
  const by = shift(document, organization ?? operator);
  return rules.flatMap((rule) =>
    list(rule.text?.(scene)).map((hit) => finding(rule, hit, scene.path, languages, by)),
  );
}

const fill = (message: string, details: Details): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => `${details[name] ?? place}`);

function finding(
  rule: Rule,
  hit: Hit,
  path: string,
  languages: readonly ClaimLanguage[],
  by: number,
): Finding {
  const say = (what: 'message' | 'hint') =>
    Object.fromEntries(
      languages.map((language) => [
        language.lang,
        fill(language.messages[rule.id][what], hit.details?.(language) ?? {}),
      ]),
    );
  return {
    rule: rule.id,
    level: hit.level ?? lower(rule.level, by),
    path: path + (hit.at ?? ''),
    message: say('message'),
    hint: say('hint'),
    legal: rule.legal,
    ...(hit.evidence ? { evidence: hit.evidence } : {}),
  };
}

/** One finding per rule, place and wording, the most serious of them. */
function merge(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const one of findings) {
    const key = `${one.rule} ${one.path} ${one.evidence ?? ''}`;
    const level = seen.get(key)?.level;
    if (!level || levels.indexOf(one.level) < levels.indexOf(level)) seen.set(key, one);
  }
  return [...seen.values()];
}

const authorities = ['municipality', 'region', 'publicAuthority'];

/** How many levels lower a finding is than for a trader that faces consumers, who anybody unknown may be. */
function shift(
  document?: IlmiDocument,
  speaker?: Partial<Pick<Organization, 'kind' | 'isTrader'>>,
): number {
  if (authorities.includes(speaker?.kind ?? '') && !speaker?.isTrader) return 2;
  return document?.network?.audience === 'businesses' ? 1 : 0;
}

const lower = (level: Level, by: number): Level =>
  levels[Math.min(levels.indexOf(level) + by, levels.length - 1)]!;

const offOf = ({ checks }: IlmiDocument, findings: readonly Finding[]): RuleOff[] =>
  (checks?.off ?? []).flatMap(({ rule: id, reason, by, on }) => {
    const rule = rules.find((one) => one.id === id)?.id;
    const quiet = findings.filter((one) => one.rule === rule).length;
    return rule ? [{ rule, reason, by, on, findings: quiet }] : [];
  });

// Texts

const languageOf = (tag: LanguageTag, languages: readonly ClaimLanguage[]) =>
  languages.find(({ lang }) => lang === tag.toLowerCase().split('-')[0]);

function sceneOf(
  text: TextCase,
  goals: readonly GoalCase[],
  { document, organizations }: Indexed,
  now: IsoDate,
): TextScene {
  const { block } = text;
  const owner = block.organization ?? goals[0]?.goal.organization;
  const thisYear = yearOf(now);
  return {
    ...text,
    path: block.path ?? '',
    now,
    goals,
    document,
    organization: owner === undefined ? undefined : organizations.get(owner),
    isAhead: (sentence) =>
      text.years(sentence).some((year) => year > thisYear) || text.has(sentence, 'ahead'),
    subjectOf: (term) => subjectOf(text, goals, (block as Block).isSpeakers, term),
  };
}

/** A text of the document, with what its place tells. */
interface Block extends TextBlock {
  /** The operator of the network speaks. */
  isOperators?: boolean;
  /** It tells of whoever speaks, unless its words say otherwise. */
  isSpeakers?: boolean;
}

/** The languages of a text with the text in each. */
function versions(text: Text | undefined, first: LanguageTag): [LanguageTag, string][] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [[first, text]] : Object.entries(text);
}

/** One block per language: several texts of one thing stand together, as its card prints them. */
function together(
  fields: Readonly<Record<string, Text | undefined>>,
  first: LanguageTag,
  block: Omit<Block, 'lang' | 'text'>,
): Block[] {
  const byLanguage = new Map<LanguageTag, string[]>();
  for (const text of Object.values(fields))
    for (const [lang, words] of versions(text, first))
      byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), words]);
  const [only] = Object.entries(fields).filter(([, text]) => text !== undefined);
  const single = Object.values(fields).filter((text) => text !== undefined).length === 1;
  return [...byLanguage].map(([lang, words]) => ({
    ...block,
    path: single ? `${block.path}/${only![0]}` : block.path,
    lang,
    text: words.join('\n'),
  }));
}

const firstOf = ({ languages }: IlmiDocument): LanguageTag => languages?.[0] ?? 'en';

const goalBlocks = (goal: Goal, path: string, document: IlmiDocument): TextBlock[] =>
  together({ title: goal.title, statement: goal.statement }, firstOf(document), {
    role: 'badge',
    path,
    goals: [goal.id],
    organization: goal.organization,
  });

/** What a goal's card prints beside its title, and what stands in its plan. */
const partsOf =
  (first: LanguageTag) =>
  ({ id, organization, milestones, plan, boundary, assessment }: Goal, index: number): Block[] => {
    const part = (at: string, fields: Readonly<Record<string, Text | undefined>>) =>
      together(fields, first, {
        role: 'badge',
        path: `/goals/${index}/${at}`,
        goals: [id],
        organization,
        isSpeakers: true,
      });
    return [
      ...(milestones ?? []).flatMap(({ title }, at) => part(`milestones/${at}`, { title })),
      ...(plan?.measures ?? []).flatMap(({ title }, at) => part(`plan/measures/${at}`, { title })),
      ...part('boundary', { note: boundary?.note }),
      ...part('assessment', { note: assessment?.note }),
    ];
  };

const mapText = (text: Text | undefined, change: (words: string) => string) =>
  typeof text === 'object'
    ? Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, change(words)]))
    : text && change(text);

/** Markdown as it is read: emphasis without its marks, links without their addresses. */
const withoutMarks = (body: string): string =>
  body.replace(/\[([^\]]*)\]\([^)\s]*\)/gu, '$1').replace(/\*+|(?<!\p{L})_+|_+(?!\p{L})/gu, '');

/** Every text of a document that visitors read, but titles and statements of goals. */
function blocksOf(document: IlmiDocument): Block[] {
  const first = firstOf(document);
  const { network, organizations, goals, actions, stories, events, offers } = document;
  const each = <T>(items: readonly T[] | undefined, block: (item: T, index: number) => Block[]) =>
    (items ?? []).flatMap(block);
  return [
    ...(network
      ? together({ name: network.name }, first, {
          path: '/network',
          isOperators: true,
          isSpeakers: true,
        })
      : []),
    ...each(organizations, ({ id, name, summary }, index) =>
      together({ name, summary }, first, {
        path: `/organizations/${index}`,
        organization: id,
        isSpeakers: true,
      }),
    ),
    ...each(goals, partsOf(first)),
    ...each(actions, ({ title, summary, goals, organization }, index) =>
      together({ title, summary }, first, {
        path: `/actions/${index}`,
        subject: 'activity',
        goals,
        organization,
      }),
    ),
    ...each(stories, (story, index) => {
      const { title, summary, body, bodyFormat, goals, organization, image } = story;
      const read = bodyFormat === 'markdown' ? mapText(body, withoutMarks) : body;
      return together({ title, summary, body: read }, story.language ?? first, {
        role: 'story',
        path: `/stories/${index}`,
        goals,
        organization,
        presentation: image?.alt === undefined ? undefined : { picture: image.alt },
      });
    }),
    ...each(events, ({ title, summary }, index) =>
      together({ title, summary }, first, {
        path: `/events/${index}`,
        isOperators: true,
        isSpeakers: true,
      }),
    ),
    ...each(offers, ({ title, summary, organization }, index) =>
      together({ title, summary }, first, { path: `/offers/${index}`, organization }),
    ),
  ];
}
