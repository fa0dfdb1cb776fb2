// Commands, flags and what they say while they work, in Russian. Examples are typed the same in every language.
import * as en from '../en/commands.ts'
import type { Vocabulary } from '../index.ts'
import { plural } from './plural.ts'

type Cli = Vocabulary['cli']

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  ...{ ADDRESS: 'АДРЕС', COMMAND: 'КОМАНДА', DATE: 'ДАТА', DIR: 'ПАПКА', FIELD: 'ПОЛЕ', FILE: 'ФАЙЛ' },
  ...{ FORMAT: 'ФОРМАТ', KEY: 'КЛЮЧ', LANG: 'ЯЗЫК', LANGUAGE: 'ЯЗЫК', LIST: 'СПИСОК', N: 'ЧИСЛО' },
  ...{ NAME: 'ИМЯ', NUMBER: 'НОМЕР', OPTIONS: 'ПАРАМЕТРЫ', PATH: 'ПУТЬ', RULE: 'ПРАВИЛО' },
  ...{ SHELL: 'ОБОЛОЧКА', STAGE: 'СТАДИЯ', STATUS: 'СТАДИЯ', TAG: 'ТЕМА', TEXT: 'ТЕКСТ', TIME: 'ВРЕМЯ' },
  ...{ TYPE: 'ВИД', URL: 'АДРЕС', VALUE: 'ЗНАЧЕНИЕ', ZONE: 'ПОЯС' },
}

export const help: Cli['help'] = {
  usage: 'Вызов:',
  arguments: 'Аргументы:',
  options: 'Параметры:',
  globalOptions: 'Общие параметры:',
  commands: 'Команды:',
  examples: 'Примеры:',
  placeholder: name => PLACEHOLDERS[name] ?? name,
  default: 'по умолчанию',
  tagline:
    'Пресс-релизы в командной строке: пишите их в YAML, проверяйте придирчиво, как редактор, готовьте для сайта, ленты и рассылки.',
  more: 'presser КОМАНДА --help покажет, как вызвать команду, с примерами.',
}

const maybe = (nearest: string | undefined) => (nearest ? `; вы имели в виду ${nearest}?` : '')

export const usage: Cli['usage'] = {
  unknownOption: (flag, nearest) => `нет параметра ${flag}${maybe(nearest)}`,
  missingArgument: name => `не указано: ${name}`,
  missingValue: flag => `после ${flag} нужно значение`,
  excess: command => `у команды ${command} лишние аргументы`,
  unknownCommand: (name, nearest) => `нет команды ${name}${maybe(nearest)}`,
  see: command => `подробнее: ${command} --help`,
}

export const global: Cli['global'] = {
  directory: 'начать с этой папки, а не с текущей',
  now: 'считать, что сейчас это время',
  color: 'не выделять цветом',
  debug: 'при сбое показать технические подробности',
  help: 'показать эту справку',
  version: 'показать версию',
}

export const commands: Cli['commands'] = {
  init: 'создать рабочую папку: presser.yaml, первый релиз, проверку в git и настройки редактора',
  new: 'создать релиз по ответам на вопросы или по параметрам',
  check: 'найти ошибки и указать файл, строку и место в ней',
  fix: 'сделать безопасные исправления: кавычки, тире, пробелы',
  render: 'подготовить простой текст, HTML, письмо и другие форматы',
  list: 'показать список релизов',
  explain: 'объяснить правило проверки, с неверным и верным примером',
  schema: 'вывести JSON Schema релиза для текстовых редакторов',
  completion: 'вывести автодополнение для оболочки: bash, zsh или fish',
}

export const check: Cli['check'] = {
  paths: 'файлы или папки; знак - означает стандартный ввод (по умолчанию presser.yaml и все релизы)',
  stage: 'проверить все релизы по требованиям этой стадии, а не их собственной',
  reporter: 'вид отчета',
  maxWarnings: 'не принимать, если предупреждений больше этого числа',
  quiet: 'сообщать только об ошибках',
  fix: 'сначала сделать безопасные исправления, как presser fix --write',
  examples: en.check.examples,
}

export const fix: Cli['fix'] = {
  paths: 'файлы или папки; знак - означает стандартный ввод (по умолчанию все релизы рабочей папки)',
  write: 'внести исправления в файлы, а не показать их',
  clean: files =>
    `исправлять нечего (${plural(files, 'просмотрен', 'просмотрены', 'просмотрено')} ${files} ${plural(files, 'файл', 'файла', 'файлов')})`,
  waiting: (repairs, files) => `${corrections(repairs)} в ${inFiles(files)}; внести их: --write`,
  made: (repairs, files) =>
    `${plural(repairs, 'внесено', 'внесены', 'внесено')} ${corrections(repairs)} в ${inFiles(files)}`,
  noBreak: sign => `знак ${sign} показывает неразрывный пробел`,
  unread: file =>
    `${file}: это не удается прочесть как релиз, поэтому ничего не исправлено; причину назовет presser check`,
  examples: en.fix.examples,
}

