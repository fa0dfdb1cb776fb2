// Every language of the interface says everything: same keys, words for every field, a message and a hint for every fault.
import { describe, expect, test } from 'vitest'
import { en } from '../../src/locale/en/index.ts'
import { type Vocabulary, wordsOf } from '../../src/locale/index.ts'
import { ru } from '../../src/locale/ru/index.ts'
import { CONFIG_FIELDS } from '../../src/model/config-fields.ts'
import type { FailureCode, Failures } from '../../src/model/failure.ts'
import type { Field } from '../../src/model/field.ts'
import { RELEASE_FIELDS } from '../../src/model/fields.ts'
import type { Fault, Kind } from '../../src/model/kinds.ts'

const LANGUAGES: [string, Vocabulary][] = [
  ['en', en],
  ['ru', ru],
]

/** One fault for each code; the compiler demands them all. */
const FAULTS: { [C in Fault['code']]: Fault & { code: C } } = {
  'several-lines': { code: 'several-lines' },
  'several-paragraphs': { code: 'several-paragraphs' },
  html: { code: 'html', at: 3, end: 6 },
  'not-day': { code: 'not-day', text: 'завтра' },
  'no-such-month': { code: 'no-such-month', month: 13 },
  'no-such-day': { code: 'no-such-day', day: 30, month: 2, year: 2026, last: 28 },
  'not-moment': { code: 'not-moment' },
  'no-offset': { code: 'no-offset', text: '2026-11-20T10:00', zone: 'Asia/Bishkek' },
  'no-such-time': { code: 'no-such-time', time: '25:00' },
  'unknown-zone': { code: 'unknown-zone', zone: 'Asia/Bishkekk' },
  'offset-disagrees': {
    code: 'offset-disagrees',
    zone: 'Asia/Bishkek',
    offset: '+05:00',
    expected: '+06:00',
  },
  'not-day-or-moment': { code: 'not-day-or-moment', text: '23.11.2026' },
  'not-language': { code: 'not-language' },
  'not-zone': { code: 'not-zone' },
  'not-email': { code: 'not-email' },
  'not-phone': { code: 'not-phone' },
  'not-link': { code: 'not-link' },
  'not-key': { code: 'not-key' },
  'not-path': { code: 'not-path' },
  'not-list-id': { code: 'not-list-id' },
  'not-release-url': { code: 'not-release-url' },
  'not-list-link': { code: 'not-list-link' },
  'not-number': { code: 'not-number' },
  'not-switch': { code: 'not-switch' },
  'not-text': { code: 'not-text' },
  'not-list': { code: 'not-list' },
  'not-map': { code: 'not-map', name: 'place', text: 'BISHKEK' },
  'control-character': { code: 'control-character', character: '\u0007', at: 3 },
  'too-long': { code: 'too-long', length: 612, max: 600 },
  'not-choice': { code: 'not-choice', text: 'relase', choices: ['release', 'brief'], nearest: 'release' },
}

