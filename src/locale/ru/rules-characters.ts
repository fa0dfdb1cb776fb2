// What the rules about characters and the form of texts say in Russian.

import type { Vocabulary } from '../index.ts'
import { plural } from './plural.ts'
import { say } from './rules.ts'

type Characters = Vocabulary['ruleWords']['characters']

const hiddenNames: Record<Parameters<Characters['hidden']>[0], string> = {
  control: 'управляющий знак',
  'soft-hyphen': 'мягкий перенос',
  'zero-width': 'знак нулевой ширины',
  direction: 'знак направления письма',
  object: 'след вставленной картинки или объекта',
  private: 'значок из одного шрифта, вместо которого другие увидят квадрат',
  broken: 'знак, испорченный при перекодировке',
  blank: 'пустой знак вместо пробела',
}

const reasons: Record<Parameters<Characters['placeholder']>[0], (text: string) => ReturnType<typeof say>> = {
  blanks: text => say(`«${text}»\u00a0— незаполненное место`, 'Впишите недостающее или уберите'),
  brackets: text => say(`Внутри ${text} ничего нет`, 'Впишите недостающее или уберите и сами знаки'),
  note: text => say(`В тексте осталась пометка для себя: «${text}»`, 'Впишите то, что она требует'),
  filler: text => say(`«${text}»\u00a0— текст-заполнитель`, 'Замените его настоящим текстом'),
  open: text => say(`«${text}»: вопрос еще не решен`, 'Впишите точные сведения или уберите это место'),
}

export const characters: Characters = {
  hidden: (kind, code, before) =>
    say(
      `Здесь невидимый знак: ${hiddenNames[kind]} (${code})`,
      `Удалите его${before ? ` после «${before}»` : ''}${kind === 'private' || kind === 'broken' || kind === 'object' ? ' и наберите то, что должно быть видно' : ''}`,
    ),
  mixed: (word, letter, code, script) =>
    say(
      `В «${word}» ${script === 'latin' ? 'латинская' : 'русская'} буква «${letter}» (${code}), а остальные ${script === 'latin' ? 'русские' : 'латинские'}`,
      `Перейдите на ${script === 'latin' ? 'русскую' : 'латинскую'} раскладку и наберите слово заново`,
    ),
  mixedGreek: (word, letter, code, right) =>
    say(`В «${word}» греческая буква «${letter}» (${code})`, `Напишите «${right}»`),
  mixedAlone: (letter, code) =>
    say(
      `Буква «${letter}» здесь латинская (${code}), а нужна русская`,
      'Перейдите на русскую раскладку и наберите ее заново',
    ),
  placeholder: (reason, text) => reasons[reason](text),
  repeated: word => say(`Слово «${word}» стоит дважды подряд`, 'Уберите одно из них'),
  headlineLong: (length, max) =>
    say(
      `В заголовке ${length} ${plural(length, 'знак', 'знака', 'знаков')}`,
      `Сократите его до ${max} ${plural(max, 'знака', 'знаков', 'знаков')}`,
    ),
  headlineStop: () => say('В конце заголовка стоит точка', 'Уберите точку'),
  headlineCapitals: () =>
    say(
      'Заголовок набран прописными буквами',
      'Наберите его как обычное предложение: с прописной только первое слово и имена',
    ),
  headlineSentences: () =>
    say('В заголовке два предложения', 'Оставьте одно, второе перенесите в subhead или lead'),
  leadWords: (count, max) =>
    say(
      `В лиде ${count} ${plural(count, 'слово', 'слова', 'слов')}`,
      `Сократите его до ${max}, подробности перенесите в body`,
    ),
  leadSentences: (count, max) =>
    say(
      `В лиде ${count} ${plural(count, 'предложение', 'предложения', 'предложений')}`,
      `Оставьте не больше ${max}, остальное перенесите в body`,
    ),
  listNumber: (mark, escaped) =>
    say(
      `Из-за «${mark}» в начале абзац превратится в пункт нумерованного списка`,
      `Напишите ${escaped} или начните предложение со слова`,
    ),
  listMark: mark =>
    say(
      `Из-за «${mark}» в начале строка превратится в пункт списка`,
      mark === '-' ? 'Поставьте тире:\u00a0—' : `Напишите \\${mark}`,
    ),
  headingMark: () =>
    say('Из-за «#» в начале строка превратится в заголовок', 'Напишите \\#, а подзаголовок начинайте с ##'),
  headingLine: line =>
    say(`Из-за «${line}» строка над ней превратится в заголовок`, 'Отделите ее пустой строкой или уберите'),
  quoteUnclosed: (mark, closing) =>
    say(`Кавычка ${mark} не закрыта`, `Поставьте ${closing} там, где кончается цитата или название`),
  quoteUnopened: mark =>
    say(
      `Кавычка ${mark} ничего не закрывает`,
      'Откройте кавычки там, где начинается цитата, или уберите эту',
    ),
  quoteCrossed: (mark, opened, closing) =>
    say(`Кавычку ${opened} должна закрыть ${closing}, а стоит ${mark}`, `Поставьте ${closing}`),
  quoteMixed: (mark, usual) =>
    say(`Здесь кавычки ${mark}, а в других местах ${usual}`, `Пишите везде ${usual}`),
}
