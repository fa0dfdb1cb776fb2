// name-consistent: slips in known names and titles, and names spelled two ways; other people are left alone.
import { describe, expect, it } from 'vitest'
import { diagnose, draft } from '../subject.ts'

const found = (more: string) =>
  diagnose(draft(more))
    .filter(({ rule }) => rule === 'name-consistent')
    .map(({ line, column, endLine, endColumn, hint }) => `${line}:${column}-${endLine}:${endColumn} ${hint}`)

const english = (body: string) =>
  diagnose(
    `type: release\nlanguage: en\nspeaker: {name: "Gulmira Toktobekova", title: "Executive Secretary"}\nbody: "${body}"\n`,
  )
    .filter(({ rule }) => rule === 'name-consistent')
    .map(({ line, column, endLine, endColumn, hint }) => `${line}:${column}-${endLine}:${endColumn} ${hint}`)

const director = 'speaker: {name: "Мээрим Асылбекова", title: "исполнительный секретарь"}\n'

const named = (body: string) =>
  `speaker: [{name: "Иван Петрович Орозов"}, {name: "Асанова Алтынай Султановна"}, {name: "Марат Юрьевич Пашкевич"}]\nbody: "${body}"`

const valid: [string, string][] = [
  [
    'patronymics in every case',
    named(
      'Иван Петрович Орозов, Ивана Петровича, с Иваном Петровичем, об Иване Петровиче. Алтынай Султановной Асановой.',
    ),
  ],
  ['Юрьевич and Юриевич', named('Марат Юриевич Пашкевич и Маратом Юриевичем.')],
  ['initials', named('И. П. Орозов, И. Петрович, А. С. Асанова.')],
  ['another’s patronymic', named('Иван Петревич Серов и Сергей Петровч Орозов.')],
  [
    'another person, here and where the patronymic stands without a surname',
    named('Иван Петревич Серов и Иван Петрович Орозов. Сказал Иван Петревич.'),
  ],
  [
    'another person, here and where the patronymic stands without a surname',
    named('Иван Петревич Серов и Иван Петрович Орозов. Сказал Иван Петревич.'),
  ],
  [
    'a surname that is nearly the patronymic',
    'speaker: [{name: "Наталья Сергеевна Ким"}, {name: "Илья Ильич Пашкевич"}]\nbody: "Победила Наталья Сергеева. Работу Ильи Ильина отметили."',
  ],
  ['another person of the given name', named('Приехал Иван Петревич. Серов Иван Петревич.')],
  ['a patronymic that is not a letter away', named('Иван Сергеевич Орозов.')],

  [
    'every case',
    'body: "Орозова, Орозовой, Орозову; Сериков, Серикова, Серикову, Сериковым, Серикове, Сериковы."',
  ],
  ['initials', 'body: "А. Орозова и А. А. Сериков встретились."'],
  ['another given name', 'body: "С ним Нурлан Оразов и Н. Оразова. Позже сказал Оразов."'],
  ['another person of the family', 'body: "Приехал Орозов."'],
  ['an ordinary word', 'body: "Сериков нет. Серикам не рады. Сорокова ночь."'],
  ['a vowel that drops out', 'speaker: {name: "Павел Кравец"}\nbody: "Павла Кравца и Павлу Кравцу."'],
  ['a contact', 'contact: {name: "Айгюль Орозова"}\nbody: "Айгюль Орозова."'],
  ['ё', 'speaker: {name: "Пётр Селезнёв"}\nbody: "Петр Селезнев, Петра Селезнева."'],
  ['another title', `${director}body: "Исполнительная дирекция и исполнительные секретари."`],
  ['a double surname', 'body: "Мигель Диас-Ромеро. Назначение Мигеля Диаса-Ромеро."'],
  ['kin to another name', 'body: "Азамат Сериков и Нурлан Сиреков. Позже Сиреков уехал."'],
  [
    'a patronymic of Kyrgyz',
    'speaker: {name: "Бакыт Токтогул уулу"}\nbody: "Бакыта Токтогул уулу, Токтогулу."',
  ],
  ['a village', 'speaker: {name: "Пётр Вознесенский"}\nbody: "Петр Вознесенский уехал в Вознесенское."'],
  ['places in every case', 'body: "Центральная Азия, Центральной Азии. Западный Памир, Западного Памира."'],
]

