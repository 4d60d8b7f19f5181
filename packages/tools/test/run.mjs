/**
 * The test command. `npm test` runs everything but the heavy rest, which is `npm run test:system`.
 *
 *     run.mjs [unit|elements|pages|system] [--files GLOB]… [--engines chromium,firefox] [--no-build]
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `The tests need Node.js 22.13 or newer; this is ${process.version}.\n` +
      'Run them through npm, which uses the Node.js of node_modules: npm ci && npm test',
  );
  process.exit(1);
}
// Only now: the rest does not even parse with an older Node.
const { main } = await import('./main.mjs');
process.exit(await main(process.argv.slice(2)));
