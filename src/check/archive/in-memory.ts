// An archive that stands in no folder: for the examples of the rules, and for tests.
import { cardOf } from './card.ts'
import { Releases } from './releases.ts'

/** Releases by their path from the workspace. */
export const releasesIn = (files: Readonly<Record<string, string>>): Releases =>
  new Releases({
    paths: () => Object.keys(files).sort(),
    source: path => files[path],
    card: path => cardOf(files[path]),
    version: path => files[path],
  })
