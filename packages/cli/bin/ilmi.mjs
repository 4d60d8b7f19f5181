#!/usr/bin/env node
import { main } from '../dist/main.js';

const { argv, stdout, stderr, env } = process;
try {
  process.exitCode = await main(argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });
} catch (error) {
  // A mistake of the command itself must not look like findings, which is what Node's own 1 would mean.
  console.error(error);
  process.exitCode = 2;
}
