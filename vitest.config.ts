// How the tests run: with the templates compiled as the build does it, and nothing from outside: no wish about colours, no memory of earlier runs.
import { defineConfig } from 'vitest/config'
import { hbs } from './scripts/hbs.mjs'

export default defineConfig({
  plugins: [hbs()],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // No test finds what another one's program remembers.
    env: { NO_COLOR: '1', FORCE_COLOR: '0', PRESSER_CACHE: 'off' },
    // Many tests wait for programs that they started, so no core is kept free.
    maxWorkers: '100%',
    // Programs that are started and packages that are installed take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
