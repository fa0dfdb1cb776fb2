// The page in Chromium: nothing that axe finds, no sideways scrolling on a phone, nothing to hear from the console, no
// script to miss, and the release on few sheets of paper.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeOn, launch, open, sideways } from './browser.ts'
import { documents, run } from './documents.ts'
import { expected, packed } from './expected.ts'

const PHONE = 320
const WIDTHS = [PHONE, 1280]
const SCHEMES = ['light', 'dark'] as const
/** Of A4 paper. The longest sample has some 400 words, two pictures and a contact block. */
const SHEETS = 3

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const pages = documents('html').map(page => [page.name, page] as const)

describe('axe in Chromium', () => {
  test.for(pages)('%s', async ([, { path }], { annotate }) => {
    const heard = await open(page, path)
    let passed = 0
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await sideways(page)).toEqual([])
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        const verdict = await axeOn(page)
        expect({ width, colorScheme, ...verdict }).toMatchObject({ violations: [], incomplete: [] })
        passed += verdict.passed
      }
    }
    expect(heard).toEqual([])
    await annotate(
      `0 violations, ${passed} checks passed (${WIDTHS.join(' and ')} px, light and dark); no sideways scroll; console silent`,
    )
  })

  test('can say no', async ({ annotate }) => {
    const path = join(inject('rendered'), 'wrong.htm')
    writeFileSync(path, '<p style="color:#bbb;width:2000px">pale<img src="http://127.0.0.1:9/x.png">')
    const heard = await open(page, path)
    expect(await sideways(page)).not.toEqual([])
    const { violations } = await axeOn(page)
    const rules = violations.map(violation => violation.split(':')[0])
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'html-has-lang']))
    expect(heard.join()).toContain('asked for http://127.0.0.1:9/x.png')
    await annotate(`${violations.length} violations`)
  })
})

describe('Chromium, printing', () => {
  test.for(pages)('%s', async ([, document], { annotate }) => {
    const { path } = document
    await open(page, path)
    const pdf = path.replace(/html$/, 'pdf')
    writeFileSync(pdf, await page.pdf({ format: 'A4', printBackground: true }))
    const sheets = Number(/^Pages: +(\d+)/m.exec(run('pdfinfo', [pdf]).out)![1])
    expect(sheets).toBeLessThanOrEqual(SHEETS)
    expect(packed(run('pdftotext', ['-raw', pdf, '-']).out)).toContain(packed(expected(document).title))
    await annotate(`sheets: ${sheets}`)
  })
})
