import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDocumentFile, usableParts } from '../src/document-file.js';
import { main } from '../src/main.js';
import { merge } from '../src/merge/merge.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The report of `ilmi check` as JSON, and how it ended. */
async function check(...args: string[]) {
  let text = '';
  const stdout = { write: (more: string) => !!(text += more), isTTY: false };
  const stderr = { write: () => true, isTTY: false };
  const code = await main(['check', '--format', 'json', '--now', '2026-11-24', ...args], {
    stdout,
    stderr,
    cwd: root,
  } as unknown as Parameters<typeof main>[1]);
  const { inputs } = JSON.parse(text) as {
    inputs: { name: string; findings: { rule: string; level: string; evidence?: string }[] }[];
  };
  return {
    code,
    findings: inputs.flatMap(({ name, findings }) =>
      findings.map(({ rule, level, evidence = '' }) => ({
        name,
        line: `${level} ${rule} ${evidence}`,
      })),
    ),
  };
}

for (const example of ['municipality', 'network', 'large'])
  test(`importing what the example "${example}" says changes nothing in it`, async () => {
    const file = await readDocumentFile(`${root}examples/${example}/ilmi.json`, root);
    const { document, warnings } = usableParts(file!.raw, example);
    assert.deepEqual(warnings, []);
    const merged = merge(file!.raw, { ...document }, new Map());
    assert.equal(merged.document, file!.raw);
    assert.deepEqual(merged.changes, []);
    assert.deepEqual(merge(undefined, { ...document }, new Map()).document, file!.raw);
  });

test('every example page: nothing is banned or misleading, and no evidence is missing', async () => {
  const pages = globSync('examples/**/*.html', { cwd: root }).filter(
    (file) => !/node_modules|examples\/claims/.test(file),
  );
  assert.ok(pages.length >= 40);
  assert.deepEqual(await check(...pages), { code: 0, findings: [] });
});

test('the clean document ends with 0, the imagined company page with 1', async () => {
  assert.deepEqual(await check('examples/claims/clean.json'), { code: 0, findings: [] });
  const { code, findings } = await check('examples/claims/company-page.html');
  assert.equal(code, 1);
  assert.deepEqual(
    findings.map(({ line }) => line),
    [
      'banned GEN-01 Eco-friendly',
      'banned GEN-01 sustainable choice',
      'banned GEN-01 better for the planet',
      'banned GEN-02 Eco-friendly',
      'banned OFF-01 offset',
      'evidence NEU-01 carbon neutral',
      'evidence FUT-01 The whole workshop will be carbon neutral by 2035.',
      'evidence FUT-02 The whole workshop will be carbon neutral by 2035.',
      'evidence FUT-08 The whole workshop will be carbon neutral by 2035.',
      'evidence GEN-04 leaf',
      'banned LBL-01 Green',
      'banned LBL-04 Certified',
    ],
  );
});
