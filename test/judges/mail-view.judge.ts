// The HTML of the mail in Chromium, as a web mailer shows it in a window of its own: readable by all, and on a phone.
import { writeFileSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeOn, launch, open, sideways } from './browser.ts'
import { documents } from './documents.ts'

const WIDTHS = [320, 700]
const SCHEMES = ['light', 'dark'] as const

/** Rules about whole pages. A mail stands inside the page of a mail client, which has landmarks and headings of its own. */
const PAGES_ONLY = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass']

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  page = await browser.newPage()
})
afterAll(() => browser.close())

describe('axe in Chromium, mail', () => {
  test.for(documents('eml').map(mail => [mail.name, mail] as const))('%s', async ([, mail], { annotate }) => {
    // mailparser puts the pictures in the place of their cid: links.
    const { html } = await simpleParser(mail.contents)
    const path = mail.path.replace(/eml$/, 'mail.htm')
    writeFileSync(path, html || '')
    const heard = await open(page, path)
    let passed = 0
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await sideways(page)).toEqual([])
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        const verdict = await axeOn(page, PAGES_ONLY)
        expect({ width, colorScheme, ...verdict }).toMatchObject({ violations: [], incomplete: [] })
        passed += verdict.passed
      }
    }
    expect(heard).toEqual([])
    await annotate(`0 violations, ${passed} checks passed (${WIDTHS.join(' and ')} px, light and dark)`)
  })
})
