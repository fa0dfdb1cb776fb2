// How the tests run: with the templates compiled as the build does it, and no wish about colours from outside.
import { defineConfig } from 'vitest/config'
import { hbs } from './scripts/hbs.mjs'

export default defineConfig({
  plugins: [hbs()],
  test: {
    include: ['test/**/*.test.ts'],
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    // Many tests wait for programs that they started, so no core is kept free.
    maxWorkers: '100%',
    // Programs that are started and packages that are installed take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
