// A real browser for the judges: Debian's Chromium, driven by Playwright, with nothing to be had from the network.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { run } from './documents.ts'

declare const axe: { run(where: Document, options: RunOptions): Promise<AxeResults> }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: run('sh', ['-c', 'command -v chromium']).out.trim(), args: ARGUMENTS })

/**
 * Opens a file in a page that may have shown another before.
 * @returns what the file said to the console, threw, or asked of the network; it is to do none of these
 */
export async function open(page: Page, path: string): Promise<string[]> {
  const heard: string[] = []
  page.removeAllListeners()
  page.on('console', message => heard.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => heard.push(`thrown: ${error.message}`))
  page.on('request', request => {
    if (!/^(?:file|data):/.test(request.url())) heard.push(`asked for ${request.url()}`)
  })
  await page.goto(pathToFileURL(path).href)
  return heard
}

/** Rules, each with the place; `incomplete` is what axe could not decide. */
export interface AxeVerdict {
  violations: string[]
  incomplete: string[]
  passed: number
}

/** Every rule that axe has, best practices included, but those that are `off`. */
export async function axeOn(page: Page, off: readonly string[] = []): Promise<AxeVerdict> {
  const rules = Object.fromEntries(off.map(rule => [rule, { enabled: false }]))
  // Past the page's own policy, which lets no script run.
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(AXE)
  const results = await page.evaluate(rules => axe.run(document, { rules }), rules)
  const { violations, incomplete, passes } = results
  return { violations: places(violations), incomplete: places(incomplete), passed: passes.length }
}

const places = (results: AxeResults['violations']): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
  )

/** What makes the page scroll sideways: elements that reach over its right edge, innermost ones, with how far. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement
    if (scrollWidth <= width) return []
    const over = (element: Element) => Math.ceil(element.getBoundingClientRect().right - width)
    const inner = [...document.body.querySelectorAll('*')].filter(
      element => over(element) > 0 && ![...element.children].some(child => over(child) > 0),
    )
    return [
      `page: ${scrollWidth - width} px`,
      ...inner.map(one => `${one.outerHTML.slice(0, 100)}: ${over(one)} px`),
    ]
  })
