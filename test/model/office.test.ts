// How presser.yaml reads once it is checked.
import { expect, it } from 'vitest'
import { officeOf } from '../../src/model/office.ts'

it('takes values of one line without the white space around them, as their check does', () => {
  const office = officeOf({
    organization: { name: 'x', url: ' https://imsc.example ' },
    languages: ['ru ', ' en'],
    time_zone: 'Asia/Bishkek ',
    mail: { from: 'press ', reply_to: ' a@b.example', list_id: 'news.example.org ' },
    interface: 'ru',
  })
  expect(office).toMatchObject({
    organization: { url: 'https://imsc.example' },
    languages: ['ru', 'en'],
    timeZone: 'Asia/Bishkek',
    mail: { from: 'press', replyTo: 'a@b.example', listId: 'news.example.org' },
  })
})