/** Facts for each failure; the compiler demands them all. */
const FAILURES: { [C in FailureCode]: Failures[C] } = {
  'no-workspace': { from: '.' },
  'not-found': { path: 'a.yaml' },
  'not-readable': { path: 'a.yaml', reason: 'EACCES' },
  'not-writable': { path: 'a.yaml', reason: 'EACCES' },
  'is-folder': { path: 'releases' },
  exists: { path: 'a.yaml' },
  'no-releases': { path: 'media' },
  'bad-config': { path: 'presser.yaml', count: 2 },
  'bad-now': { text: '1' },
  'bad-date': { flag: '--since', text: '1' },
  'bad-choice': { flag: '--stage', text: 'finish', choices: ['draft', 'final'], nearest: undefined },
  'bad-number': { flag: '--max-warnings', text: 'x' },
  'bad-range': { flag: '--width', text: '0', least: 20, most: 500 },
  'bad-value': { flag: '--date', message: '1', hint: '2' },
  'bad-set': { text: 'summary' },
  'missing-flag': { flag: '--type', field: 'type' },
  'no-zone': {},
  'unknown-format': { format: 'htm', formats: ['html', 'text'], nearest: 'html' },
  'unknown-rule': { rule: 'weekday', nearest: 'weekday-agrees' },
  'one-to-stdout': { count: 3 },
  'one-to-file': { count: 3, path: 'a.html' },
  'template-broken': { file: 'wire.txt.hbs', line: 2, fault: { code: 'missing-key', name: 'headlin' } },
  'mail-value': { field: 'to', value: 'x', reason: 'not-address' },
  'media-file': { path: 'a.yaml', file: 'media/a.jpg', fault: 'outside' },
  'no-event': { path: 'a.yaml' },
  'no-events': { count: 12 },
  embargoed: { path: 'a.yaml', until: '2026-11-20T10:00+06:00' },
  'not-public': { path: 'a.yaml', status: 'draft' },
  'flag-of-format': { flag: '--width', formats: ['email', 'text'] },
  'flags-conflict': { first: '--to', second: '--public' },
  'not-empty': { path: '.' },
  'output-clash': { path: 'a.html', first: 'a.yaml', second: 'b.yaml' },
  'translated-already': { path: 'a.ru.yaml' },
  'not-release': { path: 'presser.yaml' },
  'broken-original': { path: 'a.ru.yaml' },
  'outside-workspace': { path: '../a.ru.yaml' },
  'editor-failed': { editor: 'vi', reason: 'ENOENT' },
}

/** What each rule's words are called with, one call for each branch; the compiler demands every rule. */
const RULES: { [K in keyof Vocabulary['rules']]: Parameters<Vocabulary['rules'][K]>[] } = {
  required: [
    ['headline', 'Help.', 'release', 'draft'],
    ['speaker', 'Help.', 'statement', 'review'],
    ['dateline', 'Help.', 'advisory', 'final'],
    ['corrections', 'Help.', 'brief', 'withdrawn'],
  ],
  requiredInOffice: [['languages', 'Help.']],
  requiredInside: [['start', 'event', 'Help.']],
  requiredBy: [['embargo', 'instruction', 'embargo', 'Help.']],
  unknown: [
    ['headlin', 'headline', ['headline']],
    ['x', undefined, ['headline', 'lead']],
  ],
  repeated: [['lead', 7]],
  reference: [
    ['pres', 'contacts', 'press', ['press']],
    ['x', 'people', undefined, ['toktobekova']],
    ['x', 'boilerplate', undefined, []],
  ],
  languageUnknown: [['de', ['ru', 'en']]],
  original: [['x']],
  fileForm: [['x.yaml']],
  fileLanguage: [['ru', 'en']],
  labelsMissing: [['kk', ['phone', 'fax']]],
  untranslated: [['people.orozova.title', 'en', 'директор']],
  optionUnknown: [
    ['headline-form', 'maxx', 'max', ['max']],
    ['headline-form', 'words', undefined, ['max']],
    ['file-name', 'max', undefined, []],
  ],
  ruleUnknown: [
    ['file-nam', 'file-name', ['file-name']],
    ['x', undefined, ['file-name', 'field-kind']],
  ],
}

type Group = keyof Vocabulary['ruleWords']
type Calls<G extends Group> = {
  [K in keyof Vocabulary['ruleWords'][G]]: Vocabulary['ruleWords'][G][K] extends (
    ...given: infer A
  ) => unknown
    ? A[]
    : never
}

const DAY = { year: 2026, month: 11, day: 20 }
const MOMENT = { ...DAY, hour: 10, minute: 0, offset: '+06:00', zone: undefined, instant: 0 }

const SLIPS = [
  ...['straight', 'dash', 'member', 'double-space', 'space-before', 'space-inside', 'range', 'glued'],
  ...['mark-inside', 'initials', 'percent', 'digits', 'hours', 'no-break', 'thin'],
]

