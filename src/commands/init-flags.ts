// The flags of `presser init` -> the fields of presser.yaml, and failures that name the flag.
import { isZone } from '../model/calendar.ts'
import { Failure } from '../model/failure.ts'
import { officeOf } from '../model/office.ts'
import { emptyMap, pathText, type Tree, type TreeMap } from '../model/tree.ts'
import { listedIn, localizedOf, PRESS } from '../scaffold/office.ts'
import { starterWords } from '../scaffold/starter.ts'
import { officeFaults } from '../scaffold/verify.ts'
import type { Context } from './context.ts'

export interface InitFlags {
  name?: string[]
  shortName?: string[]
  url?: string
  languages?: string
  timeZone?: string
  contactRole?: string[]
  contactName?: string[]
  contactPhone?: string[]
  contactEmail?: string[]
  input: boolean
}

/** The fields of presser.yaml that the flags fill. */
export function givenBy(flags: InitFlags, { words }: Context): TreeMap {
  const given = flags.languages === undefined ? undefined : listedIn(flags.languages)
  const languages = given ?? [words.language]
  const text = (texts: readonly string[] = []) => localizedOf(texts, languages)
  const name = text(flags.contactName)
  const role = text(flags.contactRole)
  const contact = some({ role, name, phones: flags.contactPhone, emails: flags.contactEmail })
  return (
    some({
      organization: some({
        name: text(flags.name),
        short_name: text(flags.shortName),
        url: flags.url?.trim(),
      }),
      languages: given,
      time_zone: flags.timeZone?.trim(),
      contacts: contact && { [PRESS]: contact },
    }) ?? emptyMap()
  )
}

function some(map: Record<string, Tree | undefined>): TreeMap | undefined {
  const entries = Object.entries(map).filter((entry): entry is [string, Tree] => entry[1] !== undefined)
  return entries.length > 0 ? Object.assign(emptyMap(), Object.fromEntries(entries)) : undefined
}

/** What nobody has to say: one language, this computer's zone, the usual name of a press service. Throws Failure 'no-zone'. */
export function withDefaults(tree: TreeMap, context: Context): TreeMap {
  const languages = officeOf(tree).languages
  const [language = context.words.language] = languages
  const contact = (tree.contacts as TreeMap | undefined)?.[PRESS] as TreeMap | undefined
  const role =
    languages.length > 1
      ? Object.fromEntries(languages.map(tag => [tag, starterWords(tag).role]))
      : starterWords(language).role
  const emails = contact?.emails as string[] | undefined
  const mail = some({ from: contact && PRESS, reply_to: emails?.[0] })
  const zone = systemZone(context)
  if (tree.time_zone === undefined && zone === undefined) throw new Failure('no-zone', {})
  return {
    ...{ languages: [language], ...(zone && { time_zone: zone }) },
    ...tree,
    ...(contact && { contacts: { [PRESS]: { role, ...contact } } }),
    ...(mail && { mail }),
  }
}

/** This computer's zone, or undefined where it keeps UTC: servers and containers do, offices hardly ever. */
export function systemZone({ io }: Context): string | undefined {
  const zone = io.env.TZ && isZone(io.env.TZ) ? io.env.TZ : Intl.DateTimeFormat().resolvedOptions().timeZone
  return /^(?:(?:Etc\/)?(?:UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu))$/.test(zone) ? undefined : zone
}

const FLAGS: Readonly<Record<string, string>> = {
  'organization.name': '--name',
  'organization.short_name': '--short-name',
  'organization.url': '--url',
  languages: '--languages',
  time_zone: '--time-zone',
  'contacts.press.role': '--contact-role',
  'contacts.press.name': '--contact-name',
  'contacts.press.phones': '--contact-phone',
  'contacts.press.emails': '--contact-email',
  organization: '--name',
}

/** Throws for the first answer that check would find wrong, and for what is missing once all is asked. */
export function refuse(tree: TreeMap, { words }: Context, complete = false): void {
  const { wrong, missing } = officeFaults(tree, words)
  const flagOf = (field: string) =>
    FLAGS[Object.keys(FLAGS).find(path => field.startsWith(path)) ?? ''] ?? field
  for (const { path, message, hint } of wrong) {
    throw new Failure('bad-value', { flag: flagOf(pathText(path)), message, hint })
  }
  for (const { path } of complete ? missing : []) {
    const field = pathText(path)
    throw new Failure('missing-flag', {
      flag: flagOf(field),
      field: field === 'organization' ? 'organization.name' : field,
    })
  }
}