const invalid: [string, string, string[]][] = [
  ['a patronymic', named('Иван Петровч Орозов'), ['7:13-7:20 Write “Петрович”']],
  ['a patronymic after the surname', named('Орозову Ивану Петрвичу'), ['7:22-7:30 Write “Петровичу”']],
  [
    'a patronymic of a woman in a case',
    named('с Алтынай Султанвной Асановой'),
    ['7:18-7:28 Write “Султановной”'],
  ],
  [
    'a patronymic without a surname',
    named('— сказал Иван Петровч. Ивана Петровчиа'),
    ['7:22-7:29 Write “Петрович”', '7:37-7:46 Write “Петровича”'],
  ],
  ['a patronymic in capitals', named('ИВАН ПЕТРОВЧ ОРОЗОВ'), ['7:13-7:20 Write “ПЕТРОВИЧ”']],
  [
    'one that somebody else might have, where the person is named',
    named('Марат Юрьевич Пашкевич. Марат Юрсевич сказал.'),
    ['7:38-7:45 Write “Юрьевич”'],
  ],
  ['a surname after a patronymic', named('Марат Юрьевич Пашкевеч'), ['7:22-7:30 Write “Пашкевич”']],

  ['a surname beside the given name', 'body: "Айгуль Оразова"', ['6:15-6:22 Write “Орозова”']],
  ['in another case', 'body: "от Айгуль Оразовой"', ['6:18-6:26 Write “Орозовой”']],
  ['after initials', 'body: "от А. Оразовой"', ['6:14-6:22 Write “Орозовой”']],
  ['after a verb of speech', 'body: "«Да», — сказал Серикав."', ['6:23-6:30 Write “Сериков”']],
  ['a given name', 'body: "Айгюль Орозова"', ['6:8-6:14 Write “Айгуль”']],
  ['after an abbreviation', 'body: "Он вел ТВ. Оразова Айгуль — автор."', ['6:19-6:26 Write “Орозова”']],
  ['after a short word', 'body: "Жили в Оше. Серикав сказал."', ['6:20-6:27 Write “Сериков”']],
  ['letters swapped at the ending', 'body: "С Айгуль Орозоовй."', ['6:17-6:25 Write “Орозовой”']],
  [
    'alone where the text names the person',
    `${director}body: "Мээрим Асылбекова здесь. Встреча с Асылбековй."`,
    ['7:43-7:53 Write “Асылбековой”'],
  ],
  [
    'a Kyrgyz patronymic',
    'speaker: {name: "Бакыт Токтогул уулу"}\nbody: "Бакыт Токтагул уулу."',
    ['7:14-7:22 Write “Токтогул”'],
  ],
  [
    'what is left of a short name',
    'speaker: {name: "Ольга Ткач"}\nbody: "Ольга Ткч открыла форум."',
    ['7:14-7:17 Write “Ткач”'],
  ],
  [
    'a short name that the text has right as well',
    'speaker: {name: "Ольга Ткач"}\nbody: "Ольга Ткач здесь. «Да», — сказала Ткча."',
    ['7:42-7:46 Write “Ткача”'],
  ],
  [
    'an ending that is none',
    'speaker: {name: "Пётр Вознесенский"}\nbody: "Министр Вознесенскей уехал."',
    ['7:16-7:28 Write “Вознесенский”'],
  ],
  [
    'a swap with a short ending',
    'speaker: {name: "Зарина Каримзода"}\nbody: "Зарина Каримзоад уехала."',
    ['7:15-7:24 Write “Каримзода”'],
  ],
  [
    'six letters alone',
    'speaker: {name: "Дмитрий Черных"}\nbody: "Дмитрий Черных здесь. Его поддержал Черних."',
    ['7:44-7:50 Write “Черных”'],
  ],
  ['after two capital letters', 'body: "Он купил ПО. Серикав сказал."', ['6:21-6:28 Write “Сериков”']],
  [
    'an unknown name with another first letter',
    'body: "Марат Жусупов. Для Марата Джусупова."',
    ['6:34-6:43 Write it alike everywhere'],
  ],
  ['in capitals', 'body: "АЙГУЛЬ ОРАЗОВА"', ['6:15-6:22 Write “ОРОЗОВА”']],
  ['swapped letters', 'body: "Азамат Серикво"', ['6:15-6:22 Write “Сериков”']],
  ['a title', `${director}body: "Исполнителный секретарь сказал"`, ['7:8-7:21 Write “Исполнительный”']],
  [
    'a soft sign lost',
    `${director}body: "исполнительный секретар Асылбекова"`,
    ['7:23-7:31 Write “секретарь”'],
  ],
  [
    'an unknown name two ways',
    'body: "Ситора Давлатова и Ситоре Довлатовой"',
    ['6:34-6:44 Write it alike everywhere'],
  ],
  [
    'an unknown name two ways near its end',
    'body: "Сергей Синицын. Для Сергея Синицина."',
    ['6:35-6:43 Write it alike everywhere'],
  ],
]