/** The same for the words of each group of rules. */
const RULE_WORDS: { [G in Group]?: Calls<G> } = {
  archive: {
    sameName: [['council', 'releases/a.yaml']],
    sameNumber: [['2026/36', 'releases/a.yaml']],
    sameText: [['releases/a.yaml']],
    differs: [['date', '2026-11-20', '2026-11-21', 'releases/a.yaml']],
    onlyHere: [['embargo', '2026-11-20', 'releases/a.yaml']],
    onlyThere: [['embargo', '2026-11-20', 'releases/a.yaml']],
    figureDiffers: [['214', '241', 'releases/a.yaml']],
    figureExchanged: [['214', '241', 'releases/a.yaml']],
    figureHere: [['214', 'releases/a.yaml']],
    figureThere: [['214', 'releases/a.yaml']],
    quotations: [[2, 1, 'releases/a.yaml']],
    withdrawnHere: [['releases/a.yaml']],
    withdrawnThere: [['releases/a.yaml']],
    correctedOriginal: [
      ['2026-11-20', 'update', true, 'releases/a.yaml'],
      ['2026-11-20', 'correction', false, 'releases/a.yaml'],
      ['2026-11-20', 'x', false, 'releases/a.yaml'],
    ],
    correctedTranslation: [
      ['2026-11-20', 'update', true, 'releases/a.yaml'],
      ['2026-11-20', 'update', false, 'releases/a.yaml'],
    ],
    linkSelf: [[]],
    linkCircle: [['releases/a.yaml']],
    linkLanguage: [['ru', 'releases/a.yaml']],
  },
  characters: {
    hidden: (
      ['control', 'soft-hyphen', 'zero-width', 'direction', 'object', 'private', 'broken', 'blank'] as const
    ).map(kind => [kind, 'U+00AD', kind === 'object' ? '' : '2026']),
    mixed: [
      ['COVID', 'C', 'U+0043', 'latin'],
      ['COVID', 'C', 'U+0421', 'cyrillic'],
    ],
    mixedGreek: [['cοuncil', 'ο', 'U+03BF', 'council']],
    mixedAlone: [['c', 'U+0063']],
    placeholder: (['blanks', 'brackets', 'note', 'filler', 'open'] as const).map(reason => [reason, '()']),
    repeated: [['2026']],
    headlineLong: [[121, 120]],
    headlineStop: [[]],
    headlineCapitals: [[]],
    headlineSentences: [[]],
    leadWords: [[61, 60]],
    leadSentences: [[4, 3]],
    listNumber: [['2023.', '2023\\.']],
    listMark: [['-'], ['*']],
    headingMark: [[]],
    headingLine: [['---']],
    quoteUnclosed: [['«', '»']],
    quoteUnopened: [['»']],
    quoteCrossed: [['"', '«', '»']],
    quoteMixed: [['"…"', '«…»']],
  },
  excuses: {
    unused: [['repeated-word']],
    withoutReason: [['repeated-word']],
    unknown: [
      ['repeated-wort', 'repeated-word'],
      ['zzz', undefined],
      ['', undefined],
    ],
  },
  dates: {
    weekday: [[DAY, 4, 2, DAY]],
    dateline: [[DAY, DAY]],
    fileDate: [['2026-11-20', '2026-11-21']],
    leftYear: [[2025, 'date', DAY]],
    noDay: [
      [31, 11, 2026, 30],
      [31, 11, undefined, 30],
    ],
    correctionAhead: [[DAY]],
    relativeYear: [
      ['с.г.', 2026],
      ['this year', undefined],
    ],
    instruction: [[]],
    embargoBefore: [[DAY, DAY]],
    embargoPast: [[]],
    endBefore: [[MOMENT]],
    deadlineAfter: [[MOMENT]],
    eventBefore: [[DAY, DAY]],
    eventPast: [[]],
    eventTold: [[DAY, DAY]],
  },
  names: {
    quoteChanged: [
      ['можем', 'сможем'],
      ['можем', ''],
    ],
    quoteMissing: [[]],
    approvalMissing: [[]],
    speakerUnnamed: [['Айгуль Орозова']],
    organizationUnnamed: [['IMSC']],
    quoteUnattributed: [[]],
    nameMisspelt: [['Оразова', 'Орозова', 'Айгуль Орозова']],
    nameTwoWays: [['Оразова', 'Орозова']],
    titleMisspelt: [['секретар', 'секретарь', 'секретарь']],
  },
  typography: {
    slip: SLIPS.flatMap(kind => [1, 5].map(count => [kind, '25–27', count] as const)) as never,
  },
  contacts: {
    incomplete: [
      ['role', undefined],
      ['name', 'press'],
      ['reach', 'press'],
    ],
    lookAlike: [['е', 'press@example.org']],
    emailMeant: [['emails[0]', 'press@example.org']],
    emailInText: [['press@imc,example', 'press@imc.example']],
    severalEmails: [['emails[0]']],
    phoneLetter: [['О', '+7 495 000']],
    phoneTwice: [['phones[0]', '+7 495 000']],
    severalPhones: [['phones[0]']],
    noSuchCountry: [
      ['phones[0]', '+7 495 000'],
      ['phones[0]', undefined],
    ],
    phoneLength: [
      ['7', 9, [10], undefined],
      ['44', 1, [7, 9, 10], undefined],
      ['7', 11, [10], '+7 495 000'],
      ['49', 18, [4, 5, 6, 8], undefined],
    ],
    noCountry: [
      ['phones[0]', '+7 495 000'],
      ['phones[0]', undefined],
    ],
    link: [
      ['empty', undefined],
      ['local', undefined],
      ['host', undefined],
      ['inside', undefined],
      ['scheme', undefined],
      ['malformed', 'https://example.org'],
      ['malformed', undefined],
      ['email', undefined],
      ['phone', undefined],
      ['space', undefined],
    ],
    linkBroken: [
      ['gap', 'here', 'https://example.org'],
      ['reversed', 'here', 'https://example.org'],
      ['unclosed', 'here', 'https://example.org'],
      ['unopened', 'here', 'https://example.org'],
    ],
    linkWithoutWords: [['https://example.org']],
    linkInPlain: [[]],
    pictureInBody: [[]],
    mediaMissing: [['media/a.jpg']],
    mediaOutside: [['media/a.jpg']],
    mediaEmpty: [['media/a.jpg']],
    mediaKind: [
      ['JPEG', { name: 'PNG', ending: 'png' }],
      ['JPEG', undefined],
    ],
    mediaTooLarge: [[25.1, 25]],
    mediaTooMuch: [[31.5, 25]],
    mediaLarge: [[6.5, 5]],
  },
}

