// Quotations by their marks: what pairs, what does not, and marks written once for two.
import { describe, expect, it } from 'vitest'
import { looseMarksIn, quotationsIn } from '../../../src/check/text/quotations.ts'

const whole = (text: string) => [0, text.length] as const

describe('quotations', () => {
  it.each([
    ['«Да „нет“», — сказал', ['«Да „нет“»']],
    ['ООО «Дом «Север» открыто', ['«Дом «Север»']],
    ['“We,” she said, “go”', ['“We,”', '“go”']],
    ['a "b" c', ['"b"']],
  ])('%s', (text, quoted) =>
    expect(quotationsIn(text, whole(text)).map(({ span }) => text.slice(...span))).toEqual(quoted),
  )
  it.each([
    ['«Да', ['« unclosed']],
    ['да»', ['» unopened']],
    ['«Да"', ['" crossed']],
    ['«Да „нет» так“', ['» crossed']],
    ['a 5" pipe', []],
    ['a wall 68” tall and 6” high', []],
    ['“Yes", he said', ['" mixed']],
    ['(“Yes“), he said', ['“ crossed']],
    ['"Yes,” he said', ['” mixed']],
    ['“Yes "no" yes”', []],
    ['“Yes, said Ann. “No.”', ['“ unclosed']],
    ['Next »', []],
  ])('%s has loose marks', (text, loose) =>
    expect(looseMarksIn(text, whole(text)).map(({ mark, reason }) => `${mark} ${reason}`)).toEqual(loose),
  )
})
