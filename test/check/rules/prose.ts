// Helper for the rules about texts: what one rule finds in a body, headline or lead, the first text line being line 7.
import { diagnose } from '../subject.ts'

interface Options {
  language?: 'en' | 'ru'
  field?: 'body' | 'headline' | 'lead'
  office?: string
}

/** `line:column-line:column` of each finding of `rule`, with ` warning` where it only warns. */
export function placesOf(
  rule: string,
  text: string,
  { language = 'ru', field = 'body', office = '' }: Options = {},
) {
  const lines = text.split('\n').map(line => (line === '' ? '' : `  ${line}`))
  const headline = field === 'headline' ? 'subhead: ""' : 'headline: "Head"'
  const release = `type: "release"\nlanguage: "${language}"\nstatus: "draft"\ndate: "2026-11-20"\n${headline}\n${field}: |-\n${lines.join('\n')}\n`
  return diagnose(release, { office })
    .filter(found => found.rule === rule)
    .map(
      ({ line, column, endLine, endColumn, severity }) =>
        `${line}:${column}-${endLine}:${endColumn}${severity === 'warning' ? ' warning' : ''}`,
    )
}