/** What the functions of `cli` are called with, by their path. */
const CLI: Record<string, unknown[][]> = {
  'usage.unknownOption': [
    ['--stag', '--stage'],
    ['--x', undefined],
  ],
  'help.placeholder': [['FILE']],
  'usage.missingArgument': [['SHELL']],
  'usage.missingValue': [['--stage']],
  'usage.excess': [['list']],
  'usage.unknownCommand': [
    ['chek', 'check'],
    ['x', undefined],
  ],
  'usage.see': [['presser check']],
  'fix.clean': [[1], [2], [5]],
  'fix.waiting': [
    [1, 2],
    [5, 1],
  ],
  'fix.made': [
    [1, 1],
    [22, 5],
  ],
  'fix.noBreak': [['␣']],
  'fix.unread': [['a.yaml']],
  'render.format': [[['text', 'html', 'email']]],
  'render.refused': [['a.yaml']],
  'render.heavy': [
    ['a.yaml', 'html', 104_000],
    ['a.yaml', 'message', 9_600_000],
  ],
  'list.unread': [['a.yaml']],
  'report.clean': [[1], [2], [5]],
  'report.count': [
    [1, 2, 1],
    [5, 1, 3],
  ],
  'report.more': [['RULE']],
  'report.tooManyWarnings': [[3, 1]],
  unexpected: [['x']],
}

/** The same for `scaffold`. */
const SCAFFOLD: Record<string, unknown[][]> = {
  needed: [['speaker', 'review', 'Help.']],
  original: [['subhead', 'ru']],
  'new.taken': [['a.yaml', 'a-2.yaml']],
  'new.next': [
    ['a.yaml', true],
    ['a.yaml', false],
  ],
  'init.made': [['presser.yaml']],
  'init.kept': [['.editorconfig']],
  'init.next': [['newsroom/']],
  'prompts.in': [['Name', 'ru']],
  'prompts.original': [['ru']],
  'prompts.write': [['nano']],
  'prompts.again': [['nano']],
  'office.translate': [['ru']],
  'starter.headline': [['IMSC']],
  'starter.lead': [['IMSC', '20 November 2026']],
}

