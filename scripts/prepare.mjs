// npm's prepare: builds after npm ci, and where a package manager installs presser from git.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const hasTools = () =>
  existsSync(join(root, 'node_modules/rolldown')) && existsSync(join(root, 'node_modules/typescript'))

// pre-commit installs with npm_config_global=true, which leaves the development dependencies out.
if (!hasTools() && process.env.npm_config_global === 'true') {
  run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    npm_config_global: 'false',
  })
}
if (hasTools()) process.exitCode = run(process.execPath, [join(root, 'scripts/build.mjs')])
else process.stderr.write('presser: not built, its development dependencies are not installed.\n')

/** Standard output stays empty: npm pack prints the name of the package there. */
function run(command, args, env = {}) {
  return (
    spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } })
      .status ?? 1
  )
}
