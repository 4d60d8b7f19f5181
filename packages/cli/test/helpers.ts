/** Rules that are simple enough to write down what they find, and a command that runs in this process. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IlmiDocument } from '@ilmi/core';
import type { ClaimLanguage, Finding, RuleOff, TextBlock } from '@ilmi/core/claims';
import { main, type Claims, type Surroundings } from '../src/main.js';
import { builtIn } from './fake-sources.js';

const LEGAL = { general: 'Annex I, 4a', future: 'Article 6(2)(d)' };

const rules = [
  { id: 'GEN-01', level: 'banned', legal: LEGAL.general, on: ['text'], looksAt: 'text' },
  { id: 'GEN-02', level: 'banned', legal: LEGAL.general, on: ['text'], looksAt: 'presentation' },
  { id: 'FUT-01', level: 'evidence', legal: LEGAL.future, on: ['goal'], looksAt: 'plan' },
  { id: 'FUT-10', level: 'misleading', legal: 'Article 6', on: ['goal'], looksAt: 'status' },
  { id: 'CTX-01', level: 'info', legal: 'scope', on: ['document'], looksAt: 'network' },
] as unknown as Claims['rules'];

const finding = (id: string, path: string, text: string, evidence?: string): Finding => {
  const { level, legal } = rules.find((rule) => rule.id === id)!;
  const inAll = (what: string) => ({ fi: `fi ${what}`, sv: `sv ${what}`, en: `en ${what}` });
  return {
    ...{ rule: id as Finding['rule'], level, path, legal },
    message: inAll(text),
    hint: inAll('hint'),
    ...(evidence && { evidence }),
  };
};

const GENERIC = /eco-friendly|ympäristöystävälli\p{L}*|miljövänlig\p{L}*/iu;

function checkText({ text, path = '', presentation }: TextBlock): Finding[] {
  const term = GENERIC.exec(text)?.[0];
  if (!term || presentation?.specificationVisible) return [];
  return presentation?.specificationVisible === false
    ? [finding('GEN-02', path, 'only behind a link', term)]
    : [finding('GEN-01', path, `"${term}" is general`, term)];
}

function checkDocument(document: IlmiDocument): ReturnType<Claims['checkDocument']> {
  const off = new Map((document.checks?.off ?? []).map((one) => [one.rule, one]));
  const all = (document.goals ?? []).flatMap((goal, index) => [
    ...(typeof goal.statement === 'string'
      ? checkText({ lang: 'en', text: goal.statement, path: `/goals/${index}/statement` })
      : []),
    ...(goal.plan?.url ? [] : [finding('FUT-01', `/goals/${index}/plan/url`, 'no public plan')]),
    ...(goal.status === 'withdrawn'
      ? [finding('FUT-10', `/goals/${index}/status`, 'withdrawn', 'withdrawn')]
      : []),
  ]);
  if (document.network && !document.network.audience)
    all.push(finding('CTX-01', '/network/audience', 'audience unset'));
  return {
    findings: all.filter(({ rule }) => !off.has(rule)),
    off: [...off.values()].map((one) => ({
      ...(one as RuleOff),
      findings: all.filter(({ rule }) => rule === one.rule).length,
    })),
    rules: rules.length,
    texts: { read: document.goals?.length ?? 0, unread: 0 },
  };
}

export const claims: Claims = {
  rules,
  loadClaims: (languages = ['fi', 'sv', 'en']) =>
    Promise.resolve(
      languages.map(
        (lang) =>
          ({
            lang,
            messages: Object.fromEntries(
              rules.map(({ id }) => [id, { message: `${lang} {term} in ${id}`, hint: '' }]),
            ),
            footer: (n: number) => `${lang} footer ${n}`,
          }) as unknown as ClaimLanguage,
      ),
    ),
  checkText,
  checkDocument,
};

/** Parsed JSON, which tests look into as they know it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** A folder of its own with files in it. */
export interface Folder {
  path: string;
  run(argv: string[], more?: Partial<Surroundings> & { tty?: boolean }): Promise<Run>;
  write(name: string, content: unknown): Promise<void>;
  read(name: string): Promise<string>;
  remove(): Promise<void>;
}

export async function folder(files: Record<string, unknown> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'ilmi-cli-'));
  const write = (name: string, content: unknown) =>
    writeFile(
      join(path, name),
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content, null, 2),
    );
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return {
    path,
    write,
    read: (name) => readFile(join(path, name), 'utf8'),
    remove: () => rm(path, { recursive: true, force: true }),
    async run(argv, { tty = false, ...more } = {}) {
      let out = '';
      let err = '';
      const code = await main(argv, {
        stdout: { write: (text) => (out += text), isTTY: tty },
        stderr: { write: (text) => (err += text) },
        cwd: path,
        env: {},
        now: '2026-11-24',
        claims,
        builtIn,
        ...more,
      });
      return { code, out, err };
    },
  };
}

/** A goal that the strict check accepts. */
export const goal = (id: string, title: string, more: object = {}) => ({
  id,
  organization: 'example',
  title,
  kind: 'quantitative',
  boundary: { kind: 'organization' },
  measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
  baseline: { year: 2024, value: 120 },
  target: { year: 2028, change: -20 },
  ...more,
});

export const documentOf = (goals: unknown[], more: object = {}) => ({
  ilmi: '1.0',
  languages: ['en'],
  organizations: [{ id: 'example', kind: 'company', name: 'Example Ltd' }],
  goals,
  ...more,
});

export const PLAN = { plan: { url: 'https://www.example.org/plan' } };
