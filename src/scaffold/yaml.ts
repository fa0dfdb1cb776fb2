// Readable YAML: quoted texts on one line, paragraphs folded, Markdown as it is, comments in their places.
import { Document, Pair, Scalar, type ScalarTag, type Tags, YAMLMap, YAMLSeq } from 'yaml'

/** Columns at which folded text and comments break. */
export const WIDTH = 92

export type Node = Scalar<string> | YAMLMap | YAMLSeq

/** A field of a map in the order of the file; one without a value leaves its comments in its place. */
export interface Entry {
  readonly name: string
  readonly value?: Node | undefined
  /** Lines without their mark; an empty one leaves a line of the file empty. */
  readonly comments?: readonly string[] | undefined
}

const scalar = (type: Scalar.Type, value: string): Scalar<string> => {
  const node = new Scalar(value)
  node.type = type
  return node
}

/** `"…"`, always on one line. */
export const quoted = (value: string): Scalar<string> => scalar('QUOTE_DOUBLE', value)
/** `>-` and the text below it, broken at WIDTH. */
export const folded = (value: string): Scalar<string> => scalar('BLOCK_FOLDED', value)
/** `|` and the text below it as it is. */
export const literal = (value: string): Scalar<string> => scalar('BLOCK_LITERAL', value)

/** A list: in brackets where its items are short, else one under the other. */
export function listOf(items: readonly Node[], flow: boolean): YAMLSeq {
  const list = new YAMLSeq()
  list.items.push(...items)
  list.flow = flow
  return list
}

/** A map of fields. Comments of a field that has no value come before the next one that has. */
export function mapOf(entries: readonly Entry[]): YAMLMap {
  const map = new YAMLMap()
  let waiting: string[] = []
  for (const { name, value, comments } of entries) {
    waiting.push(...(comments ?? []))
    if (!value) continue
    const key = scalar('PLAIN', name)
    // The package trims what a comment starts with.
    key.spaceBefore = waiting[0] === ''
    const lines = key.spaceBefore ? waiting.slice(1) : waiting
    if (lines.length > 0) key.commentBefore = asComment(lines)
    waiting = []
    map.items.push(new Pair(key, value))
  }
  if (waiting.length > 0) map.comment = asComment(waiting)
  return map
}

// A line break or a control character of an original's would end the comment, or steer what shows it, as marks of direction do.
const asComment = (lines: readonly string[]): string =>
  lines
    .map(line =>
      line === ''
        ? ''
        : ` ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ')}`.trimEnd() || ' ',
    )
    .join('\n')

/** The text of a file: `head` as comments, then the fields. */
export function fileOf(head: readonly string[], map: YAMLMap): string {
  const document = new Document(undefined, { schema: 'failsafe', customTags: withWidths })
  document.contents = map as unknown as typeof document.contents
  const body = document.toString({
    // Width of brackets and quotes: none, they stay on their line. Folded text has its own, below.
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
  return `${head.map(line => `# ${line}\n`).join('')}${body}`
}

// The package knows one width for a whole document.
function withWidths(tags: Tags): Tags {
  return tags.map(tag => {
    if (typeof tag !== 'object' || tag.tag !== 'tag:yaml.org,2002:str') return tag
    const plain = tag as ScalarTag
    const stringify: NonNullable<ScalarTag['stringify']> = (item, context, ...rest) => {
      const lineWidth = item.type === 'BLOCK_FOLDED' ? WIDTH : 0
      return plain.stringify!(item, { ...context, options: { ...context.options, lineWidth } }, ...rest)
    }
    return { ...plain, stringify }
  })
}

/** A text as lines of at most WIDTH columns, `indent` before each and `first` before the first. */
export function wrapped(text: string, { first = '', indent = '' } = {}): string[] {
  const lines: string[] = []
  for (const [index, paragraph] of text.replace(/\n+$/, '').split('\n').entries()) {
    let line = index === 0 ? first : indent
    let empty = true
    for (const word of paragraph.split(' ')) {
      if (!empty && line.length + 1 + word.length > WIDTH - 2) {
        lines.push(line)
        line = indent
        empty = true
      }
      line += empty ? word : ` ${word}`
      empty = false
    }
    lines.push(line.trimEnd())
  }
  return lines
}
