import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../paths.mjs';

/**
 * The TypeScript plugin reports type errors as warnings, or stops at the first one. This collects them and fails the
 * build once, with all of them.
 * @returns {import('rollup').Plugin}
 */
export function typeErrors() {
  /** @type {import('rollup').RollupLog[]} */
  const found = [];
  return {
    name: 'type-errors',
    onLog(_level, log) {
      if (log.plugin !== 'typescript' || !/^TS\d+$/.test(String(log.pluginCode))) return undefined;
      found.push(log);
      return false;
    },
    buildEnd() {
      if (found.length === 0) return;
      const list = found.splice(0).map(describe);
      throw new Error(
        `${list.length} type error${list.length === 1 ? '' : 's'}\n\n${list.join('\n\n')}\n`,
      );
    },
  };
}

/** @param {import('rollup').RollupLog} log */
function describe(log) {
  const text = log.message.replace(
    /^(\[plugin typescript\]\s*)?(\S+ \(\d+:\d+\): )?@rollup\/plugin-typescript\s*/,
    '',
  );
  if (!log.loc?.file) return text;
  const place = `${path.relative(root, log.loc.file)}:${log.loc.line}:${log.loc.column}`;
  const frame = process.stderr.isTTY ? log.frame : stripVTControlCharacters(log.frame ?? '');
  return `${place} ${text}${frame ? `\n${frame.trimEnd()}` : ''}`;
}
