// The style sheet of an HTML mail, put into the style attributes that mail programs go by.
//
// A template writes `<style data-inline>` and classes, as on a page. What a rule says of an element (`a`), a class (`.text`) or both
// (`a.button`) goes into style="…"; what needs a sheet (@media, :hover, descendants) stays in one.

interface Rule {
  readonly tag: string
  readonly className: string
  readonly declarations: readonly Declaration[]
}
type Declaration = readonly [property: string, value: string]

const SHEET = /<style data-inline>([^<]*)<\/style>\n?/
const TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")+)?\s*>/g
const SIMPLE = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/

/**
 * A finished mail with its sheet inlined.
 * @param builtIn the sheet of presser's own partials, for a template that takes them in and has no sheet
 */
export function inlineStyles(page: string, builtIn: () => string): string {
  const css = (SHEET.exec(page) ?? SHEET.exec(builtIn()))?.[1] ?? ''
  const { rules, rest } = readSheet(css)
  const kept = new Set(Array.from(rest.matchAll(/\.([a-z][\w-]*)/gi), ([, name]) => name!))
  return page
    .replace(TAG, (tag, name: string, attributes = '') => styled(tag, name, attributes, rules, kept))
    .replace(SHEET, () => (rest ? `<style>\n${rest}\n</style>\n` : ''))
}

function styled(
  whole: string,
  tag: string,
  attributes: string,
  rules: readonly Rule[],
  kept: ReadonlySet<string>,
): string {
  if (tag === 'style') return whole
  const classes = (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/)
  const matching = rules.filter(
    rule => (!rule.tag || rule.tag === tag) && (!rule.className || classes.includes(rule.className)),
  )
  const own = /\sstyle="([^"]*)"/.exec(attributes)?.[1]
  const style = merged([...matching.flatMap(rule => rule.declarations), ...declarationsOf(own ?? '')])
  const names = classes.filter(name => kept.has(name)).join(' ')
  const others = attributes.replace(/\s(?:class|style)="[^"]*"/g, '')
  return `<${tag}${others}${names && ` class="${names}"`}${style && ` style="${style}"`}>`
}

/** Of one property the last declaration, in its place. */
function merged(declarations: readonly Declaration[]): string {
  const values = new Map<string, string>()
  for (const [property, value] of declarations) {
    values.delete(property)
    values.set(property, value)
  }
  return Array.from(values, ([property, value]) => `${property}:${value}`).join(';')
}

/** Rules that can be inlined, the less specific first, and the text of the others. Variables of `:root` are filled in. */
function readSheet(css: string): { rules: Rule[]; rest: string } {
  const variables = new Map<string, string>()
  const rules: Rule[] = []
  const rest: string[] = []
  for (const [selectors, body] of blocksOf(css.replace(/\/\*.*?\*\//gs, ''))) {
    const filled = body.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => variables.get(name) ?? whole)
    if (selectors === ':root') for (const [name, value] of declarationsOf(filled)) variables.set(name, value)
    else {
      const simple = selectors.split(',').map(selector => SIMPLE.exec(selector.trim()))
      if (simple.every(found => found !== null)) {
        const declarations = declarationsOf(filled)
        for (const [, tag = '', className = ''] of simple) rules.push({ tag, className, declarations })
      } else rest.push(`${selectors} {${filled}}`)
    }
  }
  const weight = ({ tag, className }: Rule): number => (tag ? 1 : 0) + (className ? 2 : 0)
  return { rules: rules.sort((a, b) => weight(a) - weight(b)), rest: rest.join('\n') }
}

/** The top-level blocks of a sheet: what stands before the braces, and what is in them. */
function* blocksOf(css: string): Generator<[string, string]> {
  let from = 0
  let open = 0
  let depth = 0
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at
    if (css[at] === '}' && --depth === 0) {
      yield [css.slice(from, open).trim(), css.slice(open + 1, at)]
      from = at + 1
    }
  }
}

// Quotation marks would end the attribute.
const declarationsOf = (body: string): Declaration[] =>
  body.split(';').flatMap(declaration => {
    const at = declaration.indexOf(':')
    if (at < 0) return []
    return [
      [
        declaration.slice(0, at).trim(),
        declaration
          .slice(at + 1)
          .trim()
          .replaceAll('"', "'"),
      ] as const,
    ]
  })
