// The ways in which a gap to be filled in is marked, in Russian and English.
import type { Words } from '../../locale/index.ts'
import { ENGLISH_SIGNS } from './placeholders-en.ts'

/** How the locale files tell them apart. */
export type Reason = Parameters<Words['ruleWords']['characters']['placeholder']>[0]

/** One way of marking a gap. */
export interface Sign {
  readonly reason: Reason
  /** One of these stands in whatever it matches (in lower case with the flag i): a look costs far less than making the pattern. */
  readonly hints: readonly string[]
  /** Made at first use. A group `place` narrows the place. */
  readonly source: string
  readonly flags?: string
  /** Within quotation marks it is an editor's: “the [company] …”. */
  readonly outsideQuotations?: true
}

const L = 'A-Za-zА-Яа-яЁё'
const WORD = (alternatives: string, after = '') =>
  `(?<![${L}0-9_.@/#-])(?:${alternatives})(?![${L}0-9_@/-])${after}`
const S = '[ \\t\\n\\u00a0\\u202f]'

// TK, "to come", is how newsrooms mark a gap: https://www.ap.org; TK Elevator and Tk 500 are a firm and money.
const NOTES =
  `TKTK+|TK${S}TK|TK(?!${S}+(?:[A-Z][a-z]|[0-9]))|TODO|ТОДО|FIXME|TBD|(?<![“"(])TBA(?=[ ]*(?:[).,;:\\]\\n]|$))|TBC(?!${S}+(?:Bank|Capital))|` +
  `ДОПИСАТЬ|УТОЧНИТЬ|ВСТАВИТЬ|ВПИСАТЬ|ПРОВЕРИТЬ`

// XXX is thirty too: «XXX Международный форум», "the XXX Olympiad", «на XXX сессии», "Chapter XXX".
const ORDINAL =
  'сесси|съезд|олимп|заседан|летни|зимни|юбилейн|международн|всеросс|форум|конф|конгр|саммит|век|ассамб|чемпион|фестив|годовщ|игр|церемон|выстав|столети|и(?![а-я])|–|—|[A-ZА-Я][a-zа-я]'
const COUNTED =
  'млн|млрд|тыс|чел|процент|руб|сом|долл|евро|million|billion|thousand|per|people|euros?|dollars?'
const THINGS =
  'детей|школ|мест|раз|сем[ье]|участник|гост|стран|км|километр|тонн|гектар|лет|домов|квартир|жител|гражд'
const MONTHS =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December'

const INSTRUCTION =
  'insert|add|enter|fill|type|your|placeholder|вставить|вставьте|вписать|впишите|добавить|добавьте|указать|укажите|уточнить|уточните|дописать|заполнить|проверить'
const BLANK =
  '(?:full |first |last |company |event |phone |spokesperson )?(?:name|date|title|number|quote|link|time|amount|phone|email)s?|имя|имя и фамилия|имя фамилия|фамилия|дата|число|сумма|название|ссылка|город|место|время|номер|телефон|(?:цитата|комментарий|подпись|фото|фио|должность)(?:[ ,][^\\]>\\n]{0,60})?|tk|tbc|tbd|tba|x+|х+|\\?+|_+'

// What INSTRUCTION and BLANK begin with, behind their bracket.
const BRACKETED =
  `${INSTRUCTION}|full|first|last|company|event|phone|spokesperson|name|date|title|number|quote|link|time|amount|email|` +
  'имя|фамилия|дата|число|сумма|название|должность|ссылка|цитата|комментарий|подпись|фото|город|место|время|номер|телефон|фио|tk|tb|x|х|?|_| '

const TIME_OR_PLACE =
  '(?:врем|мест|дат|адрес|зал|спикер|докладчик|модератор|ведущ|телефон|контакт)[а-яё]*(?:[ \\u00a0](?:и[ \\u00a0])?(?:мест|врем|начал|проведен|встреч|мероприяти|сбор)[а-яё]*){0,3}'

const POSTS =
  '(?:[А-Яа-яё-]*[Дд]иректор|[Рр]уководитель|[А-Яа-яё-]*[Мм]инистр|[Нн]ачальник|[Пп]редседатель|[Сс]екретарь|[Гг]лава|[Пп]редставитель|[Сс]пикер|[Ээ]ксперт|[Пп]резидент)[а-яё]*'
