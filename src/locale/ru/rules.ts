// What the rules of check say in Russian: a message is what is wrong, a hint is what to type.

import { mendedDay } from '../../model/calendar.ts'
import { codePoint } from '../../model/characters.ts'
import type { ReleaseType } from '../../model/vocabulary.ts'
import type { Said } from '../en/rules.ts'
import type { Vocabulary } from '../index.ts'
import { plural } from './plural.ts'

export const types: Vocabulary['types'] = {
  release: 'пресс-релиз',
  statement: 'заявление',
  advisory: 'приглашение для СМИ',
  brief: 'краткое сообщение',
}
/** For «для …». */
const genitive: Record<ReleaseType, string> = {
  release: 'пресс-релиза',
  statement: 'заявления',
  advisory: 'приглашения для СМИ',
  brief: 'краткого сообщения',
}

export const stages: Vocabulary['stages'] = {
  draft: 'черновик',
  review: 'на согласовании',
  final: 'утверждено',
  withdrawn: 'отозвано',
}

/** In the genitive, as a date has them: 20 ноября. */
export const months = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
]

export const say = (message: string, hint: string): Said => ({ message, hint })

/** What a value of the kind looks like, in the accusative: for «Укажите …». */
export const expected: Vocabulary['expected'] = {
  line: 'одну строку текста',
  paragraph: 'один абзац',
  markdown: 'текст с разметкой Markdown, без HTML',
  text: 'текст',
  day: 'дату, например 2026-11-20',
  moment: 'дату и время, например 2026-11-20T10:00+06:00[Asia/Bishkek]',
  'day-or-moment': 'дату, например 2026-11-20, или дату и время, например 2026-11-20T10:00+06:00',
  language: 'код языка, например ru, en или kk',
  zone: 'часовой пояс, например Asia/Bishkek',
  email: 'адрес, например press@example.org',
  phone: 'номер, например +996 312 000 001, доб. 12',
  link: 'ссылку, которая начинается с https://, http://, mailto: или tel:',
  key: 'короткое имя из букв, цифр и знаков - и _',
  path: 'путь внутри рабочей папки, например media/photo.jpg',
  'list-id': 'имя рассылки, например news.example.org',
  'release-url': 'адрес, например https://example.org/{language}/news/{slug}',
  'list-link': 'https://… или mailto:…',
  number: 'целое число',
  switch: 'true (да) или false (нет)',
}

const give = (kind: keyof typeof expected) => `Укажите ${expected[kind]}`
const meant = (name: string) => `Вы имели в виду ${name}?`

export const faults: Vocabulary['faults'] = {
  'several-lines': (_, field) => say(`В поле ${field} больше одной строки`, 'Уместите текст в одну строку'),
  'several-paragraphs': (_, field) =>
    say(
      `В поле ${field} больше одного абзаца`,
      field === 'lead' ? 'Оставьте один абзац, остальное перенесите в body' : 'Оставьте один абзац',
    ),
  html: (_, field) =>
    say(
      `В поле ${field} есть теги HTML`,
      'Пользуйтесь разметкой Markdown: **полужирный**, *курсив*, [текст](https://example.org), ## подзаголовок, > цитата',
    ),
  'not-day': ({ text }, field) => say(`В поле ${field} указана не дата`, dayHint(text, 'day')),
  'no-such-month': ({ month }, field) =>
    say(
      `Поле ${field}: месяца с номером ${month} не бывает`,
      'Пишите по порядку год, месяц и день: 2026-11-20',
    ),
  'no-such-day': ({ day, month, year, last }, field) =>
    say(
      `Поле ${field}: ${day} ${months[month - 1]} ${year} года не бывает`,
      `Последний день этого месяца\u00a0— ${last} ${months[month - 1]}`,
    ),
  'not-moment': (_, field) => say(`В поле ${field} указаны не дата и время`, give('moment')),
  'no-offset': ({ text, zone = 'Asia/Bishkek' }, field) =>
    say(`В поле ${field} не указан часовой пояс`, `Напишите ${text}[${zone}], указав нужный пояс`),
  'no-such-time': ({ time }, field) =>
    say(`Поле ${field}: времени ${time} не бывает`, 'Часы пишут от 00 до 23, минуты и секунды от 00 до 59'),
  'unknown-zone': ({ zone }, field) =>
    say(
      `Поле ${field}: часового пояса «${zone}» нет`,
      'Назовите пояс по городу: Asia/Bishkek, Europe/Moscow',
    ),
  'offset-disagrees': ({ zone, offset, expected: right }, field) =>
    say(
      `Поле ${field}: разница с UTC в поясе ${zone} в это время не ${offset}`,
      `Напишите ${right} или исправьте время`,
    ),
  'not-day-or-moment': ({ text }, field) =>
    say(`В поле ${field} указаны не дата и не время с часовым поясом`, dayHint(text, 'day-or-moment')),
  'not-language': (_, field) => say(`В поле ${field} указан не код языка`, give('language')),
  'not-zone': (_, field) => say(`В поле ${field} указан не часовой пояс`, give('zone')),
  'not-email': (_, field) => say(`В поле ${field} указан не адрес электронной почты`, give('email')),
  'not-phone': (_, field) => say(`В поле ${field} указан не номер телефона`, give('phone')),
  'not-link': (_, field) => say(`В поле ${field} нет ссылки, которую можно опубликовать`, give('link')),
  'not-key': (_, field) => say(`В поле ${field} указан не ключ`, give('key')),
  'not-path': (_, field) => say(`В поле ${field} указан не путь внутри рабочей папки`, give('path')),
  'not-list-id': (_, field) => say(`В поле ${field} указано не имя рассылки`, give('list-id')),
  'not-release-url': (_, field) =>
    say(
      `В поле ${field} нет адреса страницы релиза`,
      'Укажите адрес с {slug}, а где нужно, с {language}, {date}, {year}, {month} или {day}: https://example.org/{language}/news/{slug}',
    ),
  'not-list-link': (_, field) =>
    say(`В поле ${field} не страница и не адрес почты`, 'Укажите https://… или mailto:…'),
  'not-number': (_, field) => say(`В поле ${field} указано не целое число`, give('number')),
  'not-switch': (_, field) => say(`В поле ${field} указано не true и не false`, give('switch')),
  'not-text': (_, field) =>
    say(
      `В поле ${field} должен быть просто текст`,
      'Напишите один текст: без скобок вокруг, без дефисов в начале строк и без вложенных полей',
    ),
  'not-list': (_, field) =>
    say(
      `В поле ${field} должен быть список`,
      'Пишите каждый пункт с новой строки после дефиса или все пункты в скобках: ["вода", "энергетика"]',
    ),
  'not-map': ({ name = 'name', text = '…' }, field) =>
    say(
      `Поле ${field} должно состоять из вложенных полей`,
      `Напишите ${lastName(field)}: {${name}: "${text}"}`,
    ),
  'control-character': ({ character }, field) =>
    say(
      `В поле ${field} есть невидимый управляющий знак (${codePoint(character)})`,
      'Удалите его и наберите текст вокруг заново',
    ),
  'too-long': ({ length, max }, field) =>
    say(
      `В поле ${field} ${length} ${plural(length, 'знак', 'знака', 'знаков')}`,
      `Сократите текст до ${max} ${plural(max, 'знака', 'знаков', 'знаков')}`,
    ),
  'not-choice': ({ text, choices, nearest }, field) =>
    say(
      `Значение «${text}» для поля ${field} не подходит`,
      nearest ? meant(nearest) : `Выберите одно из значений: ${choices.join(', ')}`,
    ),
}

