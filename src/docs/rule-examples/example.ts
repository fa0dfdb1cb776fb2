// What an example of a rule is: the few lines of a release that matter, once wrong and once right.

export interface Example {
  /** YAML as a press officer types it. Where the file's name matters, its first line is `# 2026-11-20-name.en.yaml`. */
  readonly bad: string
  readonly good: string
  /** What else is in the workspace, by path: a release, or the first bytes of a picture, one character a byte. */
  readonly beside?: Readonly<Record<string, string>>
}

/** By the language of the release. */
export interface Examples {
  readonly en: Example
  readonly ru: Example
}

/** The name of the file that an excerpt stands in, where it says so. */
export const fileNameOf = (yaml: string): string | undefined => /^# (.+\.ya?ml)\n/.exec(yaml)?.[1]
