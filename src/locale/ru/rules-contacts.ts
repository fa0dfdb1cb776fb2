// What the rules about contacts, links and files say in Russian.

import { codePoint } from '../../model/characters.ts'
import type { Vocabulary } from '../index.ts'
import { runsOf } from '../number-runs.ts'
import { plural } from './plural.ts'
import { say } from './rules.ts'

type Contacts = Vocabulary['ruleWords']['contacts']

const lacks = {
  role: 'не сказано, кто отвечает (role)',
  name: 'не указано имя (name)',
  reach: 'нет ни телефона, ни адреса почты',
}
const additions = {
  role: 'role: "Пресс-служба"',
  name: 'name: "Назгуль Эсенова"',
  reach: 'phones: ["+996 312 000 001"] или emails: ["press@example.org"]',
}

export const contacts: Contacts = {
  incomplete: (lack, key) =>
    key === undefined
      ? say(`В контакте ${lacks[lack]}`, `Допишите ${additions[lack]}`)
      : say(
          `В контакте «${key}» из presser.yaml ${lacks[lack]}`,
          `Допишите в presser.yaml к этому контакту ${additions[lack]}`,
        ),
  lookAlike: (letter, meant) =>
    say(
      `Буква «${letter}» (${codePoint(letter)}) только похожа на латинскую: по такому адресу ничего не дойдет и не откроется`,
      `Наберите латиницей: ${meant}`,
    ),
  emailMeant: (field, meant) => say(`В поле ${field} указан не адрес электронной почты`, `Напишите ${meant}`),
  emailInText: (typed, meant) => say(`«${typed}»\u00a0— не адрес электронной почты`, `Напишите ${meant}`),
  severalEmails: field =>
    say(`В поле ${field} несколько адресов`, 'Напишите их списком: ["one@example.org", "two@example.org"]'),
  phoneLetter: (letter, meant) => say(`Среди цифр номера стоит буква «${letter}»`, `Напишите ${meant}`),
  phoneTwice: (field, meant) =>
    say(`В поле ${field} один и тот же номер дважды подряд`, `Оставьте один: ${meant}`),
  severalPhones: field =>
    say(`В поле ${field} несколько номеров`, 'Напишите их списком: ["+996 312 000 001", "+996 312 000 002"]'),
  noSuchCountry: (field, meant) =>
    say(
      `В поле ${field} номер начинается с кода, которого нет ни у одной страны`,
      meant ? `Напишите ${meant}` : 'Проверьте цифры после знака +: +7, +375, +996 и так далее',
    ),
  phoneLength: (country, has, lengths, meant) =>
    say(
      `После +${country} в номере ${has} ${plural(has, 'цифра', 'цифры', 'цифр')}, а должно быть ${runsOf(lengths).join(' или ')}`,
      meant
        ? `Напишите ${meant}`
        : has < lengths[0]!
          ? 'Проверьте, какая цифра пропущена'
          : 'Проверьте, какая цифра лишняя',
    ),
  noCountry: (field, meant) =>
    say(
      `В поле ${field} номер без кода страны`,
      `Напишите ${meant ?? 'сначала + и код страны, например +996 312 000 001'}`,
    ),
  link: (code, meant) => say(links[code], meant ? `Напишите ${meant}` : linkHints[code]),
  linkBroken: (form, words, address) =>
    say(
      form === 'gap'
        ? 'Между словами ссылки и ее адресом стоит пробел: ссылки не получится'
        : form === 'reversed'
          ? 'У ссылки перепутаны квадратные и круглые скобки'
          : form === 'unopened'
            ? 'Перед словами ссылки нет открывающей скобки ['
            : 'Скобка после адреса ссылки не закрыта',
      form === 'unclosed' ? 'Закройте ее знаком )' : `Напишите [${words}](${address})`,
    ),
  linkWithoutWords: address =>
    say('В ссылке нет слов, по которым ее открывают', `Напишите их в скобках: [на сайте](${address})`),
  linkInPlain: () =>
    say(
      'Это поле печатается как есть, вместе со скобками: ссылки в [скобках](…) действуют только в body',
      'Перенесите ссылку в body или напишите сам адрес',
    ),
  pictureInBody: () =>
    say(
      'Картинка внутри текста не печатается',
      'Укажите ее в поле media: file: "media/photo.jpg" и описание alt',
    ),
  mediaMissing: name =>
    say(
      `Файла ${name} нет`,
      'Положите его туда или исправьте путь; он ведет от папки, где лежит presser.yaml',
    ),
  mediaOutside: name =>
    say(`${name}\u00a0— ссылка, которая ведет из рабочей папки`, 'Положите туда сам файл'),
  mediaEmpty: name => say(`Файл ${name} пуст`, 'Скопируйте его заново'),
  mediaKind: (claimed, real) =>
    say(
      real
        ? `По имени это файл ${claimed}, а внутри\u00a0— ${real.name}`
        : `По имени это файл ${claimed}, а внутри что-то другое`,
      real
        ? `Дайте имени окончание .${real.ending} или сохраните файл как ${claimed}`
        : `Сохраните файл как ${claimed} заново`,
    ),
  mediaTooLarge: (size, most) =>
    say(
      `В файле ${String(size).replace('.', ',')} МБ, а больше ${most} МБ не принимает ни одна почтовая служба`,
      'Уменьшите файл или дайте в тексте ссылку на него',
    ),
  mediaTooMuch: (size, most) =>
    say(
      `В файлах вместе ${String(size).replace('.', ',')} МБ, а больше ${most} МБ не принимает ни одна почтовая служба`,
      'Уменьшите файлы или дайте в тексте ссылки на часть из них',
    ),
  mediaLarge: (size, most) =>
    say(
      `В файле ${String(size).replace('.', ',')} МБ: для письма это много`,
      `Уменьшите его до ${String(most).replace('.', ',')} МБ`,
    ),
}

const links = {
  empty: 'У ссылки нет адреса',
  local: 'Ссылка ведет к файлу или папке, которых у читателя нет',
  host: 'В адресе ссылки не назван сайт',
  inside: 'Ссылка открывается только внутри вашей сети',
  scheme: 'Ссылка не начинается с https://, http://, mailto: или tel:',
  malformed: 'В начале ссылки опечатка',
  email: 'В ссылке указан не адрес электронной почты',
  phone: 'В ссылке указан номер, по которому не позвонить',
  space: 'В адресе ссылки стоит пробел',
}
const linkHints: typeof links = {
  empty: 'Впишите его в круглые скобки: [текст](https://example.org)',
  local: 'Укажите полный адрес страницы: https://example.org/…',
  host: 'Проверьте его: https://example.org/…',
  inside: 'Укажите адрес, по которому страницу видят все',
  scheme: 'Укажите полный адрес: https://example.org/…',
  malformed: 'Напишите https://example.org/…',
  email: 'Напишите mailto:press@example.org',
  phone: 'Напишите tel:+996312000001',
  space: 'Уберите его',
}
