// A half-typed command line -> what may come next.
import type { Command, Option } from 'commander'
import { type Line, SHELLS, type Shell } from './line.ts'
import {
  type Candidate,
  FLAG_VALUES,
  fileValues,
  flagsFor,
  isSafe,
  type Place,
  plain,
  rules,
} from './values.ts'

/** The program as far as completion needs it. */
export interface Program {
  /** Flags that every command takes. */
  readonly globals: readonly Option[]
  readonly commands: readonly { readonly name: string; readonly description: string }[]
  /** The flags and arguments of one command; undefined where there is no such command. */
  readonly load: (name: string) => Promise<Command | undefined>
}

export interface Completion {
  readonly candidates: readonly Candidate[]
  /** The candidates are paths, so the shell quotes them itself. */
  readonly paths: boolean
}

const NONE: Completion = { candidates: [], paths: false }

/** Flags, commands or values that begin with what is typed. */
export async function complete(
  line: Line,
  program: Program,
  place: Place,
  shell: Shell,
): Promise<Completion> {
  const { current } = line
  const state = await follow(line.before, program)
  if (state.pending) return values(state.pending, '', current, place, shell)
  const flag = state.flags ? (/^--[\w-]+=/.exec(current)?.[0] ?? '') : ''
  const option = state.options.find(({ long }) => `${long}=` === flag)
  if (option) return values(option, flag, current.slice(flag.length), place, shell)
  if (state.flags && current.startsWith('-')) return words(flagsOf(await useful(state, place)), current)
  if (state.command) return argument(state.command, current, place, shell)
  if (state.named) return NONE
  return words(
    program.commands.map(({ name, description }) => ({ value: name, description })),
    current,
  )
}

interface State {
  /** A command was given, though perhaps one that there is not. */
  named: boolean
  command: Command | undefined
  options: readonly Option[]
  /** The flag whose value comes next. */
  pending: Option | undefined
  /** False after `--`. */
  flags: boolean
  /** What --format was given. */
  formats: string[]
}

async function follow(before: readonly string[], program: Program): Promise<State> {
  const state: State = {
    named: false,
    command: undefined,
    options: program.globals,
    pending: undefined,
    flags: true,
    formats: [],
  }
  for (const word of before) {
    if (state.pending) {
      if (isFormat(state.pending)) state.formats.push(word)
      state.pending = undefined
    } else if (word === '--') state.flags = false
    else if (state.flags && word.startsWith('-')) {
      const [, joined] = /^(?:-f|--format=)(.+)/.exec(word) ?? []
      if (joined && state.options.some(isFormat)) state.formats.push(joined)
      state.pending = state.options.find(option => takesValue(option, word))
    } else if (!state.named) {
      state.named = true
      state.command = await program.load(word)
      state.options = [...(state.command?.options ?? []), ...program.globals]
    }
  }
  return state
}

const isFormat = (option: Option): boolean => option.name() === 'format'

/** The flags that go with the formats given, where there are any yet. */
async function useful({ options, formats }: State, place: Place): Promise<readonly Option[]> {
  return formats.length > 0 ? flagsFor(options, formats, place) : options
}

const takesValue = ({ required, optional, short, long }: Option, word: string): boolean =>
  (required || optional) && (word === short || word === long)

const words = (candidates: readonly Candidate[], typed: string): Completion => ({
  candidates: candidates.filter(candidate => candidate.value.startsWith(typed) && isSafe(candidate)),
  paths: false,
})

const flagsOf = (options: readonly Option[]): Candidate[] =>
  options
    .filter(({ hidden }) => !hidden)
    .map(option => ({ value: option.long ?? option.short!, description: option.description }))

async function values(
  option: Option,
  flag: string,
  typed: string,
  place: Place,
  shell: Shell,
): Promise<Completion> {
  const listed = option.argChoices && plain(option.argChoices)
  const source = FLAG_VALUES[option.name()]
  if (listed || source) {
    const found = listed ?? (await source!(place, typed))
    if (option.name() === 'translate') return pathsOf(found, flag, typed, shell)
    return words(
      found.map(candidate => ({ ...candidate, value: flag + candidate.value })),
      flag + typed,
    )
  }
  const placeholder = /[<[]([^>\].]+)/.exec(option.flags)?.[1] ?? ''
  const files = fileValues(placeholder)
  return files ? pathsOf(await files(place, typed), flag, typed, shell) : NONE
}

async function argument(command: Command, typed: string, place: Place, shell: Shell): Promise<Completion> {
  const [first] = command.registeredArguments
  if (!first) return NONE
  if (first.name() === 'RULE') return words(await rules(place), typed)
  const listed = first.name() === 'SHELL' ? SHELLS : (first.argChoices ?? [])
  if (listed.length > 0) return words(plain(listed), typed)
  const files = fileValues(first.name())
  return files ? pathsOf(await files(place, typed), '', typed, shell) : NONE
}

// A shell puts what all candidates begin with in place of what was typed: that must not lose any of it.
function pathsOf(found: readonly Candidate[], flag: string, typed: string, shell: Shell): Completion {
  const safe = found.filter(isSafe)
  const common = safe.map(({ value }) => value).reduce(commonStart, safe[0]?.value ?? '')
  const loses = shell !== 'fish' && safe.length > 1 && !common.toLowerCase().includes(typed.toLowerCase())
  return loses
    ? NONE
    : { candidates: safe.map(candidate => ({ ...candidate, value: flag + candidate.value })), paths: true }
}

function commonStart(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}
