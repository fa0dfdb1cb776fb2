// quote-attributed: words of which the text does not say whose they are, and what only looks like them.
import { describe, expect, it } from 'vitest'
import { places } from '../subject.ts'

const found = (body: string, language = 'ru') =>
  places(`type: release\nlanguage: ${language}\nbody: |\n  ${body.replaceAll('\n', '\n  ')}\n`).filter(
    place => place.endsWith(' quote-attributed'),
  )

const valid: [string, string, string?][] = [
  ['a verb after it', '«Мы сделали все, что обещали», — сказала Орозова.'],
  ['a name with initials', '«Мы сделали все, что обещали», — пояснил С. Б. Ахметов.'],
  ['tight initials and a title', '«Мы сделали все, что обещали», — заявил М.А. Ким, директор.'],
  ['«г.» before the name', '«Мы сделали все, что обещали», — сказал г. Ким.'],
  ['a verb before it', 'Орозова подчеркнула: «Мы сделали все, что обещали».'],
  ['a pronoun', '«Мы сделали все, что обещали», — добавила она.'],
  ['an attribution inside the marks', '«Мы сделали все, — сказала Орозова. — Все, что обещали».'],
  ['an introduction in the paragraph before', 'Орозова подчеркнула:\n\n«Мы сделали все, что обещали».'],
  ['a name with a colon', 'Айгуль Орозова: «Мы сделали все, что обещали».'],
  ['any verb after the dash', '«Мы сделали все, что обещали», — радуется Орозова.'],
  ['a verdict after the dash', '«Мы сделали все, что обещали», – убежден глава района.'],
  ['who quotes', '«Мы сделали все, что обещали», - цитирует «Вестник» министра.'],
  ['a hyphen for a dash inside', '«Мы сделали все, - делится она, - что обещали жителям».'],
  [
    'two in a row',
    `Орозова сказала: «Мы сделали все, что обещали${' людям'.repeat(60)}». «И это только начало пути».`,
  ],
  ['a title', 'Проект «Безопасные перевалы и дороги для всех стран» завершен.'],
  ['a title that opens the sentence', '«Безопасные перевалы и дороги для всех стран» — так назван проект.'],
  ['few words', '«Мы готовы к зиме».'],
  ['part of a sentence', 'Он назвал учения «самым большим испытанием за все двадцать лет».'],
  ['American English', '“We did all that we promised,” said Ms Orozova.', 'en'],
  ['British English', '“We did all that we promised”, Ms Orozova added.', 'en'],
  ['a quotation that goes on', '“We did all that we promised,” she said.\n\n“We will go on doing it.”', 'en'],
  [
    'paragraphs of one quotation',
    'She said:\n\n“We did all that we promised.\n\n“We will go on doing so.”',
    'en',
  ],
  ['a title in English', 'The report, entitled “Safe Passes and Roads for All”, is out.', 'en'],
  ['an interview', 'What brought you here?\n\n“I wanted to help people stay safe.”', 'en'],
  [
    'a name on a line under it',
    '“I wanted to help people stay safe.”\n\nAnna Orozova, Director of Training',
    'en',
  ],
  ['a dash and a name under it', '“I wanted to help people stay safe.”\n\n— Anna Orozova', 'en'],
  [
    'a list of titles',
    'The plan has “Safe Roads,” “Good Passes for Everybody in the Hills,” and “Snow.”',
    'en',
  ],
  ['initials', '“We did all that we promised,” said J.D. Keller, the director.', 'en'],
  ['an answer', 'Orozova’s answer is direct. “I wanted to help people stay safe.”', 'en'],
  ['a fact in between', '“We are ready,” she said. The hall is new. “We will go on doing it.”', 'en'],
  [
    'straight marks that open each paragraph',
    'She said: "We start.\n\n"We go on.\n\n"We will go on doing so for years."',
    'en',
  ],
  ['a name alone under it', '“I wanted to help people stay safe.”\n\nAnna Orozova', 'en'],
  ['the rest below', '“I wanted to help people stay safe,”\n\nMs Orozova of the school said.', 'en'],
  ['a question before it', 'Why are you here? “I wanted to help people stay safe.”', 'en'],
  [
    'a clause before it',
    'Ms Orozova says that what counts is\n\n“to help people who stay in the hills.”',
    'en',
  ],
  [
    'a line that ends with a comma',
    'Asked what counts, Ms Orozova shared,\n\n“I wanted to help people stay safe.”',
    'en',
  ],
  ['a name on a line of its own in Russian', 'Министр Айгуль Орозова\n\n«Мы сделали все, что обещали».'],
  ['a name on a line of its own', 'Director Anna Orozova\n\n“I wanted to help people stay safe.”', 'en'],
]

