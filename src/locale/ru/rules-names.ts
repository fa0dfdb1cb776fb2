// What the rules about names and quotations say in Russian.

import type { Vocabulary } from '../index.ts'
import { say } from './rules.ts'

export const names: Vocabulary['ruleWords']['names'] = {
  quoteChanged: (found, approved) =>
    say(
      `В тексте «${found}», а в цитате из поля quotes сказано иначе`,
      approved === ''
        ? `Уберите «${found}» или согласуйте новую редакцию и впишите ее в quotes`
        : `Напишите «${approved}» или согласуйте новую редакцию и впишите ее в quotes`,
    ),
  quoteMissing: () =>
    say(
      'Этой цитаты нет в тексте слово в слово',
      'Перенесите ее в текст без изменений или удалите из quotes',
    ),
  approvalMissing: () =>
    say('Не указано, кто одобрил эту цитату', 'Впишите в approved_by имя того, кто ее одобрил'),
  speakerUnnamed: name =>
    say(
      `В поле speaker указан спикер (${name}), но в headline, lead и body этого имени нет`,
      'Назовите спикера в тексте или укажите в speaker того, кто в нем говорит',
    ),
  organizationUnnamed: name =>
    say('Ни в заголовке, ни в лиде не названа организация', `Напишите «${name}» в headline или lead`),
  quoteUnattributed: () =>
    say(
      'Из текста не видно, чьи это слова',
      'Допишите, кто это сказал: «…»,\u00a0— сказала А.\u00a0Орозова; если это не цитата, снимите кавычки',
    ),
  nameMisspelt: (found, right, name) =>
    say(`«${found}» похоже на опечатку в имени «${name}»`, `Напишите «${right}»`),
  nameTwoWays: (found, other) =>
    say(`Одно имя написано по-разному: «${found}» и «${other}»`, 'Напишите его везде одинаково'),
  titleMisspelt: (found, right, title) =>
    say(`«${found}» похоже на опечатку в должности «${title}»`, `Напишите «${right}»`),
}
