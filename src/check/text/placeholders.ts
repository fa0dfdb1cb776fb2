// The ways in which a gap to be filled in is marked, in Russian and English.
import type { Words } from '../../locale/index.ts'

/** How the locale files tell them apart. */
export type Reason = Parameters<Words['ruleWords']['characters']['placeholder']>[0]

/** One way of marking a gap. */
export interface Sign {
  readonly reason: Reason
  /** What a text must match at all, so that the costlier pattern is made only where it may be needed. */
  readonly test: RegExp
  /** Made at first use. A group `place` narrows the place. */
  readonly source: string
  readonly flags?: string
}

const L = 'A-Za-zА-Яа-яЁё'
const WORD = (alternatives: string, after = '') =>
  `(?<![${L}0-9_.@/#-])(?:${alternatives})(?![${L}0-9_@/-])${after}`
const S = '[ \\t\\n\\u00a0\\u202f]'

// TK, "to come", is how newsrooms mark a gap: https://www.ap.org; TK Elevator and Tk 500 are a firm and money.
const NOTES =
  `TKTK+|TK${S}TK|TK(?!${S}+(?:[A-Z][a-z]|[0-9]))|TODO|FIXME|TBD|(?<![“"(])TBA(?=[ ]*(?:[).,;:\\]\\n]|$))|TBC(?!${S}+(?:Bank|Capital))|` +
  `ДОПИСАТЬ|УТОЧНИТЬ|ВСТАВИТЬ|ВПИСАТЬ|ПРОВЕРИТЬ`

// XXX is thirty too: «XXX Международный форум», "the XXX Olympiad", «на XXX сессии», "Chapter XXX".
const ORDINAL =
  'сесси|съезд|олимп|заседан|летни|зимни|юбилейн|международн|всеросс|форум|конф|конгр|саммит|век|ассамб|чемпион|фестив|годовщ|игр|церемон|выстав|столети|и(?![а-я])|–|—|[A-ZА-Я][a-zа-я]'
const COUNTED =
  'млн|млрд|тыс|чел|процент|руб|сом|долл|евро|million|billion|thousand|per|people|euros?|dollars?'
const MONTHS =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December'

const INSTRUCTION =
  'insert|add|enter|fill|type|your|placeholder|вставить|вставьте|вписать|впишите|добавить|добавьте|указать|укажите|уточнить|уточните|дописать|заполнить|проверить'
const BLANK =
  '(?:full |first |last |company |event |phone |spokesperson )?(?:name|date|title|number|quote|link|place|city|location|time|amount|phone|email)s?|имя|имя и фамилия|имя фамилия|фамилия|дата|число|сумма|название|должность|ссылка|цитата|город|место|время|номер|телефон|фио|tk|tbc|tbd|tba|x+|х+|\\?+|…|\\.\\.\\.+|_+'

const TIME_OR_PLACE =
  '(?:врем|мест|дат|адрес|зал|спикер|докладчик|модератор|ведущ|телефон|контакт)[а-яё]*(?:[ \\u00a0](?:и[ \\u00a0])?(?:мест|врем|начал|проведен|встреч|мероприяти|сбор)[а-яё]*){0,3}'

const POSTS =
  '(?:[а-яё]*директор|руководитель|министр|начальник|председатель|секретарь|глава|представитель|спикер|эксперт|президент)[а-яё]*'
const SAID =
  'сказала?|заявила?|отметила?|подчеркнула?|сообщила?|добавила?|пояснила?|рассказала?|считает|напомнила?|словам'

