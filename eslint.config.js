import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const domainMessage = 'Der Kern ist rein: keine Uhr, kein Netz, kein DOM. „Heute“ ist ein Argument.';

/** What strict CSP or Trusted Types block, or what hides a host page's content from its reader. */
const forbiddenInElements = [
  {
    selector: 'ImportSpecifier[imported.name=/^(styleMap|unsafeHTML|unsafeSVG)$/]',
    message: 'Wird von einer strengen CSP oder Trusted Types blockiert.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Wird von Trusted Types blockiert.',
  },
  {
    selector: 'TemplateElement[value.raw=/<style|\\sstyle=/]',
    message: 'Wird von style-src ohne unsafe-inline blockiert; nehmen Sie static styles.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/storybook-static/', '**/.turbo/', '**/coverage/', '**/node_modules/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts', '*/*/*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exportieren Sie mit Namen.' },
        { selector: 'ExportAllDeclaration', message: 'Exportieren Sie einzeln und von Hand.' },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'fetch', 'localStorage', 'process', 'console'].map((name) => ({
          name,
          message: domainMessage,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: domainMessage },
        { object: 'Math', property: 'random', message: domainMessage },
      ],
    },
  },
  {
    files: ['packages/web-components/src/**/*.ts', 'apps/storybook/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { litHtmlSources: ['lit'] },
    // Safari drops the list semantics of a list without bullets, so the role is repeated on purpose.
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['packages/web-components/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenInElements] },
  },
  {
    // A test that meets nothing where it expects something shall fail at once.
    files: ['**/*.test.ts', '**/test-support/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Storybook, Vitest and tsup read the default export of their files.
    files: ['**/*.stories.ts', '**/*.config.ts', '**/.storybook/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Configuration runs in Node and stands outside the tsconfig of the sources.
    files: ['*.ts', '*/*/*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
);
