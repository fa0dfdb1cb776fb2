import { defineConfig } from 'vitest/config'
import { hbs } from './scripts/hbs.mjs'

export default defineConfig({
  plugins: [hbs()],
  test: { include: ['test/**/*.test.ts'], env: { NO_COLOR: '', FORCE_COLOR: '' } },
})
