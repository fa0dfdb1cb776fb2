// What a template sees. Every key is always there: a text that the release lacks is '', a list is empty, a block is undefined.
// Texts are plain and must be escaped, which templates of .html, .xml and .md do by themselves; only what is called `html` is markup.
import type { Label } from '../model/config-fields.ts'
import type { ReleaseType, Stage } from '../model/vocabulary.ts'
import type { LinkNote } from './markdown.ts'

/** A day or a time. */
export interface ViewDate {
  /** For machines: `2026-11-20` or `2026-11-20T10:00:00+06:00`. */
  readonly iso: string
  /** For people, in the release's language and the style of the house. */
  readonly text: string
}

/** A phone number, an address or a page. */
export interface ViewLink {
  readonly text: string
  /** `tel:`, `mailto:` or `https:`; '' where the text is no valid address and must not be linked. */
  readonly href: string
}

/** What a reader must know before anything else, in this order: the mark of a draft or a withdrawal, then the release instruction. */
export interface ViewNotice {
  readonly kind: 'draft' | 'withdrawn' | 'embargo' | 'immediate'
  /** `ЭМБАРГО до 20 ноября 2026 года, 10:00 (Бишкек, UTC+6)`. */
  readonly text: string
  /** Why a release was withdrawn; else ''. */
  readonly note: string
}

export interface ViewPerson {
  readonly name: string
  readonly title: string
  readonly organization: string
  /** Name, title and organization with commas between them. */
  readonly line: string
}

export interface ViewContact {
  readonly role: string
  readonly name: string
  readonly phones: readonly ViewLink[]
  /** Fax numbers are not linked: nobody wants to call one. */
  readonly fax: readonly ViewLink[]
  readonly emails: readonly ViewLink[]
  readonly hours: string
}

/** Something to come to, of an advisory. */
export interface ViewEvent {
  /** `среда, 25 ноября 2026 года, 10:00–17:30 (Бишкек, UTC+6)`. */
  readonly when: ViewDate | undefined
  /** When it ends, for machines; else ''. */
  readonly end: string
  readonly place: string
  readonly address: string
  readonly accreditation:
    | { readonly deadline: ViewDate | undefined; readonly links: readonly ViewLink[] }
    | undefined
}

/** A correction or an update that readers are told of. */
export interface ViewCorrection {
  /** `Исправлено 25 сентября 2026 года`. */
  readonly title: string
  readonly date: ViewDate | undefined
  readonly note: string
}

/** The place and the day that run into the first paragraph, as news agencies print them. */
export interface ViewDateline {
  readonly place: string
  readonly date: ViewDate | undefined
  /** `БИШКЕК, 20 ноября 2026 года —`; the paragraph follows after a space. */
  readonly text: string
}

/** A block of the body. Look at `kind` first; what a kind does not have is '' or empty. */
export interface ViewBlock {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'rule' | 'code'
  /** Paragraph, heading, code: safe markup, already escaped. */
  readonly html: string
  /** The same as plain text, links with the number of their note. */
  readonly text: string
  /** Paragraph: runs in before its text; only the first one has it, and only where there is no lead. */
  readonly dateline: ViewDateline | undefined
  /** Heading: 2 and more. */
  readonly level: number
  /** List: numbered from `start`. */
  readonly ordered: boolean
  readonly start: number
  /** List: its items follow one another without empty lines. */
  readonly tight: boolean
  /** List: each item has the mark that stands before it in plain text, and blocks of its own. */
  readonly items: readonly ViewItem[]
  /** Quote: all of it. */
  readonly blocks: readonly ViewBlock[]
  /** Quote: what is quoted, without a last line that names the speaker. */
  readonly said: readonly ViewBlock[]
  /** Quote: whose words they are, from that line or from the ledger of quotations; ''. */
  readonly by: string
}

export interface ViewItem {
  /** `— ` or `1. `, with its space. */
  readonly mark: string
  /** Spaces as wide as the mark, for the lines that follow. */
  readonly indent: string
  readonly blocks: readonly ViewBlock[]
  /** The markup of an item that is a single paragraph, which most are; else ''. */
  readonly html: string
}

