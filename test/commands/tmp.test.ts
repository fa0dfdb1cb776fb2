import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { presser, workspaceCopy } from '../cli/run.ts'
import { DOWN, ENTER, typing } from './terminal.ts'

test('x', async () => {
  const cwd = workspaceCopy()
  writeFileSync(
    join(cwd, 'ed.sh'),
    '#!/bin/sh\ncat "$1" >&2\nprintf "Первый «абзац»\\n\\nВторой\\n" > "$1.new"; cat "$1" >> "$1.new"; mv "$1.new" "$1"\n',
  )
  chmodSync(join(cwd, 'ed.sh'), 0o755)
  const r = await typing(
    ['new'],
    [
      ['Что вы пишете?', ENTER],
      ['На каком языке?', ENTER],
      ['Дата выпуска', '2026-02-30', ENTER],
      [
        'не бывает',
        '\u007f',
        '\u007f',
        '\u007f',
        '\u007f',
        '\u007f',
        '\u007f',
        '\u007f',
        '\u007f',
        '\u007f',
        '\u007f',
        '2026-11-27',
        ENTER,
      ],
      ['Заголовок', ENTER],
      ['Без этого не обойтись', 'Учения', ENTER],
      ['Город', ENTER],
      ['Кто говорит', 'ток', ENTER],
      ['кто-то еще', 'Петр', ENTER],
      ['Имя и фамилия спикера', 'Пётр Первый', ENTER],
      ['Должность', 'царь', ENTER],
      ['Организация спикера', ENTER],
      ['кто-то еще', ENTER],
      ['К кому обращаться', ENTER],
      ['Когда можно', DOWN, ENTER],
      ['До какого', '2026-11-20 10:00', ENTER],
      ['прошло', '\u007f', '\u007f', '\u007f', '\u007f', '\u007f', '\u007f', ' 23:00', ENTER],
      ['Лид', 'Кто что', ENTER],
      ['Основной текст', ENTER],
    ],
    { cwd, env: { LANG: 'ru', EDITOR: join(cwd, 'ed.sh') } },
  )
  console.log(r.err, r.out, r.status)
  console.log(readFileSync(join(cwd, r.out.trim()), 'utf8'))
}, 20000)
