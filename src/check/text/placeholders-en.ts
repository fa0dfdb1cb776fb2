// English ways of marking a gap: slots in brackets, figures and years with an X, notes of what is to come.
import type { Sign } from './placeholders.ts'

/** Nobody puts these in brackets but to have them filled in. */
const SLOTS =
  'name|first name|last name|full name|firstname|lastname|surname|job title|title|date|day|month|year|time|amount|number|figure|percentage|sum|quote|link|url|phone|phone number|email|headline|subhead|lead|body|boilerplate|photo|image|picture|caption|logo|details|spokesperson|spokesperson name|contact|text|to come|placeholder'
/** In a quotation they may stand for what the speaker said shortly: “the [minister] knew”. */
const THINGS =
  'city|town|state|country|location|venue|place|address|company|organization|organisation|agency|department|office|council|minister|mayor|director|speaker|person|event|product|project|report|website|source|role|position'
const BETWEEN = '(?:[ ,/&:;–-]+(?:(?:and|or|of|the|a|to|for|from|here|goes|your|our|with)[ ]+)*)'

const slots = (words: string, others = words) =>
  `\\[[ ]*(?:${words})(?:${BETWEEN}(?:${others}|here|tk|tbc|tbd)){0,4}[ ]*\\](?!\\()`
const opening = (words: string): string[] => words.split('|').map(word => `[${word}`)

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

export const ENGLISH_SIGNS: readonly Sign[] = [
  {
    reason: 'blanks',
    hints: opening(SLOTS),
    source: slots(SLOTS, `${SLOTS}|${THINGS}`),
    flags: 'i',
  },
  {
    reason: 'blanks',
    hints: opening(THINGS),
    source: slots(THINGS, `${SLOTS}|${THINGS}`),
    flags: 'i',
    outsideQuotations: true,
  },
  // “[…]” leaves something out of a quotation; elsewhere something is missing.
  { reason: 'blanks', hints: '[…]|[..'.split('|'), source: '\\[(?:…|\\.{2,})\\]', outsideQuotations: true },
  {
    reason: 'note',
    hints: '[check|[confirm|[complete|[verify|[update|[replace|[attach|[to be|to come'.split('|'),
    source:
      '\\[[ ]*(?:check|confirm|complete|verify|update|replace|attach|to be)(?![a-z])[^\\]\\n]{0,60}\\](?!\\()|\\[[^\\]\\n]{2,40} to come\\]|(?<![a-z])(?:quote|photo|caption|image)s?(?: from [^.\\n]{2,40})? to come(?![a-z])',
    flags: 'i',
  },
  {
    reason: 'blanks',
    hints: '(name|(date|(title|(city|(amount'.split('|'),
    source:
      '(?<=\\s)\\((?:name|date|title|city|amount)(?:, ?(?:name|date|title|city|company|organi[sz]ation))*\\)',
  },
  {
    reason: 'blanks',
    hints: 'X%|$X|£X|€X|X mill|X bill|X per|0X|1X|2X|XX'.split('|'),
    source: `(?<![\\w.,–-])X{1,3}(?=%| (?:million|billion|percent|per cent)(?![a-z]))|[$£€]X{1,3}(?:[.,]X+)*(?![\\w])|(?<![\\w-])20(?:XX|[0-9]X)(?![\\w-])`,
  },
  { reason: 'blanks', hints: 'xx '.split('|'), source: `(?<![\\w.])xx(?= (?:${MONTH}|million|billion|per))` },
  {
    reason: 'blanks',
    hints: '000-000|000) 000|000 000 0000|__:|__/|__.'.split('|'),
    source: '(?<![\\d.,-])\\(?000\\)?[- ]000[- ]0{4}(?!\\d)|_{2,}[:/.]_{2,}',
  },
  {
    reason: 'filler',
    hints:
      'PLACEHOLDER|laceholder text|oilerplate here|quote here|text here|First Last|irstname Lastname'.split(
        '|',
      ),
    source:
      '(?<![A-Za-z_])(?:PLACEHOLDER|[Pp]laceholder text|(?:[Ii]nsert |[Aa]dd )?(?:[Bb]oilerplate|[Qq]uote|[Tt]ext) here(?![a-z])|First Last(?! [A-Z])|[Ff]irstname Lastname)(?![A-Za-z])',
  },
  { reason: 'blanks', hints: '%'.split('|'), source: '%[A-Z][A-Z_]{2,30}%' },
]