export interface ViewMedia {
  /** Path in the workspace. */
  readonly file: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  /** Stands in the text: asked for by the release, and a picture that this output can show. */
  readonly inline: boolean
  readonly kind: 'picture' | 'file'
  /** `image/jpeg`, from the file's bytes; of a file that can't be read, what its name says, or ''. */
  readonly type: string
  /** Of an inline picture: `data:` on a page, `cid:` in a mail, the file's path in Markdown; '' in text, and where the file can't be read. */
  readonly src: string
  /** In pixels, as the picture is shown; 0 where unknown. */
  readonly width: number
  readonly height: number
  /** The file's name without its folder. */
  readonly name: string
  /** In bytes; 0 where the file can't be read. */
  readonly size: number
  /** The same for people: `84 КБ`; '' where unknown. */
  readonly weight: string
}

/** The same release in another language. */
export interface ViewAlternate {
  /** Path in the workspace. */
  readonly id: string
  readonly language: string
  readonly direction: string
  /** What the language calls itself: `English`. */
  readonly name: string
  /** Whether this release was translated from it. */
  readonly isOriginal: boolean
  /** Its headline, or ''. */
  readonly title: string
  /** Its page; '' where the office gives no addresses. */
  readonly href: string
}

export interface View {
  /** BCP 47. */
  readonly language: string
  /** What the language calls itself: `Русский`. */
  readonly languageName: string
  /** `ltr` or `rtl`. */
  readonly direction: string
  readonly type: ReleaseType
  readonly status: Stage
  /** Printed labels in the release's language, with the office's own words: `labels.contact`. */
  readonly labels: Readonly<Record<Label, string>>
  /** `Пресс-релиз`. */
  readonly typeLabel: string
  /** `№ 2026/36`, or ''. */
  readonly number: string
  readonly organization: { readonly name: string; readonly shortName: string; readonly url: string }
  readonly notices: readonly ViewNotice[]
  readonly corrections: readonly ViewCorrection[]
  readonly date: ViewDate | undefined
  readonly headline: string
  /** The headline or, where there is none, the beginning of the text: names the page and the mail. */
  readonly title: string
  /** The same after the mark of a draft or a withdrawal and the embargo: for where it stands alone, as in a browser's tab. */
  readonly markedTitle: string
  readonly subhead: string
  /** The summary or, where there is none, the beginning of the text: at most 300 characters. */
  readonly description: string
  /** The lead, with the dateline that runs into it. */
  readonly lead: { readonly text: string; readonly dateline: ViewDateline | undefined } | undefined
  readonly event: ViewEvent | undefined
  readonly blocks: readonly ViewBlock[]
  /** `labels.speaker` or `labels.speakers`, as there are one or several. */
  readonly speakersLabel: string
  readonly speakers: readonly ViewPerson[]
  /** To editors. `mark` as in a list. */
  readonly notes: readonly { readonly text: string; readonly mark: string; readonly indent: string }[]
  /** The paragraphs about the organization. */
  readonly about: readonly string[]
  readonly contacts: readonly ViewContact[]
  /** The links of the body by number, for plain text; `mark` is `[1] `. */
  readonly links: readonly (LinkNote & { readonly mark: string; readonly indent: string })[]
  /** Back to the section: at present, all news of the office. */
  readonly navigation: readonly ViewLink[]
  readonly tags: readonly string[]
  readonly media: readonly ViewMedia[]
  /** Those of them that this output shows, and the others. */
  readonly pictures: readonly ViewMedia[]
  readonly attachments: readonly ViewMedia[]
  /** The quotations that the ledger of the release holds. */
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[]
  /** The path of the release that this one translates, or ''. */
  readonly translationOf: string
  /** The path of this release in the workspace. */
  readonly id: string
  readonly endMark: string
  /** The address of this release's page; '' where the office gives no addresses. */
  readonly canonical: string
  /** In other languages, sorted: only what the public may read when it reads this. Empty in the built-in plain text. */
  readonly alternates: readonly ViewAlternate[]
  /** Final, and under no embargo that lasts: may be found by anybody. */
  readonly isPublic: boolean
  /** For `<meta http-equiv="Content-Security-Policy">`: no script, no other site, only this page's own style elements. Not escaped. */
  readonly contentPolicy: string
  /** schema.org NewsArticle as JSON that may stand inside a script element. */
  readonly jsonLd: string
  /** Open Graph properties, in order. */
  readonly openGraph: readonly { readonly property: string; readonly content: string }[]
}
