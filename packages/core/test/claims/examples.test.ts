import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type TextBlock,
  checkDocument,
  checkText,
  loadClaims,
  ruleIds,
} from '../../src/claims/index.js';
import { describe, readDocument, textOf } from '../../src/index.js';
import { validateDocument } from '../../src/schema/index.js';

const languages = await loadClaims();
const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8'));
const check = (name: string, texts?: TextBlock[]) => {
  const { document } = readDocument(example(name), { base: 'https://example.org/ilmi.json' });
  return checkDocument(document, { now: '2026-11-24', languages, texts });
};

test('the clean document has no findings', () => {
  assert.deepEqual(
    validateDocument(example('claims/clean.json')).map(({ path }) => path),
    [],
  );
  assert.deepEqual(check('claims/clean.json').findings, []);
});

test('every rule is tripped, by the goal or the story that has its name', () => {
  const file = example('claims/every-rule.json') as Record<'goals' | 'stories', { id: string }[]>;
  // What only a page can do: hide the specification, show a leaf.
  const presentation = { specificationVisible: false, symbols: ['green-leaf.svg'] };
  const page = { lang: 'en', path: 'page', text: 'Eco-friendly kitchens', presentation };
  const { findings } = check('claims/every-rule.json', [page]);
  const places = (rule: string) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ path }) => {
        const [, list, index] = path.split('/');
        return file[list as 'goals' | 'stories']?.[Number(index)]?.id ?? path;
      });
  for (const rule of ruleIds) {
    const own =
      rule === 'CTX-01'
        ? '/network/audience'
        : /GEN-0[24]/.test(rule)
          ? 'page'
          : rule.toLowerCase();
    assert.ok(places(rule).includes(own), `${rule}: ${places(rule).join(', ') || 'nowhere'}`);
  }
  assert.deepEqual(
    validateDocument(file)
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => `${path} ${message}`),
    [],
  );
});

for (const name of ['municipality/ilmi.json', 'network/ilmi.json', 'large/ilmi.json'])
  test(`examples/${name}: nothing is banned or misleading`, () => {
    const { findings } = check(name);
    assert.deepEqual(
      findings.filter(({ level }) => level === 'banned' || level === 'misleading'),
      [],
    );
  });

test('a small firm with an honest goal and no expert gets a short list', () => {
  const { organizations, goals, sources } = example('claims/clean.json') as {
    organizations: object[];
    goals: object[];
    sources: object[];
  };
  const [goal] = goals.map((one) => ({ ...one, plan: undefined, verification: undefined }));
  const { document } = readDocument({ ilmi: '1.0', organizations, goals: [goal], sources });
  const { findings } = checkDocument(document, { now: '2026-11-24', languages });
  assert.deepEqual(
    findings.map(({ rule, level }) => `${level} ${rule}`),
    ['evidence FUT-01', 'evidence FUT-04'],
  );
});

for (const name of ['municipality/ilmi.json', 'network/ilmi.json', 'claims/clean.json'])
  test(`what our surfaces print of examples/${name} is no banned or misleading claim`, () => {
    const { document } = readDocument(example(name), { base: 'https://example.org/ilmi.json' });
    const found = (document.goals ?? []).flatMap((goal) =>
      (['fi', 'sv', 'en'] as const).flatMap((lang) => {
        const { line, notes, facts, today } = describe(goal, document, { lang, now: '2026-11-24' });
        const text = [
          textOf(line),
          ...notes.map(textOf),
          ...facts.map((fact) => `${fact.label ?? ''} ${textOf(fact.text)}`),
          today.lifeCycle.text,
          today.pace?.text ?? '',
        ].join('\n');
        return checkText(
          { lang, text, role: 'badge', goals: [goal.id] },
          { now: '2026-11-24', languages, document },
        )
          .filter(({ level }) => level === 'banned' || level === 'misleading')
          .map(({ rule, evidence }) => `${goal.id} ${lang} ${rule} ${evidence}`);
      }),
    );
    assert.deepEqual(found, []);
  });
