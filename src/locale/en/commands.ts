// Commands, flags and what they say while they work, in English.
import type { ReleaseType } from '../../model/vocabulary.ts'

export const help = {
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  globalOptions: 'Global options:',
  commands: 'Commands:',
  examples: 'Examples:',
  /** What stands for whatever is typed, where another word than the code's is better. */
  placeholder: (name: string) => name,
  default: 'default',
  tagline:
    'Press releases from the command line: write them in YAML, check them as an editor would, render them for page, wire and mail.',
  more: 'presser COMMAND --help shows what a command takes, with examples.',
}

export const usage = {
  unknownOption: (flag: string, nearest: string | undefined) =>
    `there is no option ${flag}${nearest ? `; did you mean ${nearest}?` : ''}`,
  missingArgument: (name: string) => `${name} is missing`,
  missingValue: (flag: string) => `${flag} needs a value`,
  excess: (command: string) => `too many arguments for ${command}`,
  unknownCommand: (name: string, nearest: string | undefined) =>
    `there is no command ${name}${nearest ? `; did you mean ${nearest}?` : ''}`,
  see: (command: string) => `see: ${command} --help`,
}

export const global = {
  directory: 'start in DIR instead of here',
  now: 'take TIME as the present time',
  color: 'use no colours',
  debug: 'show the technical details of a failure',
  help: 'show this help',
  version: 'show the version',
}

export const commands = {
  init: 'make a workspace: presser.yaml, a first release, hook and editor settings',
  new: 'make a release from prompts or flags',
  check: 'find what is wrong, with file, line and column',
  fix: 'make the safe repairs: quotation marks, dashes, spaces',
  render: 'make plain text, HTML, email and other formats of a release',
  list: 'list the releases',
  explain: 'say what a rule of check means, with a wrong and a right example',
  schema: 'print the JSON Schema of a release, for editors',
  completion: 'print completion for a shell: bash, zsh or fish',
}

export const check = {
  paths: 'files or folders; - is standard input (default: presser.yaml and every release)',
  stage: 'hold every release to this stage instead of its own status',
  reporter: 'how to report',
  maxWarnings: 'fail when there are more warnings than this',
  quiet: 'report errors only',
  fix: 'first make the safe repairs, as presser fix --write does',
  examples: [
    'presser check',
    'presser check releases/2026',
    'presser check --stage final FILE',
    'presser check --reporter json | jq .errors',
  ],
}

export const fix = {
  paths: 'files or folders; - is standard input (default: every release of the workspace)',
  write: 'make the repairs in the files instead of showing them',
  clean: (files: number) => `nothing to repair in ${files} ${files === 1 ? 'file' : 'files'}`,
  waiting: (repairs: number, files: number) =>
    `${repairs} ${repairs === 1 ? 'repair' : 'repairs'} in ${files} ${files === 1 ? 'file' : 'files'}; make them with --write`,
  made: (repairs: number, files: number) =>
    `${repairs} ${repairs === 1 ? 'repair' : 'repairs'} made in ${files} ${files === 1 ? 'file' : 'files'}`,
  noBreak: (sign: string) => `${sign} is a no-break space`,
  unread: (file: string) =>
    `${file}: can’t be read as a release, so nothing was repaired; presser check says why`,
  examples: ['presser fix', 'presser fix --write FILE', 'presser fix | git apply', 'presser check --fix'],
}

