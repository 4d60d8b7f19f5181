/** Number of letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/**
 * The known word that was probably meant, for "Did you mean …?": at most two slips away, or one in a word
 * of three letters. Capitals, spaces and points do not count.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 64) return;
  const simple = (text: string) => text.toLowerCase().replace(/[^\p{L}\d%/]/gu, '');
  const written = simple(word);
  let best: string | undefined;
  // Two slips, but one in a short word, where two would make anything of it.
  let least = written.length > 3 ? 3 : 2;
  for (const candidate of known) {
    const meant = simple(candidate);
    if (Math.abs(meant.length - written.length) >= least) continue;
    const far = distance(written, meant);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
