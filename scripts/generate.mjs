// Makes docs/fields.md, docs/rules/ and .presser/*.schema.json from the tables of fields and rules.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// Node 20 reads no TypeScript, so the one module is bundled first, to where it finds the packages it needs.
const folder = mkdtempSync(join(root, 'node_modules/.generate-'))
try {
  const file = join(folder, 'generated.mjs')
  const bundle = await rolldown({
    input: join(root, 'src/docs/generated.ts'),
    platform: 'node',
    logLevel: 'warn',
    // Here all languages are wanted at once, in one file.
    checks: { ineffectiveDynamicImport: false },
  })
  await bundle.write({ file, format: 'esm' })
  const { generated } = await import(pathToFileURL(file).href)
  const office = readFileSync(join(root, 'presser.yaml'), 'utf8')
  const files = Object.entries(generated(office))
  // A rule that is no more leaves no page.
  rmSync(join(root, 'docs/rules'), { recursive: true, force: true })
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), contents)
    console.error(path)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