/** Texts with no words of the language's own: commands as typed, and what only joins or hands on given texts. */
const WORDLESS = [
  /^(cli|scaffold)\.\w+\.examples\.\d+$/,
  /^scaffold\.prompts\.in\(/,
  /^failures\.(bad-value|mail-value)\(/,
  /^rules\.required\w*\(\d\)\.hint$/,
]
const wordless = (path: string): boolean => WORDLESS.some(pattern => pattern.test(path))

function callsFor(path: string): readonly (readonly unknown[])[] {
  const [group, ...rest] = path.split('.')
  const name = rest.join('.')
  if (group === 'syntax') return [['#4']]
  if (group === 'limits') return [[]]
  if (group === 'faults') {
    const fault = FAULTS[name as Fault['code']]
    return [[fault, 'headline']]
  }
  if (group === 'failures') return [[FAILURES[name as FailureCode]]]
  if (group === 'ruleWords') {
    const [rules, word] = rest as [Group, string]
    const given = (RULE_WORDS[rules] as Record<string, readonly (readonly unknown[])[]> | undefined)?.[word]
    if (!given) throw new Error(`No sample call for ${path}: add one to this test`)
    return given
  }
  const calls =
    group === 'cli' ? CLI[name] : group === 'scaffold' ? SCAFFOLD[name] : RULES[name as keyof typeof RULES]
  if (!calls) throw new Error(`No sample call for ${path}: add one to this test`)
  return calls
}

/** Every text of a vocabulary by its path; functions are called with the samples above. */
function* texts(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'function') {
    for (const [at, given] of callsFor(path).entries()) yield* texts(value(...given), `${path}(${at})`)
  } else {
    for (const [name, part] of Object.entries(value as object)) {
      yield* texts(part, path ? `${path}.${name}` : name)
    }
  }
}

const TEXTS = { en: new Map(texts(en, '')), ru: new Map(texts(ru, '')) }

/** The fields below a kind, whatever lists and registers stand between. */
function fieldsIn(kind: Kind): readonly Field[] {
  switch (kind.is) {
    case 'map':
      return kind.fields
    case 'dictionary':
    case 'list':
    case 'one-or-list':
    case 'localized':
      return fieldsIn(kind.of)
    case 'reference':
      return fieldsIn(kind.or)
    case 'either':
      return kind.of.flatMap(fieldsIn)
    default:
      return []
  }
}

// Below these the names are labels, types and stages, not fields.
const WITHOUT_PARTS = ['labels', 'requirements']

function* paths(fields: readonly Field[], above = ''): Generator<[path: string, field: Field]> {
  for (const field of fields) {
    const path = above + field.name
    yield [path, field]
    if (!WITHOUT_PARTS.includes(path)) yield* paths(fieldsIn(field.kind), `${path}.`)
  }
}

describe('both languages', () => {
  test('have the same keys', () => {
    expect([...TEXTS.ru.keys()].sort()).toEqual([...TEXTS.en.keys()].sort())
  })

  test('say nothing in the same words but what is listed', () => {
    const alike = [...TEXTS.ru].filter(([path, text]) => TEXTS.en.get(path) === text).map(([path]) => path)
    expect(alike.filter(path => !wordless(path))).toEqual([])
  })
})

describe.each(LANGUAGES)('%s', (language, vocabulary) => {
  const all = [...TEXTS[language as 'en' | 'ru']]

  test('has words for every field and for nothing else', () => {
    expect(Object.keys(vocabulary.fields).sort()).toEqual(
      [...paths(RELEASE_FIELDS)].map(([path]) => path).sort(),
    )
    expect(Object.keys(vocabulary.officeFields).sort()).toEqual(
      [...paths(CONFIG_FIELDS)].map(([path]) => path).sort(),
    )
  })

  // Below a field that is not asked, such as quotes, nothing is.
  const ASKED = new Set(RELEASE_FIELDS.filter(({ asked }) => asked).map(({ name }) => name))

  // A group of fields is asked for part by part: it needs no prompt, the parts that it can't do without do.
  test('has a prompt for every field that is asked', () => {
    const asked = [...paths(RELEASE_FIELDS)]
      .filter(([path, field]) => field.asked && ASKED.has(path.split('.')[0]!))
      .flatMap(([path, field]) =>
        field.kind.is === 'map'
          ? field.kind.fields.filter(({ from }) => from).map(({ name }) => `${path}.${name}`)
          : [path],
      )
    expect(asked).toContain('event.start')
    expect(asked.filter(path => !vocabulary.fields[path]?.prompt)).toEqual([])
  })

  test('leaves nothing empty, undefined or half said', () => {
    const bad = all.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object|function/.test(text))
    expect(bad).toEqual([])
  })

  test('has a message and a hint for every fault, rule and slip of syntax', () => {
    for (const group of ['faults', 'rules', 'syntax', 'limits'] as const) {
      for (const name of Object.keys(vocabulary[group])) {
        const said = all.map(([path]) => path).filter(path => path.startsWith(`${group}.${name}(`))
        expect(said, name).toContain(`${group}.${name}(0).message`)
        expect(said, name).toContain(`${group}.${name}(0).hint`)
      }
    }
  })

  test('sends nothing to a terminal that could steer it, and ends no line', () => {
    expect(all.filter(([, text]) => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text))).toEqual([])
  })
})

