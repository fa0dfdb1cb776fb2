// Failures that end a command, in Russian: one line each, what, where and what to do.
import type { MailField, MailReason, MediaFault, TemplateFault } from '../../model/failure.ts'
import { MAX_MEDIA } from '../../model/media-size.ts'
import type { Vocabulary } from '../index.ts'
import { plural } from './plural.ts'

const choose = (nearest: string | undefined, from: readonly string[]) =>
  nearest ? `вы имели в виду ${nearest}?` : `выберите из списка: ${from.join(', ')}`

const mailReasons: Record<MailReason, string> = {
  missing: 'отправитель не указан; заполните mail.from в presser.yaml или дайте контакту адрес почты',
  'not-address': 'это не адрес почты; напишите, например, desk@example.org или Редакция <desk@example.org>',
  several: 'здесь больше одного адреса; повторите параметр для каждого',
  'control-character': 'внутри перевод строки или другой управляющий знак; удалите его',
  'encoded-word': 'внутри сочетание =?…?=, которое почтовые программы покажут иначе; напишите сам текст',
  'not-name': 'в имени скобки, знак @ или \\; уберите их',
  'not-list-id': 'это не имя рассылки; напишите, например, news.example.org',
  'not-list-link': 'это не страница и не адрес почты; напишите https://… или mailto:…',
  'too-long': 'слово слишком длинное для заголовка письма; сократите его',
}

const mediaFaults: Record<MediaFault, string> = {
  missing: 'такого файла нет; положите его туда или исправьте путь в поле media',
  'not-file': 'это не файл; укажите в поле media файл',
  outside: 'путь ведет из рабочей папки; скопируйте файл в media/ и укажите его там',
  'too-large': `больше ${MAX_MEDIA / 1e6} МБ, столько не принимает ни одна почтовая служба; уменьшите файл или дайте на него ссылку`,
  'not-readable': 'не удается прочесть; проверьте права на файл',
}

const mailField = (field: MailField): string =>
  field === 'to' || field === 'cc' || field === 'bcc'
    ? `--${field}`
    : field === 'subject'
      ? 'тема письма'
      : field === 'media'
        ? 'имя файла в поле media'
        : `mail.${field} в presser.yaml`

const templateFault = (fault: TemplateFault): string => {
  switch (fault.code) {
    case 'missing-key':
      return `здесь нет {{${fault.name}}}; список имен\u00a0— в docs/templates.md`
    case 'unknown-helper':
      return `нет помощника ${fault.name}; список\u00a0— в docs/templates.md`
    case 'missing-partial':
      return `нет вставки ${fault.name}`
    case 'endless-partials':
      return 'вставки без конца включают друг друга'
    case 'helper-misused':
      return `помощник ${fault.name} пишется иначе, например ${fault.example}`
    case 'prints-list':
      return `{{${fault.name}}}\u00a0— это список; обойдите его с помощью {{#each}}, как показано в docs/templates.md`
    case 'prints-parts':
      return `{{${fault.name}}} состоит из частей; назовите одну из них, как в {{date.text}}`
    case 'fails':
      return `выполнить не удается (${fault.text})`
    case 'syntax':
      return `не удается прочесть место рядом с ${fault.text}`
  }
}

