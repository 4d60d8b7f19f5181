import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Compiled by the tests, with packages that are not installed here. */
const COMPILED_APART = 'packages/tools/e2e/system/frameworks/**/*.ts';

const NODE_GLOBALS = Object.fromEntries(
  [
    ...['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
    ...['fetch', 'Response', 'Request', 'Headers', 'AbortController', 'AbortSignal'],
    ...['performance', 'structuredClone', 'queueMicrotask', 'crypto', 'Blob', 'Event'],
    ...['EventTarget', 'FormData', 'ReadableStream', 'globalThis'],
  ].map((name) => [name, 'readonly']),
);

/** Page tests hand functions to a browser: these names live there. */
const PAGE_GLOBALS = Object.fromEntries(
  [
    ...['window', 'document', 'location', 'navigator', 'customElements', 'matchMedia'],
    ...['getComputedStyle', 'requestAnimationFrame', 'innerWidth', 'innerHeight'],
    ...['PerformanceObserver', 'MutationObserver', 'HTMLElement', 'Element', 'Node', 'self'],
    ...['sessionStorage', 'localStorage', 'CSSStyleSheet', 'CustomEvent', 'DOMParser'],
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'packages/*/cdn/',
      'packages/*/release/',
      '**/coverage/',
      '**/node_modules/',
      '**/storybook-static/',
      // Made by the build; compiled with the frameworks in e2e/system.
      'packages/elements/frameworks/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off', // taking control characters out of foreign text is our trade
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/**/*.ts', 'stories/**/*.ts'],
    ignores: [COMPILED_APART],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: ROOT },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Numbers in text are our trade.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNever: true },
      ],
      // Interfaces of wording are written as methods, and never use `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-arrow': 'error',
      'lit/no-native-attributes': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    // Tests say things about values on purpose that their types rule out.
    files: [
      'packages/**/*.test.ts',
      'packages/*/test/**/*.ts',
      'packages/elements/src/testing/**/*.ts',
    ],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'lit/no-template-arrow': 'off',
      'wc/no-constructor-params': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  {
    files: ['packages/tools/e2e/**/*.mjs', 'packages/tools/bench/**/*.mjs'],
    languageOptions: { globals: { ...NODE_GLOBALS, ...PAGE_GLOBALS } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['examples/**/*.js', 'stories/**/*.{js,ts,mjs}'],
    languageOptions: { globals: { ...NODE_GLOBALS, ...PAGE_GLOBALS } },
  },
  {
    // Projects of their own, whose compilers check the types.
    files: ['examples/**/*.{ts,tsx}', COMPILED_APART],
    extends: [tseslint.configs.recommended],
  },
  {
    // TypeScript itself knows which names exist.
    files: ['**/*.{ts,tsx}'],
    rules: { 'no-undef': 'off' },
  },
);
