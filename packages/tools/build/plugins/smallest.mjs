import { minify } from 'terser';
import { brotliSize } from '../integrity.mjs';

/*
 * Which of terser's rewrites compress well depends on everything around them: a change of one line moves the size of
 * a file by half a percent up or down. So it is shortened in a few ways that mean the same, and the smallest is kept.
 */
const WAYS = [
  {},
  { booleans: false },
  { inline: 1 },
  { keep_fargs: false },
  { comparisons: false },
  { collapse_vars: false },
  { comparisons: false, inline: 1, keep_fargs: false },
];

/** @returns {import('rollup').Plugin} */
export const smallest = () => ({
  name: 'smallest',
  async renderChunk(code) {
    const made = await Promise.all(
      WAYS.map((way) =>
        minify(code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, ...way },
          // Licence comments leave the code; THIRD-PARTY-LICENSES.txt keeps their full texts, named by the banner.
          format: { comments: /^!/ },
        }),
      ),
    );
    const [best] = made
      .map((one) => one.code ?? code)
      .sort((a, b) => brotliSize(a) - brotliSize(b));
    return { code: best ?? code, map: null };
  },
});
