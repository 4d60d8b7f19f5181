import { chromeLauncher } from '@web/test-runner';

// Chromium runs as root, as it does in many build machines, only without its sandbox.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default {
  files: 'dist/modules/test/*.test.js',
  // lit has a development build that writes to the console, and the contract listens.
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: [chromeLauncher({ launchOptions: { args } })],
  testFramework: { config: { timeout: '20000' } },
};
