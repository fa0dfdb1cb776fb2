// The name of a release's file: `2026-11-20-mountain-exercise.ru.yaml`.
import { parseDay } from './calendar.ts'

export interface FileName {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Lower-case Latin letters and digits, joined by hyphens. */
  readonly slug: string
  readonly language: string
}

const FORM = /^(\d{4}-\d{2}-\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ya?ml$/

/** The parts of a file name, or undefined where it does not follow the form or its day does not exist. */
export function parseFileName(name: string): FileName | undefined {
  const [, date, slug, language] = FORM.exec(name) ?? []
  return date && slug && language && parseDay(date) ? { date, slug, language } : undefined
}

/** Where a new release lives, relative to the workspace: `releases/2026/2026-11-20-slug.ru.yaml`. */
export const releasePath = ({ date, slug, language }: FileName): string =>
  `releases/${date.slice(0, 4)}/${date}-${slug}.${language}.yaml`
