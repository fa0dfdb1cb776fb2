// The world beside a file, as rules may ask of it; and a witness who writes down what one check asked and was told.
// While every answer stays the same, so do the check's findings: nobody needs to know which rule looks where.
import type { FileName } from '../../model/file-name.ts'
import { digestOf } from '../archive/hash.ts'
import type { Archive, Referrer } from '../archive/releases.ts'
import type { MediaFile, Subject } from '../rule.ts'

export type World = {
  [K in 'archive' | 'releaseExists' | 'mediaFile' | 'isPast']-?: NonNullable<Subject[K]>
}

/** What may be asked, with arguments and answers that JSON can hold. */
const QUESTIONS = {
  isPast: (world: World, instant: number) => world.isPast(instant),
  isChecked: ({ archive }: World, path: string) => archive.isChecked(path),
  exists: (world: World, reference: string) => world.releaseExists(reference),
  media: (world: World, path: string) => markOf(world.mediaFile(path)),
  has: ({ archive }: World, path?: string) => archive.releases.has(path),
  named: ({ archive }: World, name: FileName) => archive.releases.named(name),
  find: ({ archive }: World, reference: string, from: Referrer) => archive.releases.find(reference, from),
  isOwnSlug: ({ archive }: World, reference: string, path: string) =>
    archive.releases.isOwnSlug(reference, path),
  withNumber: ({ archive }: World, number: string, date?: string, language?: string) =>
    archive.releases.withNumber(number, date, language),
  translationsOf: ({ archive }: World, path: string) => archive.releases.translationsOf(path),
  // Of a release of the archive, which is compared by its card and not by the text that is handed over.
  alike: ({ archive }: World, own: string | undefined) => archive.releases.alike('', own),
  version: ({ archive }: World, path: string) => archive.releases.version(path),
}

type Question = keyof typeof QUESTIONS

/** These stay as they are while no release of the archive changes. */
const OF_ARCHIVE: readonly Question[] = [
  'has',
  'named',
  'find',
  'isOwnSlug',
  'withNumber',
  'translationsOf',
  'alike',
  'version',
]

/** A question, its arguments and the answer, as JSON keeps them. */
export type Asked = readonly [question: Question, given: readonly unknown[], answer: unknown]

/** A world that answers as `world` does, and the list that grows with each question. */
export function witnessed(world: World): { world: World; asked: Asked[] } {
  const asked: Asked[] = []
  const note = <T>(question: Question, given: readonly unknown[], answer: T): T => {
    asked.push([question, given, answer])
    return answer
  }
  const ask = <Q extends Question>(question: Q, ...given: Given<Q>): ReturnType<(typeof QUESTIONS)[Q]> =>
    note(question, given, answerTo(world, question, given))
  const { releases, path } = world.archive
  const archive: Archive = {
    path,
    isChecked: other => ask('isChecked', other),
    releases: {
      has: other => ask('has', other),
      named: name => ask('named', name),
      find: (reference, from) => ask('find', reference, from),
      isOwnSlug: (reference, own) => ask('isOwnSlug', reference, own),
      withNumber: (...given) => ask('withNumber', ...given),
      translationsOf: original => ask('translationsOf', original),
      alike: (text, own) => note('alike', [own], releases.alike(text, own)),
      version: other => ask('version', other),
      tree: other => {
        ask('version', other)
        return releases.tree(other)
      },
    },
  }
  return {
    asked,
    world: {
      archive,
      isPast: instant => ask('isPast', instant),
      releaseExists: reference => ask('exists', reference),
      mediaFile: file => {
        const found = world.mediaFile(file)
        note('media', [file], markOf(found))
        return found
      },
    },
  }
}

/** Whether the world still gives these answers. `isSameArchive`: no release has changed since. */
export const stillAnswers = (world: World, asked: readonly Asked[], isSameArchive: boolean): boolean =>
  asked.every(
    ([question, given, answer]) =>
      (isSameArchive && OF_ARCHIVE.includes(question)) ||
      isSame(answerTo(world, question, given as Given<typeof question>), answer),
  )

type Given<Q extends Question> = Parameters<(typeof QUESTIONS)[Q]> extends [World, ...infer G] ? G : never

function answerTo<Q extends Question>(world: World, question: Q, given: Given<Q>) {
  // JSON has no undefined, and no question takes a null.
  const args = given.map(one => one ?? undefined)
  return (QUESTIONS[question] as (world: World, ...given: unknown[]) => ReturnType<(typeof QUESTIONS)[Q]>)(
    world,
    ...args,
  )
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const markOf = (file: MediaFile | 'outside' | undefined): string | undefined =>
  file === undefined || file === 'outside'
    ? file
    : `${file.size} ${digestOf(Buffer.from(file.start).toString('latin1'))}`