/** In order; of two at one place the first counts. */
export const SIGNS: readonly Sign[] = [
  {
    reason: 'note',
    test: /TK|TODO|FIXME|TB[ACD]|ДОПИС|УТОЧН|ВСТАВ|ВПИС|ПРОВЕР/,
    source: `(?<![A-ZА-Я]{2} )${WORD(NOTES, '(?! [A-ZА-Я]{4})')}`,
  },
  { reason: 'note', test: /todo|fixme/i, source: '(?<![\\w/.@])(?:todo|fixme):', flags: 'i' },
  {
    reason: 'blanks',
    test: /[xXхХ]{3}/,
    source: `(?<![${L}0-9_.@/])(?:[XХ]{4,}|[xх]{3,})(?![${L}0-9_@/.][${L}])`,
  },
  {
    reason: 'blanks',
    test: /[XХ]{3}/,
    source: `(?<![${L}0-9_.@/]|[XVI][–—-]|[XVI],? |(?:[Aa]rticle|[Cc]hapter|[Tt]itle|[Pp]art|[Aa]nnex|[Ss]ection|[Гг]лав[аыеу]|[Рр]аздел|[Сс]тать[яи]|[Тт]ом|Приложение) )(?:XXX|ХХХ)(?![${L}0-9_@/]|[-–—][а-яXVI]|[ \\u00a0]?(?!(?:${MONTHS}))(?:${ORDINAL}))`,
  },
  {
    reason: 'blanks',
    test: /[XХ]{2}/,
    source: `(?<![${L}])(?:[XХ]{2}[.:/][XХ0-9]{2}(?:[./][XХ0-9]{2,4})?|[0-9]{1,2}[./][XХ]{2}(?:[./][XХ0-9]{2,4})?|(?:XX|ХХ)(?=%|${S}(?:${COUNTED}|${MONTHS})))`,
  },
  {
    reason: 'blanks',
    test: /гггг|yyyy|00\.00/i,
    source: 'дд[./-]мм[./-]гг(?:гг)?|dd[./-]mm[./-]yyyy|mm[./-]dd[./-]yyyy|(?<![0-9.])00\\.00\\.[0-9]{2,4}',
    flags: 'i',
  },
  { reason: 'blanks', test: /\?\?\?|[([]\?+[)\]]/, source: '\\?{3,}|[(\\[]\\?+[)\\]]' },
  {
    reason: 'filler',
    test: /lorem|dolor sit|qwerty|йцукен|рыбный текст|рыба-текст|dummy text/i,
    source:
      'lorem ipsum(?:[ \\n]dolor[ \\n]sit[ \\n]amet)?|dolor sit amet|qwerty|йцукен|рыбный текст|рыба-текст|dummy text',
    flags: 'i',
  },
  {
    reason: 'blanks',
    test: /[[{<(]/,
    source: `\\[[ ]*(?:(?:${INSTRUCTION})(?![a-zа-яё])[^\\]\\n]{0,80}|${BLANK})[ ]*\\](?!\\()`,
    flags: 'i',
  },
  {
    reason: 'blanks',
    test: /[<{(]/,
    source: `[<{][ ]*(?:(?:${INSTRUCTION})(?![a-zа-яё])[^>}\\n]{0,80}|${BLANK})[ ]*[>}]|\\{\\{[^{}\\n]{0,60}\\}\\}|\\([ ]*(?:insert|fill in|placeholder|вставить|вставьте|вписать|впишите|дописать|уточнить|уточните|проверить)(?![a-zа-яё])[^()\\n]{0,60}\\)|\\((?:tk|tbc|tbd|tba|фио должность)\\)`,
    flags: 'i',
  },
  {
    reason: 'brackets',
    test: /\([ \u00a0]*\)|\[[ \u00a0]*\]|\{[ \u00a0]*\}|«[ \u00a0]*»|“[ \u00a0]*”/,
    source: `(?<![${L}0-9_])\\([ \\u00a0]*\\)|(?<!^[ \\t]*[-*+] )\\[[ \\u00a0]*\\](?!\\()|\\{[ \\u00a0]*\\}|«[ \\u00a0]*»|“[ \\u00a0]*”`,
    flags: 'm',
  },
  {
    reason: 'blanks',
    test: /___|\.{6}|…{3}/,
    source: '(?<!^[ \\t]*_*)_{3,}|_{3,}(?!_*[ \\t]*$)|\\.{6,}|…{3,}',
    flags: 'm',
  },
  {
    reason: 'blanks',
    test: /Фамили|[Nn]ame/,
    source: WORD(
      `Имя(?:${S}и)?${S}Фамилия|Фамилия${S}(?:Имя|И\\.)|[Ff]irst ?[Nn]ame (?:[Ll]ast ?[Nn]ame|[Ss]urname)|Name Surname`,
    ),
  },
  // «Укажите ФИО» asks the reader for it; «сказал ФИО» lacks it.
  {
    reason: 'blanks',
    test: /Ф\.?[ \u00a0]?И\.?[ \u00a0]?О/,
    source: `(?<!отчеств[а-я]* [(«"])(?<=[«"(<\\[{])(?:ФИО|Ф\\. ?И\\. ?О\\.)(?=[»")>\\]}])|(?<=(?:^|[ \\u00a0])(?:${POSTS}|${SAID})(?:[ \\u00a0][А-ЯЁа-яё-]+){0,4}[ \\u00a0])(?:ФИО|Ф\\. ?И\\. ?О\\.)(?!,[^.]*(?:паспорт|телефон))`,
  },
  {
    reason: 'open',
    test: /уточня|to be (?:conf|deter|adv)/i,
    source: `[(\\[«]уточня(?:ется|ются)[)\\]»]|(?<![а-яё])${TIME_OR_PLACE}[ \\u00a0:—–-]+(?:пока[ ]|еще[ ]|будет[ ]|сейчас[ ])*(?:уточня(?:ется|ются)|уточнен[аоы]?)|[(\\[]to be (?:confirmed|determined|advised|announced)[)\\]]|(?:time|venue|date|place|location|speakers?)(?: is| are)?[:,]? to be (?:confirmed|determined|advised)`,
    flags: 'i',
  },
]

/** A whole value that only names what should stand there. */
export const WHOLE =
  /^[ <«"([{]*(?:фио|ф\.\s?и\.\s?о\.|имя|имя фамилия|фамилия имя(?: отчество)?|должность|заголовок|подзаголовок|лид|текст(?: релиза)?|уточняется|уточняются|будет уточнено|name|full name|job title|headline|headline here|lead|text|text here|to be (?:confirmed|determined|announced|advised)|n\/a|\?+|x{2,}|х{2,}|\.{2,}|…|-{2,}|_+)[ >»")\]}.!]*$/i