export const render = {
  paths: 'releases or folders; - is standard input',
  /** The built-in formats, the default one first. */
  format: ([first, ...others]: readonly string[]) =>
    `${first} (default), ${others.join(', ')}, or a template of the office; may be repeated`,
  formats: {
    text: 'plain text, to read and to pipe',
    html: 'a web page',
    email: 'a mail with text and HTML, to pipe into a mail program',
    markdown: 'Markdown, for a wiki or a content system',
    ninjs: 'ninjs 3.1: JSON that the systems of news agencies take in',
    ics: 'the event of an advisory, for calendars',
  },
  output: 'write to a file, whose ending says the format where -f does not, or into a folder',
  proof: 'render it even where check finds errors',
  public: 'refuse what is not for the public: an embargo that lasts, a draft, what was withdrawn',
  force: 'replace files that exist',
  width: 'columns of plain text, 20 to 500 (72 by default)',
  noWrap: 'leave each paragraph of plain text on one line',
  to: 'recipient of the email; may be repeated',
  cc: 'recipient of a copy',
  bcc: 'recipient of a blind copy (for programs that remove the header, such as msmtp -t)',
  draft: 'mark the email as unsent, to be opened in a mail program',
  refused: (file: string) =>
    `${file} was not rendered: check finds errors in it; correct them, or use --proof`,
  heavy: (file: string, part: 'html' | 'message', bytes: number) =>
    part === 'html'
      ? `${file}: warning: the HTML of the mail has ${Math.round(bytes / 1024)} KB, and Gmail shows only the first 102; shorten it`
      : `${file}: warning: the mail has ${(bytes / 1e6).toFixed(1)} MB with its attachments, and many servers take no more than 10; make the files smaller, or link to them`,
  examples: [
    'presser render FILE -f text',
    'presser render FILE -f html -o page.html',
    'presser render releases/2026 -f html -o public/',
    'presser render FILE -f email --to desk@example.org | msmtp -t',
    'presser render FILE -f ninjs -f ics -o public/',
  ],
}

export const list = {
  since: 'from this day on',
  until: 'up to this day',
  lang: 'in this language',
  type: 'of this type',
  status: 'at this stage',
  tag: 'with this tag',
  json: 'print JSON',
  none: 'no release matches',
  unread: (file: string) => `${file}: can’t be read as a release; presser check ${file} says why`,
  /** In the table, where columns are dear. */
  types: {
    release: 'release',
    statement: 'statement',
    advisory: 'advisory',
    brief: 'brief',
  } satisfies Record<ReleaseType, string>,
  columns: {
    date: 'Date',
    language: 'Lang',
    type: 'Type',
    status: 'Status',
    headline: 'Headline',
    file: 'File',
  },
  examples: ['presser list --since 2026-11-01', 'presser list --lang en --status final --json'],
}

export const explain = {
  rule: 'the rule, as check names it (default: a list of all)',
  json: 'print JSON',
  examples: ['presser explain', 'presser explain weekday-agrees', 'presser explain --json | jq .rules'],
}

export const schema = {
  config: 'print the schema of presser.yaml instead',
  release: 'A release of presser',
  office: 'presser.yaml: the office',
  missing: 'This is needed and empty: fill it in',
  control: 'There is an invisible control character here: delete it and type the text around it again',
  examples: [
    'presser schema > .presser/release.schema.json',
    'presser schema --config > .presser/config.schema.json',
  ],
}

export const completion = {
  shell: 'bash, zsh or fish',
  examples: [
    "echo 'source <(presser completion bash)' >> ~/.bashrc",
    "echo 'source <(presser completion zsh)' >> ~/.zshrc",
    'presser completion fish > ~/.config/fish/completions/presser.fish',
  ],
}

export const report = {
  clean: (files: number) => `${files} ${files === 1 ? 'file' : 'files'} checked, nothing to correct`,
  count: (errors: number, warnings: number, files: number) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${files} ${files === 1 ? 'file' : 'files'}`,
  /** After the count; `rule` is RULE where several are meant. */
  more: (rule: string) => `presser explain ${rule} tells more`,
  tooManyWarnings: (warnings: number, most: number) =>
    `more warnings than allowed: ${warnings} instead of ${most}`,
  error: 'error',
  warning: 'warning',
}

export const unexpected = (reason: string) =>
  `presser failed unexpectedly: ${reason}; run it again with --debug and report what it prints`
export const interrupted = 'interrupted'
