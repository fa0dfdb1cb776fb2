// presser.yaml once it is checked: what an office is, and how its tree reads as that.
import type { Label } from './config-fields.ts'
import type { Requirements } from './requirements.ts'
import { asList, emptyMap, get, isMap, isText, type Tree, type TreeMap, textOf, wordOf } from './tree.ts'
import { type InterfaceLanguage, isInterfaceLanguage } from './vocabulary.ts'

export interface Office {
  readonly organization: {
    readonly name: Tree
    readonly shortName: Tree | undefined
    readonly url: string | undefined
    /** The address of a release's page, with `{slug}` and other places to fill; one, or one a language. */
    readonly releaseUrl: Tree | undefined
  }
  /** At least one; the first is the default. */
  readonly languages: readonly string[]
  /** IANA name. */
  readonly timeZone: string
  readonly mail: {
    /** A key of `contacts`, or an address. */
    readonly from: string | undefined
    readonly replyTo: string | undefined
    readonly subjectPrefix: Tree | undefined
    readonly listId: string | undefined
    /** Where readers leave the list: a page, an address to write to, or both in the order of preference. */
    readonly listUnsubscribe: readonly string[]
    readonly listArchive: string | undefined
  }
  /** Entries by key, each as presser.yaml has it: texts are localized when a release is completed. */
  readonly registers: { readonly people: TreeMap; readonly contacts: TreeMap; readonly boilerplate: TreeMap }
  readonly labels: (language: string) => Partial<Record<Label, string>>
  readonly house: {
    readonly endMark: string | undefined
    readonly dash: 'em' | 'en'
    /** Undefined where the office does not say: then either way is right. */
    readonly initials: 'tight' | 'spaced' | undefined
    readonly dateStyle: 'long' | 'numeric' | 'american'
    readonly percent: 'tight' | 'spaced' | undefined
  }
  readonly requirements: Requirements
  /** As typed: `off`, `warning`, `error`, or `[severity, {options}]`. */
  readonly rules: TreeMap
  readonly interface: InterfaceLanguage | undefined
}

/** Reads a tree that passed the check of CONFIG_FIELDS; also a workspace-less default from an empty one. */
export function officeOf(tree: TreeMap): Office {
  const organization = get(tree, 'organization')
  const mail = get(tree, 'mail')
  const interfaceLanguage = wordOf(tree, 'interface')
  return {
    organization: {
      name: get(organization, 'name') ?? '',
      shortName: get(organization, 'short_name'),
      url: wordOf(organization, 'url'),
      releaseUrl: get(organization, 'release_url'),
    },
    languages: asList(get(tree, 'languages'))
      .filter(isText)
      .map(language => language.trim()),
    timeZone: wordOf(tree, 'time_zone') ?? 'UTC',
    mail: {
      from: wordOf(mail, 'from'),
      replyTo: wordOf(mail, 'reply_to'),
      subjectPrefix: get(mail, 'subject_prefix'),
      listId: wordOf(mail, 'list_id'),
      listUnsubscribe: asList(get(mail, 'list_unsubscribe')).filter(isText),
      listArchive: wordOf(mail, 'list_archive'),
    },
    registers: {
      people: mapOf(tree, 'people'),
      contacts: mapOf(tree, 'contacts'),
      boilerplate: mapOf(tree, 'boilerplate'),
    },
    labels: language => mapOf(get(tree, 'labels'), language) as Partial<Record<Label, string>>,
    house: houseOf(get(tree, 'house')),
    requirements: mapOf(tree, 'requirements') as Requirements,
    rules: mapOf(tree, 'rules'),
    interface: isInterfaceLanguage(interfaceLanguage) ? interfaceLanguage : undefined,
  }
}

function houseOf(house: Tree | undefined): Office['house'] {
  const style = wordOf(house, 'date_style')
  return {
    endMark: wordOf(house, 'end_mark'),
    dash: wordOf(house, 'dash') === 'en' ? 'en' : 'em',
    initials: spacing(wordOf(house, 'initials')),
    dateStyle: style === 'numeric' || style === 'american' ? style : 'long',
    percent: spacing(wordOf(house, 'percent')),
  }
}

const spacing = (word: string | undefined): 'tight' | 'spaced' | undefined =>
  word === 'tight' || word === 'spaced' ? word : undefined

function mapOf(tree: Tree | undefined, name: string): TreeMap {
  const value = get(tree, name)
  return isMap(value) ? value : emptyMap()
}

/** The text of a localized value in `language`, or in the first language the office has it in. */
export function inLanguage(value: Tree | undefined, language: string, office: Office): string | undefined {
  if (value === undefined || isText(value)) return value
  return textOf(value, language) ?? office.languages.map(other => textOf(value, other)).find(Boolean)
}
