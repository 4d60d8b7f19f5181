import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClaims } from '../../src/claims/index.js';
import { judge, readCorpus, report } from './corpus.js';

const languages = await loadClaims();

test('the development corpus: no banned claim is missed, at most one false alarm in twenty', () => {
  const results = readCorpus('corpus-development.json').map((sample) => judge(sample, languages));
  console.log(report(results));
  const missed = results.filter(({ is, sample }) => is === 'miss' && sample.expect === 'banned');
  assert.deepEqual(
    missed.map(({ sample }) => sample.text),
    [],
  );
  const harmless = results.filter(({ sample }) => sample.expect === 'none');
  const alarms = harmless.filter(({ is }) => is === 'false alarm');
  assert.ok(alarms.length * 20 <= harmless.length, `${alarms.length} of ${harmless.length}`);
});
