// The edge to inquirer: one question at a time on standard error, and the editor for long texts.
import type { Readable, Writable } from 'node:stream'
import type { Words } from '../locale/index.ts'
import { type ColorLevel, paintOf } from '../report/paint.ts'
import { type Beside, besideLines } from './beside.ts'
import { themeOf } from './theme.ts'
import { unlessClosed } from './unless-closed.ts'

/** The streams and the environment that prompts live in. */
export interface Seat {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Record<string, string | undefined>
}

export interface Choice<T> {
  readonly name: string
  readonly value: T
  /** Shown while the choice is the active one. */
  readonly description?: string
  /** Shown as the answer. */
  readonly short?: string
}

interface Asked {
  readonly message: string
  /** What Enter does, where that is not plain. */
  readonly hint?: string | undefined
  /** What the original says here, shown above the question. */
  readonly beside?: Beside | undefined
}
export interface TextQuestion extends Asked {
  readonly default?: string | undefined
  /** What is wrong with the answer, or undefined. */
  readonly fault: (text: string) => string | undefined
  /** The answer as it stays on the screen. */
  readonly shown?: (text: string) => string
}
export interface SelectQuestion<T> extends Asked {
  readonly choices: readonly Choice<T>[]
  readonly default?: T | undefined
}
export interface SearchQuestion<T> extends Asked {
  /** The choices for what is typed so far. */
  readonly source: (term: string) => readonly Choice<T>[]
  /** What stands in their place where there are none; Enter then waits. */
  readonly nothing?: (term: string) => string
}

export interface Session {
  readonly words: Words
  readonly env: Seat['env']
  readonly input: (question: TextQuestion) => Promise<string>
  readonly select: <T>(question: SelectQuestion<T>) => Promise<T>
  readonly search: <T>(question: SearchQuestion<T>) => Promise<T>
  readonly tell: (line: string) => void
}

/** Whether there is somebody to ask: prompts are drawn on standard error and answered from standard input. */
export const canAsk = ({ stdin, stderr, env }: Seat): boolean =>
  Boolean(stdin.isTTY && stderr.isTTY) && env.TERM !== 'dumb'

/** Loads inquirer. Every question rejects with ExitPromptError on Ctrl-C and Ctrl-D. */
export async function openSession(
  { stdin, stderr, env }: Seat,
  words: Words,
  color: ColorLevel,
  tell: Session['tell'],
): Promise<Session> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({ input: stdin, output: stderr })
  const paint = await paintOf(color)
  const themed = ({ message, hint = '' }: Asked) =>
    ({ name: 'answer', message, theme: themeOf(words, paint, hint) }) as const
  const answerTo = async ({ beside }: Asked, ask: () => ReturnType<typeof prompt>) => {
    if (beside) {
      const label = words.scaffold.prompts.original(beside.language)
      for (const line of await besideLines(label, beside, stderr.columns ?? 80)) tell(paint.dim(line))
    }
    const asked = ask()
    return (await unlessClosed(asked, () => asked.ui.close(), stdin)).answer
  }
  return {
    words,
    tell,
    env,
    input: async ({ fault, shown, default: first, ...question }) => {
      const asked = themed(question)
      const transformer = (text: string, { isFinal }: { isFinal: boolean }) =>
        isFinal ? asked.theme.style.answer(shown ? shown(text) : text) : text
      const validate = (text: string) => fault(text) ?? true
      const given = first && { default: first }
      return answerTo(question, () => prompt([{ type: 'input', ...asked, validate, transformer, ...given }]))
    },
    select: ({ choices, default: first, ...question }) =>
      answerTo(question, () =>
        prompt([{ type: 'select', ...themed(question), choices: [...choices], loop: false, default: first }]),
      ),
    search: ({ source, nothing, ...question }) => {
      const choices = (typed = '') => {
        const found = source(typed)
        return found.length > 0 ? [...found] : [new inquirer.Separator(paint.dim(nothing?.(typed) ?? ''))]
      }
      return answerTo(question, () => prompt([{ type: 'search', ...themed(question), source: choices }]))
    },
  }
}