const SAID =
  'сказала?|заявила?|отметила?|подчеркнула?|сообщила?|добавила?|пояснила?|рассказала?|считает|напомнила?|словам'

const split = (hints: string): string[] => hints.split('|')

/** In order; of two at one place the first counts. */
const SIGNS: readonly Sign[] = [
  {
    reason: 'note',
    hints: split('TK|TODO|ТОДО|FIXME|TBA|TBC|TBD|ДОПИСАТЬ|УТОЧНИТЬ|ВСТАВИТЬ|ВПИСАТЬ|ПРОВЕРИТЬ'),
    source: `(?<![A-ZА-Я]{2} )${WORD(NOTES, '(?! [A-ZА-Я]{4})')}`,
  },
  // In Cyrillic it is the labour code as well: «ТК млн сомов» and «Сумма: ТК» lack something, «ТК обязывает» does not.
  {
    reason: 'note',
    hints: split('ТК'),
    source: `\\[ТК\\]|(?<![${L}0-9_.@/#-])(?:ТКТК+|ТК(?=${S}+(?:${COUNTED}|${THINGS}|${MONTHS}))|(?<=(?:^|[.:!?—–-]|${SAID})${S}*)ТК(?=[ ]*(?:[.;\\n]|$)))(?![${L}0-9_@/-])`,
  },
  {
    reason: 'note',
    // Ordinary words but for what stands on either side of them.
    hints: [
      '!!!',
      ...['уточнить', 'дописать', 'вставить', 'проверить'].flatMap(word =>
        ['.', '!', '\n'].map(end => word + end),
      ),
    ],
    source: `(?:(?<=[:—–-]${S})|!{3,}${S}*)(?:уточнить|дописать|вставить|проверить)(?=[.!\\n]|$|(?<=!{3,}${S}*[а-я]+)${S})`,
  },
  { reason: 'note', hints: split('todo:|fixme:'), source: '(?<![\\w/.@])(?:todo|fixme):', flags: 'i' },
  {
    reason: 'blanks',
    hints: split('xxx|ххх|XXX|ХХХ'),
    source: `(?<![${L}0-9_.@/])(?:[XХ]{4,}|[xх]{3,})(?![${L}0-9_@/.][${L}])`,
  },
  {
    reason: 'blanks',
    hints: split('XXX|ХХХ'),
    source: `(?<![${L}0-9_.@/]|[XVI][–—-]|[XVI],? |(?:[Aa]rticle|[Cc]hapter|[Tt]itle|[Pp]art|[Aa]nnex|[Ss]ection|[Гг]лав[аыеу]|[Рр]аздел|[Сс]тать[яи]|[Тт]ом|Приложение) )(?:XXX|ХХХ)(?![${L}0-9_@/]|[-–—][а-яXVI]|[ \\u00a0]?(?!(?:${MONTHS}))(?:${ORDINAL}))`,
  },
  {
    reason: 'blanks',
    hints: split('XX|ХХ'),
    source: `(?<![${L}])(?:[XХ]{2}[.:/][XХ0-9]{2}(?:[./][XХ0-9]{2,4})?|[0-9]{1,2}[./][XХ]{2}(?:[./][XХ0-9]{2,4})?|(?:[XХ]{2,3}-){1,3}[XХ]{2,3}(?![${L}])|(?:XX|ХХ)(?=%|${S}(?:${COUNTED}|${MONTHS})))`,
  },
  {
    reason: 'blanks',
    hints: split('00.00.|дд.мм|дд-мм|дд/мм|dd.mm|dd-mm|dd/mm|mm.dd|mm-dd|mm/dd'),
    source: 'дд[./-]мм[./-]гг(?:гг)?|dd[./-]mm[./-]yyyy|mm[./-]dd[./-]yyyy|(?<![0-9.])00\\.00\\.[0-9]{2,4}',
    flags: 'i',
  },
  {
    reason: 'blanks',
    hints: split('X м|Х м|N м|… м|.. м|X р|Х р|X т|Х т|X с|Х с|X ч|Х ч|… р|… т|… с|… ч'),
    source: `(?<![${L}0-9_.–-])(?:[XХ]|NN?|(?<=[ \\u00a0])(?:…|\\.{3}))(?=[ \\u00a0](?:млн|млрд|тыс\\.|тысяч[ \\u00a0]|рубл|сомов|человек|процент))`,
  },
  {
    reason: 'blanks',
    hints: split('?? |???|(?|[?'),
    source: '\\?{3,}|(?<=[ \\u00a0])\\?\\?(?=[ \\u00a0])|[(\\[]\\?+[)\\]]',
  },
  {
    reason: 'filler',
    hints: split('lorem|dolor sit|qwerty|йцукен|рыбный текст|рыба-текст|dummy text'),
    source:
      'lorem ipsum(?:[ \\n]dolor[ \\n]sit[ \\n]amet)?|dolor sit amet|qwerty(?![a-z])|йцукен(?![а-я])|рыбный текст|рыба-текст|dummy text',
    flags: 'i',
  },
  {
    reason: 'blanks',
    hints: split(`[${BRACKETED.replaceAll('|', '|[')}`),
    source: `\\[[ ]*(?:(?:${INSTRUCTION})(?![a-zа-яё])[^\\]\\n]{0,80}|${BLANK})[ ]*\\](?!\\()`,
    flags: 'i',
  },
  {
    reason: 'blanks',
    hints: split(
      `<|{{|{${BRACKETED.replaceAll('|', '|{')}|` +
        '(insert|(fill|(place|(встав|(впис|(допис|(уточн|(провер|(tk|(tb|(фио|(имя)|(должность)|(дата)|(сумма)|(цитата)|( ',
    ),
    source: `[<{][ ]*(?:(?:${INSTRUCTION})(?![a-zа-яё])[^>}\\n]{0,80}|${BLANK})[ ]*[>}]|\\{\\{[^{}\\n]{0,60}\\}\\}|\\([ ]*(?:insert|fill in|placeholder|вставить|вставьте|вписать|впишите|дописать|уточнить|уточните|проверить)(?![a-zа-яё])[^()\\n]{0,60}\\)|\\((?:tk|tbc|tbd|tba|фио должность|имя|должность|дата|сумма|цитата)\\)`,
    flags: 'i',
  },
  {
    reason: 'brackets',
    hints: split('()|[]|{}|«»|“”|( )|[ ]|{ }|« »|“ ”|(\u00a0)|[\u00a0]|{\u00a0}|«\u00a0»|“\u00a0”'),
    source: `(?<![${L}0-9_\\]])\\([ \\u00a0]*\\)|(?<!^[ \\t]*[-*+] )\\[[ \\u00a0]*\\](?!\\()|\\{[ \\u00a0]*\\}|«[ \\u00a0]*»|“[ \\u00a0]*”`,
    flags: 'm',
  },
  {
    reason: 'blanks',
    hints: split('__|«_»|......|………'),
    source:
      '«_+»|(?<=^|[ \\u00a0])__(?=[ \\u00a0])|(?<!_)(?<!^[ \\t]*)_{3,}(?!_)|(?<!_)_{3,}(?!_)(?![ \\t]*$)|\\.{6,}|…{3,}',
    flags: 'm',
  },
  {
    reason: 'blanks',
    hints: split('Фамилия|irst Name|irst name|irstName|irstname|Name Surname'),
    source: WORD(
      `Имя(?:${S}и)?${S}Фамилия|Фамилия${S}(?:Имя|И\\.)|[Ff]irst ?[Nn]ame (?:[Ll]ast ?[Nn]ame|[Ss]urname)|Name Surname`,
    ),
  },
  // «Укажите ФИО» asks the reader for it; «сказал ФИО» lacks it.
  {
    reason: 'blanks',
    hints: split('ФИО|Ф.И|Ф. И|Ф.\u00a0И'),
    source: `(?<=(?:^|\\n|[.;] )[Кк]онтакт(?:ы|ное лицо|ы для прессы)?:[ \\u00a0])ФИО(?=[,.;\\n]|$)|(?<=(?:^|[ \\u00a0\\n])(?:[Вв]ыступила?|[Пп]риветствовала?|[Оо]ткрыла?|[Пп]редставила?|[Пп]ровела?)[ \\u00a0])ФИО(?=[.;!]|$)|(?<!отчеств[а-я]* [(«"])(?<=[«"(<\\[{])(?:ФИО|Ф\\. ?И\\. ?О\\.)(?=[»")>\\]}])|(?<=(?:^|[ \\u00a0])(?:${POSTS}|${SAID})(?:[ \\u00a0][А-ЯЁа-яё-]+){0,4}[ \\u00a0])(?:ФИО|Ф\\. ?И\\. ?О\\.)(?!,[^.]*(?:паспорт|телефон))|ФИО(?=(?: ?\\([^()\\n]*\\))?,? (?:${SAID}) )`,
  },
  {
    reason: 'open',
    hints: split('уточня|уточнен|to be conf|to be deter|to be adv|to be ann'),
    source: `[(\\[«]уточня(?:ется|ются)[)\\]»]|(?<![а-яё])${TIME_OR_PLACE}[ \\u00a0:—–-]+(?:пока[ ]|еще[ ]|будет[ ]|сейчас[ ])*(?:уточня(?:ется|ются)|уточнен[аоы]?)|[(\\[]to be (?:confirmed|determined|advised|announced)[)\\]]|(?:time|venue|date|place|location|speakers?)(?:(?: is| are)?[:,]? to be (?:confirmed|advised)|[:,]? to be determined)`,
    flags: 'i',
  },
  {
    reason: 'blanks',
    hints: split('%'),
    source: '%(?:имя|фамилия|фио|дата|название|должность|сумма|город|место|время)%',
    flags: 'i',
  },
  { reason: 'blanks', hints: split('$N|$D|$T|$P'), source: '\\$(?:NAME|DATE|TITLE|PLACE)(?![A-Za-z0-9_])' },
  {
    reason: 'note',
    hints: split('tbc|tbd|tba'),
    source: '(?<=:[ \\u00a0])(?:tbc|tbd|tba)(?=[ ]*(?:[.;,\\n]|$))',
  },
  {
    reason: 'filler',
    hints: split('екст текст'),
    source: '[Тт]екст(?:[ \\n]текст){2,}',
  },
  {
    reason: 'blanks',
    hints: split('фамилия, должность'),
    source: '(?<=(?:^|[.!?\\n])[ ]*)(?:[Ии]мя, ?)?фамилия, должность(?=[ ]*(?:[.\\n]|$))',
  },
  ...ENGLISH_SIGNS,
]

