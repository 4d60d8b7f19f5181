#!/usr/bin/env node
import { main } from '../dist/main.js';

const { argv, stdout, stderr, env } = process;
// Whoever reads along may stop, as `head` does; what is to be written to files is written all the same.
for (const stream of [stdout, stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
try {
  process.exitCode = await main(argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });
} catch (error) {
  // A mistake of the command itself must not look like findings, which is what Node's own 1 would mean.
  console.error(error);
  process.exitCode = 2;
}
