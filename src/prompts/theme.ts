// How inquirer's prompts look and which words they say of their own.
import type { Words } from '../locale/index.ts'
import type { Paint } from '../report/paint.ts'

/**
 * A theme in presser's language and colours. The library takes its colours from standard output, which is a pipe
 * in `$EDITOR "$(presser new)"`, and on Node 20 it colours even where NO_COLOR is set.
 * @param hint what stands in grey behind the question while it is open
 */
export function themeOf(words: Words, paint: Paint, hint: string) {
  const { prompts } = words.scaffold
  const keys = (...tips: [string, string][]) =>
    tips.map(([key, does]) => `${paint.bold(key)} ${paint.dim(does)}`).join(paint.dim(' · '))
  const open = hint === '' ? '' : ` ${paint.dim(`[${hint}]`)}`
  return {
    prefix: { idle: paint.blue('?'), done: paint.green('✔') },
    spinner: { interval: 80, frames: ['…'] },
    validationFailureMode: 'keep' as const,
    style: {
      answer: paint.cyan,
      message: (text: string, status: string) => `${paint.bold(text)}${status === 'done' ? '' : open}`,
      error: (text: string) => paint.red(`> ${text}`),
      defaultAnswer: (text: string) => paint.dim(`(${text})`),
      help: paint.dim,
      highlight: paint.cyan,
      key: paint.bold,
      description: paint.cyan,
      disabled: paint.dim,
      searchTerm: paint.cyan,
      keysHelpTip: () => keys(['↑↓', prompts.select], ['⏎', prompts.confirm]),
    },
  }
}