/** Those that a text may have. */
export function signsIn(text: string): Sign[] {
  const [has, hasInLower] = [lookIn(text), lookIn(text.toLowerCase())]
  return SIGNS.filter(({ hints, flags }) => hints.some(flags?.includes('i') ? hasInLower : has))
}

/** Tells whether a hint stands in the text. That its first character does not is found out for all hints at once. */
function lookIn(text: string): (hint: string) => boolean {
  const firsts = new Map<string, boolean>()
  return hint => {
    const first = hint[0]!
    const known = firsts.get(first)
    const mayStand = known ?? text.includes(first)
    if (known === undefined) firsts.set(first, mayStand)
    return mayStand && text.includes(hint)
  }
}

const BLANK_WORDS = new Set([
  ...['фио', 'ф.и.о', 'ф. и. о', 'имя', 'имя фамилия', 'фамилия имя', 'фамилия имя отчество', 'должность'],
  ...[
    'заголовок',
    'подзаголовок',
    'лид',
    'текст',
    'текст релиза',
    'текст лида',
    'название',
    'цитата',
    'уточняется',
    'уточняются',
    'будет уточнено',
  ],
  ...['name', 'full name', 'job title', 'headline', 'headline here', 'lead', 'text', 'text here', 'n/a', '…'],
  ...['to be confirmed', 'to be determined', 'to be announced', 'to be advised'],
])

const EDGES = /^[ <«"([{]+|[ >»")\]}.!]+$/g

/** Whether a whole value only names what should stand there. */
export function isBlankWord(text: string): boolean {
  if (text.length > 40) return false
  const lower = text.toLowerCase()
  const bare =
    isWordCode(lower.charCodeAt(0)) && isWordCode(lower.charCodeAt(lower.length - 1))
      ? lower
      : lower.replace(EDGES, '')
  if (bare === '') return /^ *\.{2,} *$/.test(text)
  return BLANK_WORDS.has(bare) || /^(?:\?+|[xх]{2,}|-{2,}|_+)$/.test(bare)
}

// Digits and letters of either script.
const isWordCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f)
