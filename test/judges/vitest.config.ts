// How npm run test:judges runs: every sample release is rendered once, then judged; a line says what each judge said.
import { defineConfig } from 'vitest/config'
import { hbs } from '../../scripts/hbs.mjs'

export default defineConfig({
  plugins: [hbs()],
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['test/judges/**/*.judge.ts'],
    globalSetup: ['test/judges/rendering.ts'],
    reporters: ['default', `${import.meta.dirname}/reporter.ts`],
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    maxWorkers: '100%',
    // Lists every slow test otherwise, and all of these start programs.
    slowTestThreshold: 60_000,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