describe('name-consistent', () => {
  it.each(valid)('is content: %s', (_, more) => {
    expect(found(more)).toEqual([])
  })
  it.each(invalid)('finds %s', (_, more, expected) => {
    expect(found(more)).toEqual(expected)
  })
  it.each([
    [
      'her possessive',
      'Gulmira Toktobekova spoke. It is Toktobekva’s plan.',
      ['4:41-4:51 Write “Toktobekova”'],
    ],
    [
      'alone in a sentence',
      'Gulmira Toktobekova spoke. They told Toktobekva so.',
      ['4:45-4:55 Write “Toktobekova”'],
    ],
    [
      'at the start of one',
      'Gulmira Toktobekova spoke. Toktobekva met them.',
      ['4:35-4:45 Write “Toktobekova”'],
    ],
    ['after a middle initial', 'Gulmira A. Toktobekva spoke.', ['4:19-4:29 Write “Toktobekova”']],
    ['after a post', 'Toktobekova spoke. Attorney Toktobekva met them.', ['4:36-4:46 Write “Toktobekova”']],
    [
      'of one whom only the text knows',
      'Anna Weller spoke. “Yes,” Weller said. Later Wellr left.',
      ['4:53-4:58 Write “Weller”'],
    ],
    [
      'in the last letter',
      'Anna Wellerman spoke. “Yes,” said Wellermam.',
      ['4:42-4:51 Write it alike everywhere'],
    ],
    [
      'in full, and right without a verb',
      'Anna Perkuns came. He denied hitting Perkins.',
      ['4:45-4:52 Write it alike everywhere'],
    ],
    [
      'of four letters',
      'Gulmira Toktobekova and Anna Davis spoke. “Yes,” Davis said. They told Davs so.',
      ['4:79-4:83 Write “Davis”'],
    ],
    [
      'in full, then otherwise',
      'Anna Weler spoke. “Yes,” Weller said. Later Weller added more.',
      ['4:13-4:18 Write it alike everywhere'],
    ],
    [
      'after a middle initial',
      'It is Mark G. Peters. “Yes,” Commissioner Petern said.',
      ['4:50-4:56 Write it alike everywhere'],
    ],
    [
      'at the start of a name that ends with s',
      'On Thursday Jason Hughes came. Then they saw Bughes at home.',
      ['4:53-4:59 Write it alike everywhere'],
    ],
    [
      'of one with an age, alone at the start of a sentence',
      'They charged Joel Lopez, 29. Then came police. Lapez pleaded guilty.',
      ['4:55-4:60 Write it alike everywhere'],
    ],
    [
      'in full, where the surname stands alone more often',
      'They charged Esmin Greon, 29. They saw Green there. It is so, Green said.',
      ['4:27-4:32 Write it alike everywhere'],
    ],
    [
      'in the last letter of one with a common given name',
      'Aaron Nevin came. Aaron Nevi left.',
      ['4:32-4:36 Write it alike everywhere'],
    ],
    [
      'that takes an s',
      'Brian Driggs came. It is about Drigg today.',
      ['4:39-4:44 Write it alike everywhere'],
    ],
    [
      'of one with a post',
      'Gewan Bhara, Chief Engineer, came. Dr. Bharo left.',
      ['4:47-4:52 Write it alike everywhere'],
    ],
    [
      'in the name of a family',
      'Chip Sutelan, 29, came. The Sutulan family is here.',
      ['4:36-4:43 Write it alike everywhere'],
    ],
    ['after a conjunction', 'Anna Weller came. But Wellr left.', ['4:30-4:35 Write it alike everywhere']],
    [
      'of one of two with the surname',
      'Jerry Gould came. Mitch Gould, his son, left. “Yes,” said Gould. It is Jerry Goulb.',
      ['4:85-4:90 Write “Gould”'],
    ],
    [
      'in a given name of three letters',
      'Bon Orozov and Bob Orozov, 29. “Yes,” said Orozov.',
      ['4:8-4:11 Write “Bob”'],
    ],
    [
      'that loses its s',
      'Gulmira Toktobekova and Jan Perkins, 29, “Yes,” Perkins said. They saw Perkin here.',
      ['4:79-4:85 Write “Perkins”'],
    ],
  ])('reads English: a slip %s', (_, body, expected) => expect(english(body)).toEqual(expected))
  it.each([
    [
      'words of one root',
      'Anna Manager said so. A Swiss Managed Fund. Later Founders met the Swiss Founded.',
    ],
    ['a people and its land', 'North Korea and North Korean. The talks with Korea.'],
    ['an abbreviation', 'Anna Webli spoke. “Yes,” Webli said. OTC: WEBI.'],
    ['a town', 'Paul Landon spoke. “Yes,” Landon said in London.'],
    ['a short word', 'Anna Slate spoke. It is the law of the States. Buy Local, said BLocal.'],
    ['a family', 'Anna Weller spoke. “Yes,” Weller said. The Wellers agreed.'],
    ['a word that begins a sentence', 'Anna White spoke. “Yes,” White said. While they met, it rained.'],
    ['senators', 'Senators Ross and Weller met. “Yes,” Weller said. Senator Weller left.'],
    ['a word of the same letters', 'David Greene, the director, came. Green roofs and green walls follow.'],
    [
      'an office that speaks',
      'The Justice Department said so. The Justice Departments plan. Departments agreed.',
    ],
    ['a policy', 'said Chicago Police Superintendent. The Policy announced today is new.'],
    ['a coin', 'Trump Coin, said the firm. It is about Trump Coins.'],
    ['two people', 'Eugenia Cheng, founder, and Sophia Chong, analyst, came. “Yes,” Ms Chong said.'],
    ['one with a nickname', 'Wen Jun Cheng, aka Tony, and Chang “C.S.” Chung came. Later Chung pleaded.'],
    ['a place in a list', 'Nawaz Daar, adviser, came. – Cairo – Dakar – Accra.'],
    ['a continent and its people', 'Invest Asia, said Mr Lee, director. Your Asian plan; Asia grows.'],
    ['a bank', 'Robert Banks, 29, came. “Yes,” Banks said. Bank customers like a bank.'],
    ['another given name', 'Jon Weller, 29, came. “Yes,” Weller said. Ron Weller left.'],
    ['a post before a name', 'Sen. Ken Weller came. “Yes,” Weller said.'],
    ['a verb before a name', 'Flywire Names Nicole James. Nicole James, 29. “Yes,” James said.'],
    ['two kinds of apostrophe', "Eileen O’Neill spoke. “Yes,” O'Neill said."],
  ])('reads English: content with %s', (_, body) => expect(english(body.replaceAll('"', '\\"'))).toEqual([]))
  it('reads English', () => {
    expect(english('Gulmira Toktobekova’s and Ms Toktobekova’s words. Anna Tektobekova disagreed.')).toEqual(
      [],
    )
    expect(english('Gulmira Toktobekva')).toEqual(['4:16-4:26 Write “Toktobekova”'])
    expect(english('“Yes,” said Ms Toktabekova.')).toEqual(['4:23-4:34 Write “Toktobekova”'])
    expect(english('Executive Secratary Toktobekova')).toEqual(['4:18-4:27 Write “Secretary”'])
    expect(english('Gulmira Toktobekova, Executve Secretary')).toEqual(['4:29-4:37 Write “Executive”'])
    expect(english('Boris Johnson spoke. Boris Jonnson left.')).toEqual([
      '4:35-4:42 Write it alike everywhere',
    ])
  })
})
