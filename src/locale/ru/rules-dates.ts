// What the rules about dates and times say in Russian.
import { type Day, timeText, weekday } from '../../model/calendar.ts'
import type { Vocabulary } from '../index.ts'
import { months, say } from './rules.ts'

const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']
const RIGHT = ['верен', 'верен', 'верна', 'верен', 'верна', 'верна', 'верно']

const short = ({ day, month }: Pick<Day, 'day' | 'month'>) => `${day}\u00a0${months[month - 1]}`
const full = (day: Day) => `${short(day)} ${day.year}\u00a0года`

export const dates: Vocabulary['ruleWords']['dates'] = {
  weekday: (day, right, named, nearby) =>
    say(
      `${full(day)}\u00a0— ${WEEKDAYS[right]}, а не ${WEEKDAYS[named]}`,
      `Исправьте день недели: ${WEEKDAYS[right]}. Если ${RIGHT[named]} ${WEEKDAYS[named]}, исправьте дату: ${short(nearby)}`,
    ),
  dateline: (dated, date) =>
    say(
      `Рядом с местом указано ${full(dated)}, а в поле date\u00a0— ${full(date)}`,
      'Исправьте ту дату, которая неверна. Дату рядом с местом можно не писать: там и так ставится date',
    ),
  fileDate: (date, named) =>
    say(
      `В поле date стоит ${date}, а в имени файла\u00a0— ${named}`,
      `Исправьте date или начните имя файла с ${date}`,
    ),
  leftYear: (year, field, day) =>
    say(
      `${short(day)} ${year}\u00a0года\u00a0— тот же день, что в поле ${field}, но другого года`,
      `Если это тот самый день, напишите ${day.year}: год мог остаться от прежней версии`,
    ),
  noDay: (day, month, year, last) =>
    say(
      `${short({ day, month })}${year === undefined ? '' : ` ${year}\u00a0года`} не бывает`,
      `Последний день этого месяца\u00a0— ${short({ day: last, month })}`,
    ),
  correctionAhead: on =>
    say(
      `Исправление датировано днем, который еще не наступил: ${full(on)}`,
      'Укажите день, когда оно выходит',
    ),
  relativeYear: (found, year) =>
    say(
      `В архиве не понять, какой это год: «${found}»`,
      year === undefined
        ? 'Напишите год цифрами'
        : `Напишите год цифрами: ${year}\u00a0${found.endsWith('году') ? 'году' : 'года'}`,
    ),
  instruction: () =>
    say(
      'В поле instruction стоит immediate (сразу), но у релиза есть эмбарго',
      'Напишите instruction: "embargo" или удалите поле embargo',
    ),
  embargoBefore: (embargo, date) =>
    say(
      `Эмбарго снимается ${full(embargo)}, раньше даты релиза (${full(date)})`,
      'Исправьте embargo или date; если релиз скопирован, назначьте эмбарго заново',
    ),
  embargoPast: () =>
    say(
      'Час, до которого действует эмбарго, уже прошел',
      'Если релиз выходит только теперь, назначьте час позже или удалите embargo и напишите instruction: "immediate"',
    ),
  endBefore: start =>
    say(
      `Мероприятие заканчивается раньше, чем начинается (${full(start)}, ${timeText(start)})`,
      'Исправьте event.end или event.start',
    ),
  deadlineAfter: start =>
    say(
      `Аккредитация закрывается после начала мероприятия (${full(start)}, ${timeText(start)})`,
      'Назначьте срок аккредитации раньше, чем event.start',
    ),
  eventBefore: (start, date) =>
    say(
      `Мероприятие (${full(start)}) проходит раньше даты релиза (${full(date)})`,
      'Исправьте event.start или date',
    ),
  eventPast: () =>
    say('Мероприятие уже прошло', 'Исправьте event.start, а если приглашение опоздало, отзовите его'),
  eventTold: (day, start) =>
    say(
      `В тексте приглашают на ${full(day)}, а в поле event.start\u00a0— ${full(start)} (${WEEKDAYS[weekday(start)]})`,
      'Исправьте текст или event.start',
    ),
}