export const failures: Vocabulary['failures'] = {
  'no-workspace': ({ from }) =>
    `ни в ${from}, ни выше нет presser.yaml; создайте рабочую папку: presser init`,
  'not-found': ({ path }) => `${path}: нет такого файла или папки`,
  'not-readable': ({ path, reason }) => `${path}: не удается прочесть (${reason})`,
  'not-writable': ({ path, reason }) => `${path}: не удается записать (${reason}); ничего не изменено`,
  'is-folder': ({ path }) => `${path}: это папка; укажите файл`,
  exists: ({ path }) => `${path}: файл уже есть; чтобы заменить его, добавьте --force`,
  'no-releases': ({ path }) => `${path}: здесь нет релизов (файлов с именем на .yaml или .yml)`,
  'bad-config': ({ path, count }) =>
    `${path}: сначала исправьте ${count === 1 ? 'эту ошибку' : `${count} ${plural(count, 'ошибку', 'ошибки', 'ошибок')}`}`,
  'bad-now': ({ text }) =>
    `--now ${text}: укажите дату, например 2026-11-20, или время, например 2026-11-20T10:00+06:00`,
  'bad-date': ({ flag, text }) => `${flag} ${text}: укажите дату, например 2026-11-20`,
  'bad-choice': ({ flag, text, choices, nearest }) => `${flag} ${text}: ${choose(nearest, choices)}`,
  'bad-number': ({ flag, text }) => `${flag} ${text}: укажите целое число`,
  'bad-range': ({ flag, text, least, most }) => `${flag} ${text}: укажите целое число от ${least} до ${most}`,
  'bad-value': ({ flag, message, hint }) => `${flag}: ${message}. ${hint}`,
  'bad-set': ({ text }) =>
    `--set ${text}: напишите поле=значение, например --set summary="Спасатели четырех стран …"`,
  'missing-flag': ({ flag, field }) => `не указано поле ${field}; добавьте ${flag}`,
  'no-zone': () =>
    'не указан часовой пояс, а на этом компьютере стоит UTC; добавьте пояс пресс-службы, например --time-zone Asia/Bishkek',
  'unknown-format': ({ format, formats, nearest }) =>
    `-f ${format}: такого формата нет; ${choose(nearest, formats)}`,
  'unknown-rule': ({ rule, nearest }) =>
    `нет правила ${rule}; ${nearest ? `вы имели в виду ${nearest}?` : 'все правила покажет presser explain'}`,
  'one-to-file': ({ count, path }) =>
    `-o ${path}: в один файл нельзя записать несколько текстов (здесь их ${count}); укажите папку, например out/`,
  'one-to-stdout': ({ count }) =>
    `в стандартный вывод можно направить только один текст, а здесь их ${count}; укажите папку после -o`,
  'template-broken': ({ file, line, fault }) =>
    `templates/${file}${line === undefined ? '' : `:${line}`}: ${templateFault(fault)}`,
  'mail-value': ({ field, value, reason }) =>
    `${mailField(field)}${value === '' ? '' : ` «${value}»`}: ${mailReasons[reason]}`,
  'media-file': ({ path, file, fault }) => `${path}: ${file}: ${mediaFaults[fault]}`,
  'no-event': ({ path }) =>
    `${path}: файла для календаря нет: в релизе не указано мероприятие с временем начала (event.start)`,
  'no-events': ({ count }) =>
    `в ${count} ${plural(count, 'релизе', 'релизах', 'релизах')} не указано мероприятие с временем начала; файлов для календаря по ним нет`,
  embargoed: ({ path, until }) => `${path}: эмбарго до ${until}; публиковать еще нельзя`,
  'not-public': ({ path, status }) =>
    `${path}: в поле status указано ${status}, а публиковать можно только final`,
  'flag-of-format': ({ flag, formats }) => {
    const wanted = formats.map(format => `-f ${format}`).join(' или ')
    return formats.length > 0
      ? `${flag} годится только для ${wanted}; добавьте такой формат или уберите ${flag}`
      : `${flag} не годится ни для одного формата этой пресс-службы; уберите его`
  },
  'flags-conflict': ({ first, second }) => `${first} и ${second} нельзя указать вместе`,
  'not-empty': ({ path }) => `${path}: здесь уже есть рабочая папка`,
  'output-clash': ({ path, first, second }) =>
    `${first} и ${second} попали бы в один файл ${path}; выведите их в разные папки`,
  'translated-already': ({ path }) => `${path}: файл уже есть; откройте его или укажите другой --language`,
  'not-release': ({ path }) => `${path}: это файл пресс-службы, а не релиз; укажите релиз`,
  'broken-original': ({ path }) =>
    `${path}: в таком виде перевести нельзя; что исправить, покажет presser check ${path}`,
  'outside-workspace': ({ path }) => `${path}: файл не из этой рабочей папки; укажите один из ее релизов`,
  'editor-failed': ({ editor, reason }) =>
    `${editor}: редактор не запустился (${reason}); укажите другой в переменной EDITOR`,
}