const corrections = (n: number) => `${n} ${plural(n, 'исправление', 'исправления', 'исправлений')}`
const inFiles = (n: number) => `${n} ${plural(n, 'файле', 'файлах', 'файлах')}`

export const render: Cli['render'] = {
  paths: 'релизы или папки; знак - означает стандартный ввод',
  format: ([first, ...others]) =>
    `${first} (по умолчанию), ${others.join(', ')} или свой шаблон пресс-службы; можно указать несколько раз`,
  formats: {
    text: 'простой текст: прочитать или передать по конвейеру',
    html: 'веб-страница',
    email: 'письмо с текстом и HTML для почтовой программы',
    markdown: 'Markdown для вики или системы управления сайтом',
    ninjs: 'ninjs 3.1: JSON для систем информационных агентств',
    ics: 'мероприятие из приглашения для СМИ, для календаря',
  },
  output: 'записать в файл (без -f формат определяется по расширению) или в папку',
  proof: 'подготовить, даже если check находит ошибки',
  public: 'отказать, если публиковать нельзя: действует эмбарго, это черновик или релиз отозван',
  force: 'заменить файлы, которые уже есть',
  width: 'ширина простого текста в знаках, от 20 до 500 (по умолчанию 72)',
  noWrap: 'не переносить простой текст: каждый абзац одной строкой',
  to: 'кому; можно указать несколько раз',
  cc: 'кому копию',
  bcc: 'кому скрытую копию (для программ, которые удаляют этот заголовок, как msmtp -t)',
  draft: 'пометить письмо как неотправленное, чтобы открыть его в почтовой программе',
  refused: file =>
    `${file}: релиз не подготовлен, check находит в нем ошибки; исправьте их или добавьте --proof`,
  heavy: (file, part, bytes) =>
    part === 'html'
      ? `${file}: предупреждение: в HTML письма ${Math.round(bytes / 1024)} КБ, а Gmail показывает только первые 102; сократите текст`
      : `${file}: предупреждение: письмо с вложениями занимает ${(bytes / 1e6).toFixed(1).replace('.', ',')} МБ, а многие серверы не принимают больше 10; уменьшите файлы или дайте на них ссылки`,
  examples: en.render.examples,
}

export const list: Cli['list'] = {
  since: 'с этого дня',
  until: 'по этот день',
  lang: 'на этом языке',
  type: 'этого вида',
  status: 'на этой стадии',
  tag: 'на эту тему',
  json: 'вывести JSON',
  none: 'подходящих релизов нет',
  unread: file => `${file}: это не удается прочесть как релиз; причину назовет presser check ${file}`,
  types: {
    release: 'релиз',
    statement: 'заявление',
    advisory: 'приглашение',
    brief: 'сообщение',
  },
  columns: {
    date: 'Дата',
    language: 'Язык',
    type: 'Вид',
    status: 'Стадия',
    headline: 'Заголовок',
    file: 'Файл',
  },
  examples: en.list.examples,
}

export const explain: Cli['explain'] = {
  rule: 'правило, как его называет check (по умолчанию список всех)',
  json: 'вывести JSON',
  examples: en.explain.examples,
}

export const schema: Cli['schema'] = {
  config: 'вывести схему файла presser.yaml',
  release: 'Релиз presser',
  office: 'presser.yaml: сведения о пресс-службе',
  missing: 'Это обязательно и не заполнено',
  control: 'Здесь невидимый управляющий символ: удалите его и наберите текст рядом с ним заново',
  examples: en.schema.examples,
}

export const completion: Cli['completion'] = {
  shell: 'bash, zsh или fish',
  examples: en.completion.examples,
}

export const report: Cli['report'] = {
  clean: files =>
    `${plural(files, 'проверен', 'проверены', 'проверено')} ${files} ${plural(files, 'файл', 'файла', 'файлов')}, исправлять нечего`,
  count: (errors, warnings, files) =>
    `${errors} ${plural(errors, 'ошибка', 'ошибки', 'ошибок')}, ${warnings} ${plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')} в ${files} ${plural(files, 'файле', 'файлах', 'файлах')}`,
  more: rule => `подробнее: presser explain ${rule === 'RULE' ? 'ПРАВИЛО' : rule}`,
  tooManyWarnings: (warnings, most) =>
    `предупреждений больше, чем допускается: ${warnings} при пределе ${most}`,
  error: 'ошибка',
  warning: 'предупреждение',
}

export const unexpected: Cli['unexpected'] = reason =>
  `непредвиденный сбой presser: ${reason}; повторите команду с --debug и пришлите разработчикам все, что она выведет`
export const interrupted: Cli['interrupted'] = 'прервано'
