// What the linter holds: promises that float and switches that miss a case are errors; timers and console have their places.
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'data/**', '**/*.js', '**/*.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-globals': [
        'error',
        {
          name: 'setTimeout',
          message:
            'Durable work is a timer row (storage/port.ts); elsewhere import it from node:timers and say why.',
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['web/**', 'desk/app/**', 'test/**', 'scripts/**', 'bench/**'],
    rules: { 'no-restricted-globals': 'off', 'no-console': 'off' },
  },
);