describe('Russian', () => {
  const all = [...TEXTS.ru].filter(([path]) => !wordless(path))

  test('is written in Russian letters, none of them inside a Latin word', () => {
    expect(all.filter(([, text]) => !/\p{Script=Cyrillic}/u.test(text))).toEqual([])
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u
    expect(all.filter(([, text]) => mixed.test(text))).toEqual([])
  })

  test('keeps a dash with the word before it, and quotes in guillemets', () => {
    expect(all.filter(([, text]) => / —/.test(text))).toEqual([])
    // «“» opens no Russian quotation; it closes the one that „ opens.
    expect(all.filter(([, text]) => /[”’]|(?<!„[^“]*)“/.test(text))).toEqual([])
  })

  test('ends the help of a field with a full stop', () => {
    const helps = Object.entries({ ...ru.fields, ...ru.officeFields })
    expect(helps.filter(([, { help }]) => !/[^.]\.$/.test(help))).toEqual([])
  })

  test.each([
    [1, 'проверен 1 файл,', '1 ошибка, 1 предупреждение в 1 файле'],
    [2, 'проверены 2 файла,', '2 ошибки, 2 предупреждения в 2 файлах'],
    [5, 'проверено 5 файлов,', '5 ошибок, 5 предупреждений в 5 файлах'],
    [11, 'проверено 11 файлов,', '11 ошибок, 11 предупреждений в 11 файлах'],
    [14, 'проверено 14 файлов,', '14 ошибок, 14 предупреждений в 14 файлах'],
    [21, 'проверен 21 файл,', '21 ошибка, 21 предупреждение в 21 файле'],
    [22, 'проверены 22 файла,', '22 ошибки, 22 предупреждения в 22 файлах'],
    [111, 'проверено 111 файлов,', '111 ошибок, 111 предупреждений в 111 файлах'],
    [0, 'проверено 0 файлов,', '0 ошибок, 0 предупреждений в 0 файлах'],
  ])('counts %i', (n, clean, count) => {
    expect(ru.cli.report.clean(n)).toContain(clean)
    expect(ru.cli.report.count(n, n, n)).toBe(count)
  })

  test('names a month in the genitive', () => {
    const said = wordsOf('ru').fault(FAULTS['no-such-day'], 'date')
    expect(said.message).toBe('Поле date: 30 февраля 2026 года не бывает')
    expect(said.hint).toBe('Последний день этого месяца\u00a0— 28 февраля')
  })

  test('says what a stage asks for, the stage as it is typed', () => {
    const { required } = ru.rules
    expect(required('speaker', '', 'release', 'review').message).toBe(
      'Не заполнено поле speaker: для пресс-релиза оно обязательно со стадии review (на согласовании)',
    )
    expect(required('headline', '', 'statement', 'draft').message).toBe(
      'Не заполнено поле headline: для заявления оно обязательно с самого начала',
    )
  })
})
