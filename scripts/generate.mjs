// Makes docs/fields.md and .presser/*.schema.json from the tables of fields.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// Node 20 reads no TypeScript, so the one module is bundled first.
const folder = mkdtempSync(join(tmpdir(), 'presser-generate-'))
try {
  const file = join(folder, 'generated.mjs')
  const bundle = await rolldown({
    input: join(root, 'src/docs/generated.ts'),
    platform: 'node',
    logLevel: 'warn',
  })
  await bundle.write({ file, format: 'esm' })
  const { generated } = await import(pathToFileURL(file).href)
  for (const [path, contents] of Object.entries(generated())) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), contents)
    console.error(path)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