const invalid: [string, string, string[], string?][] = [
  [
    'a line without a full stop before it',
    'В горах идет снег и дует ветер\n\n«Мы сделали все, что обещали».',
    ['6:3-6:32 quote-attributed'],
  ],
  [
    'one after a fact and another speaker',
    '“We are ready for all of it,” she said.\n\nThe hall is new. “We did all that we promised.”',
    ['6:20-6:50 quote-attributed'],
    'en',
  ],
  [
    'one after a paragraph that turned to something else',
    '“We are ready for all of this,” she said. The hall is new.\n\n“We did all that we promised.”',
    ['6:3-6:33 quote-attributed'],
    'en',
  ],
  [
    'a second one with nothing between',
    '“We are ready,” she said. “We will go on doing it.” “We did all that we promised.”',
    ['4:55-4:85 quote-attributed'],
    'en',
  ],
  [
    'one under a line of other words',
    'Click Here to see the full release\n\n“We did all that we promised.”\n\nContact: Anna Orozova, 651',
    ['6:3-6:33 quote-attributed'],
    'en',
  ],
  ['nobody', 'Идет снег.\n\n«Мы сделали все, что обещали людям».', ['6:3-6:38 quote-attributed']],
  ['a verb without a speaker', '«Мы сделали все, что обещали», — сказала.', ['4:3-4:32 quote-attributed']],
  [
    'one whose neighbour has a speaker',
    '«Мы сделали все, что обещали». Завтра «Горы». «Мы готовы к зиме», — сказала Орозова.',
    ['4:3-4:32 quote-attributed'],
  ],
  ['nobody in English', 'Snow falls.\n\n“We did all that we promised.”', ['6:3-6:33 quote-attributed'], 'en'],
  [
    'one after the United States',
    'The United States has two halls. “We did all that we promised.”',
    ['4:36-4:66 quote-attributed'],
    'en',
  ],
  [
    'one after an address',
    'It stands at https://example.org/hall. “We did all that we promised.”',
    ['4:42-4:72 quote-attributed'],
    'en',
  ],
  [
    'one over a heading',
    'Snow falls.\n\n“We did all that we promised.”\n\nAbout Northern Roads',
    ['6:3-6:33 quote-attributed'],
    'en',
  ],
  ['a dangling comma', '“We did all that we promised,”', ['4:3-4:33 quote-attributed'], 'en'],
  [
    'a comma that waits',
    '“We are ready for all of this,” she said.\n\n“We did all that we promised,”',
    ['6:3-6:33 quote-attributed'],
    'en',
  ],
  [
    'a verb two sentences away',
    'Orozova welcomed it. The hall has two doors. “We did all that we promised.”',
    ['4:48-4:78 quote-attributed'],
    'en',
  ],
  [
    'the second in Russian',
    '«Мы готовы», — сказал он.\n\n«Мы сделали все, что обещали».',
    ['6:3-6:32 quote-attributed'],
  ],
]

describe('quote-attributed', () => {
  it.each(valid)('is content: %s', (_, body, language) => {
    expect(found(body, language)).toEqual([])
  })
  it.each(invalid)('finds %s', (_, body, expected, language) => {
    expect(found(body, language)).toEqual(expected)
  })
})
