import eslint from '@eslint/js';
import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports whose path matches, with the reason. */
function forbid(...patterns) {
  return {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
    ],
  };
}

const FIREBASE = ['^firebase(/|$)|^@firebase/', 'Only data/firebase knows Firebase.'];
const BACKENDS = ['/data/(firebase|memory)/', 'Use the ports in data; main.ts picks the backend.'];
const OUTSIDE = ['(^|/)(local|e2e|firestore)/', 'The app knows nothing of what runs it.'];
const layer = (names, message) => [`(^|/)(${names})/`, message];

/** Arrows run one way: features → ui, data ports, domain; ui → domain; data → domain. */
const boundaries = [
  {
    files: ['src/app/domain/**/*.ts'],
    rules: forbid(
      ['^(@angular|@ngrx|rxjs)(/|$)', 'domain is pure TypeScript.'],
      layer('data|ui|features|shell', 'domain imports nothing of the app.'),
      FIREBASE,
      OUTSIDE,
    ),
  },
  {
    files: ['src/app/ui/**/*.ts'],
    rules: forbid(layer('data|features|shell', 'ui knows only domain.'), FIREBASE, OUTSIDE),
  },
  {
    files: ['src/app/data/**/*.ts'],
    ignores: ['src/app/data/firebase/**', 'src/app/data/contract/**', 'src/app/data/**/*.spec.ts'],
    rules: forbid(layer('ui|features|shell', 'data knows only domain.'), FIREBASE, OUTSIDE, [
      '^\\.\\./firebase/',
      'Use the ports in data; main.ts picks the backend.',
    ]),
  },
  {
    files: ['src/app/data/{firebase,contract}/**/*.ts', 'src/app/data/**/*.spec.ts'],
    rules: forbid(layer('ui|features|shell', 'data knows only domain.'), OUTSIDE),
  },
  ...[
    ['src/app/features/*/*.ts', '^\\.\\./(?!\\.\\./)'],
    // In a folder of a feature, the feature itself is one step up.
    ['src/app/features/*/*/**/*.ts', '^\\.\\./\\.\\./(?!\\.\\./)'],
  ].map(([files, otherFeature]) => ({
    files: [files],
    ignores: ['src/app/features/**/*.spec.ts'],
    rules: forbid(
      [otherFeature, 'Features never import each other.'],
      layer('shell', 'Features know nothing of the frame around them.'),
      BACKENDS,
      FIREBASE,
      OUTSIDE,
    ),
  })),
  {
    files: ['src/app/shell/**/*.ts'],
    ignores: ['src/app/shell/**/*.spec.ts'],
    rules: forbid(
      layer('features', 'Pages are loaded by app.routes.ts.'),
      BACKENDS,
      FIREBASE,
      OUTSIDE,
    ),
  },
  {
    // Specs run on the backend in memory, as those of the features do.
    files: ['src/app/shell/**/*.spec.ts'],
    rules: forbid(layer('features', 'Pages are loaded by app.routes.ts.'), FIREBASE, OUTSIDE),
  },
];

export default defineConfig([
  { ignores: ['dist/', 'node_modules/', '.angular/', '.rettesnor/', 'test-results/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      angular.configs.tsRecommended,
    ],
    processor: angular.processInlineTemplates,
    plugins: { '@ngrx': ngrx },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // '' stands for an empty form field as often as null does for a missing value.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // `Day | ''` says more to a reader than to the compiler.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // A port's method gives a promise also where an implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] },
          ],
        },
      ],
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'app', style: 'kebab-case' },
      ],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@ngrx/prefer-protected-state': 'error',
      '@ngrx/signal-state-no-arrays-at-root-level': 'error',
      '@ngrx/signal-store-feature-should-use-generic-type': 'error',
      '@ngrx/with-state-no-arrays-at-root-level': 'error',
    },
  },
  {
    // What the SDK gives as a document's data is `any`; the rules decide what it may be.
    files: ['firestore/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  ...boundaries,
  prettier,
]);
