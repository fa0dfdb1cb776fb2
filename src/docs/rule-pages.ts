// docs/rules/: a page for each rule and a table of them all, in English and Russian, with what check really says.
import { RULE_IDS } from '../check/rules/index.ts'
import { EXPLAIN } from '../locale/explain.ts'
import { wordsOf } from '../locale/index.ts'
import type { Office } from '../model/office.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../model/vocabulary.ts'
import { type Explained, explainedAll } from './explained.ts'
import type { Example } from './rule-examples/example.ts'
import { saidOf } from './rule-said.ts'

/** Path from the repository's root -> contents. `office` is the one whose releases the examples are. */
export function rulePages(office: Office): Record<string, string> {
  const pages = INTERFACE_LANGUAGES.flatMap(language => {
    const rules = explainedAll(language)
    return [
      [pathOf('README', language), indexPage(rules, language)],
      ...rules.map(rule => [pathOf(rule.id, language), rulePage(rule, language, office)]),
    ]
  })
  return Object.fromEntries(pages)
}

const pathOf = (name: string, language: InterfaceLanguage): string => `docs/rules/${fileOf(name, language)}`
const fileOf = (name: string, language: InterfaceLanguage): string =>
  language === 'en' ? `${name}.md` : `${name}.${language}.md`

const LANGUAGE_NAMES: Record<InterfaceLanguage, string> = { en: 'English', ru: 'По-русски' }

const MADE =
  '<!-- Made by npm run generate from src/locale/*/explain-*.ts and src/docs/rule-examples/: change those. -->\n'

const others = (name: string, language: InterfaceLanguage): string =>
  INTERFACE_LANGUAGES.filter(other => other !== language)
    .map(other => `[${LANGUAGE_NAMES[other]}](${fileOf(name, other)})`)
    .join(' · ')

function indexPage(rules: readonly Explained[], language: InterfaceLanguage): string {
  const { index, columns } = EXPLAIN[language].frame
  const { report } = wordsOf(language).cli
  const rows = rules.map(({ id, severity, title }) => [
    `[\`${id}\`](${fileOf(id, language)})`,
    report[severity],
    title,
  ])
  const table = [[columns.rule, columns.severity, columns.catches], ['---', '---', '---'], ...rows]
  const lines = table.map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
  return [
    MADE,
    `# ${index.title}\n`,
    `${others('README', language)}\n`,
    `${index.intro}\n`,
    lines.join(''),
  ].join('\n')
}

function rulePage(rule: Explained, language: InterfaceLanguage, office: Office): string {
  const { frame } = EXPLAIN[language]
  const { id, severity, title, text } = rule
  const back = `[${frame.index.back}](${fileOf('README', language)})`
  const { report } = wordsOf(language).cli
  return [
    MADE,
    `# ${id}\n`,
    `${back} · ${others(id, language)}\n`,
    `**${title}** (${report[severity]})\n`,
    ...text.map(paragraph => `${linked(paragraph, id, language)}\n`),
    ...inOrder(language).flatMap(release => examplePart(rule, release, language, office)),
    ...optionsPart(rule, language),
    ...switchPart(rule, language),
  ].join('\n')
}

/** The reader's own language first. */
const inOrder = (language: InterfaceLanguage): InterfaceLanguage[] =>
  [...INTERFACE_LANGUAGES].sort(other => (other === language ? -1 : 1))

const fenced = (text: string, info: string): string => `\`\`\`${info}\n${text.trimEnd()}\n\`\`\`\n`

function examplePart(
  { id, examples }: Explained,
  release: InterfaceLanguage,
  language: InterfaceLanguage,
  office: Office,
): string[] {
  const { frame } = EXPLAIN[language]
  const { report } = wordsOf(language).cli
  const example = examples[release]
  const said = saidOf(example.bad, example, release, { office, language }).map(
    ({ line, column, severity, message, hint }) =>
      `${line}:${column} ${report[severity]} ${id}\n  ${message}\n  → ${hint}`,
  )
  return [
    `## ${frame.wrong[release]}\n`,
    fenced(example.bad, 'yaml'),
    ...besidePart(example, frame.beside),
    `${frame.says}:\n`,
    fenced(said.join('\n\n'), 'text'),
    `${frame.right}:\n`,
    fenced(example.good, 'yaml'),
  ]
}

function besidePart({ beside }: Example, title: string): string[] {
  if (!beside) return []
  const paths = Object.keys(beside)
  const releases = paths.filter(path => path.endsWith('.yaml'))
  const files = paths.filter(path => !path.endsWith('.yaml')).map(path => `\`${path}\``)
  return [
    `${title}${files.length > 0 ? `: ${files.join(', ')}` : ':'}\n`,
    ...releases.map(path => fenced(`# ${path}\n${beside[path]}`, 'yaml')),
  ]
}

function optionsPart({ options, optionLines }: Explained, language: InterfaceLanguage): string[] {
  if (!options || !optionLines) return []
  const rows = Object.entries(options).map(([name, help]) => `- \`${name}\`: ${help}\n`)
  return [`## ${EXPLAIN[language].frame.options}\n`, fenced(optionLines, 'yaml'), rows.join('')]
}

function switchPart({ settingLines, excuseLine }: Explained, language: InterfaceLanguage): string[] {
  const { frame } = EXPLAIN[language]
  if (!settingLines) return [`${frame.fixed}\n`]
  const excuse = excuseLine ? [`${frame.excusing}:\n`, fenced(excuseLine, 'yaml')] : [`${frame.noExcuse}\n`]
  return [`## ${frame.exceptions}\n`, `${frame.switching}:\n`, fenced(settingLines, 'yaml'), ...excuse]
}

/** Other rules and pages that a paragraph names become links. */
const linked = (paragraph: string, own: string, language: InterfaceLanguage): string =>
  paragraph
    .replace(/`([a-z-]+)`/g, (whole, name: string) =>
      name !== own && RULE_IDS.includes(name) ? `[${whole}](${fileOf(name, language)})` : whole,
    )
    .replace('docs/fields.md', '[docs/fields.md](../fields.md)')
