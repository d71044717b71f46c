import { parser, plugin } from 'typescript-eslint'

// Biome formats and lints; this adds only the rules that need types.
export default [
  { ignores: ['**/dist/**', 'node_modules/**', '**/_generated*'] },
  {
    files: ['{api,schema,client-sdk,seeds,bench,test}/**/*.ts'],
    languageOptions: { parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'suite', 'describe', 'it'], package: 'node:test' }] },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
]