/** The day as presser writes it, where it can be told. */
const dayHint = (text: string, kind: keyof typeof expected) => {
  const day = mendedDay(text)
  return day ? `Напишите ${day}` : give(kind)
}

const lastName = (field: string) => /([^.[\]]+)(?:\[\d+\])*$/.exec(field)?.[1] ?? field

export const rules: Vocabulary['rules'] = {
  required: (field, help, type, from) => {
    const since = {
      draft: 'с самого начала',
      review: `со стадии review (${stages.review})`,
      final: `со стадии final (${stages.final})`,
      withdrawn: 'при отзыве',
    }
    return say(
      `Не заполнено поле ${field}: ${type ? `для ${genitive[type]} оно обязательно` : 'оно обязательно'} ${since[from]}`,
      help,
    )
  },
  requiredInOffice: (field, help) => say(`В presser.yaml нет поля ${field}`, help),
  requiredInside: (field, inside, help) => say(`Не заполнено поле ${field} внутри ${inside}`, help),
  requiredBy: (field, other, value, help) =>
    say(`Не заполнено поле ${field}, хотя в поле ${other} указано ${value}`, help),
  unknown: (name, nearest, known) =>
    say(
      `Поля «${name}» здесь быть не может`,
      nearest ? meant(nearest) : `Здесь возможны поля: ${known.join(', ')}`,
    ),
  repeated: (name, line) =>
    say(`Поле ${name} повторяется: оно уже есть в строке ${line}`, 'Оставьте одно из них'),
  reference: (key, register, nearest, keys) =>
    say(
      `В разделе ${register} файла presser.yaml нет ключа «${key}»`,
      nearest
        ? meant(nearest)
        : keys.length > 0
          ? `Там есть: ${keys.join(', ')}`
          : `Добавьте его в раздел ${register} или впишите сведения прямо сюда`,
    ),
  languageUnknown: (language, languages) =>
    say(
      `Язык «${language}» не входит в языки публикаций`,
      `Выберите из списка: ${languages.join(', ')}, или добавьте язык в поле languages в presser.yaml`,
    ),
  original: text =>
    say(
      `Релиза «${text}» нет`,
      'Укажите путь к оригиналу или короткое имя из имени файла, например mountain-exercise',
    ),
  fileForm: name =>
    say(
      `Имя файла ${name} не соответствует образцу ГГГГ-ММ-ДД-имя.язык.yaml`,
      'Переименуйте файл латиницей, например 2026-11-20-mountain-exercise.ru.yaml',
    ),
  fileLanguage: (suffix, language) =>
    say(
      `В поле language указано ${language}, а в имени файла ${suffix}`,
      `Переименуйте файл, чтобы имя кончалось на .${language}.yaml, или исправьте language`,
    ),
  labelsMissing: (language, labels) =>
    say(
      `Для языка «${language}» не хватает печатных надписей: ${labels.join(', ')}`,
      `Впишите их в presser.yaml, в раздел labels, под ${language}:`,
    ),
  untranslated: (place, language, text) =>
    say(
      `В presser.yaml нет ${place} на языке «${language}»: в релиз попадет «${text}»`,
      `Впишите туда: ${language}: "…"`,
    ),
  optionUnknown: (rule, name, nearest, known) =>
    say(
      `У правила ${rule} нет настройки «${name}»`,
      nearest
        ? meant(nearest)
        : known.length > 0
          ? `Есть настройки: ${known.join(', ')}`
          : 'Удалите ее; укажите только off, warning или error',
    ),
  ruleUnknown: (name, nearest, known) =>
    say(`Правила «${name}» нет`, nearest ? meant(nearest) : `Есть правила: ${known.join(', ')}`),
}
