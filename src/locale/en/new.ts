// What new and init say in English: flags, prompts, comments in the files they write.
import type { ReleaseType } from '../../model/vocabulary.ts'

/** For one of both languages: `review` and `final` are what people type into `status`. */
type Later = 'review' | 'final'

export const scaffold = {
  /** A comment where a field is still to be filled. */
  needed: (field: string, stage: Later, help: string) => `${field}: — needed from ${stage}: ${help}`,
  original: (field: string, language: string) => `${field} in the original (${language}):`,

  new: {
    type: 'what it is',
    language: 'its language',
    date: 'the day it is published (default: today)',
    headline: 'the headline',
    place: 'the city of the dateline',
    speaker: 'who speaks: a key from people; may be repeated',
    contact: 'whom journalists call: a key from contacts; may be repeated',
    embargo: 'until when it may not be published; the office’s time zone is added',
    immediate: 'it may be published at once',
    lead: 'the first paragraph',
    body: 'the text in Markdown; - reads standard input',
    set: 'any other field, such as event.start=… or tags=snow,ice; may be repeated',
    translate: 'start the version of FILE in another language',
    noInput: 'ask nothing',
    examples: [
      'presser new',
      '$EDITOR "$(presser new --type brief)"',
      'presser new --language en --headline "IMSC opens a course" --speaker asylbekova --immediate --no-input',
      'presser new --translate releases/2026/2026-11-13-safe-passes-conference.ru.yaml',
    ],
    taken: (taken: string, made: string) => `${taken} exists already; this one is ${made}`,
    next: (path: string, toFill: boolean) =>
      `Next: ${toFill ? `fill in what is marked with # in ${path}, then run` : 'run'} presser check ${path}`,
    rescued: 'Nothing could be written. This is what you typed:',
  },

  init: {
    folder: 'the folder to make it in (default: this one)',
    name: 'the organization’s full name; with several languages once for each: ru=…, en=…',
    shortName: 'its short name or abbreviation, likewise',
    url: 'its website',
    languages: 'the languages you publish in, the default first: ru,en',
    timeZone: 'the office’s time zone (default: this computer’s, unless that is UTC)',
    role: 'what the press contact is, such as Press Service',
    contactName: 'the press contact’s name',
    phone: 'a telephone number; may be repeated',
    email: 'an address; may be repeated',
    noInput: 'ask nothing',
    examples: [
      'presser init',
      'presser init newsroom --name "Interstate Mountain Safety Council" --languages en --time-zone Asia/Bishkek --contact-name "Nazgul Esenova" --contact-phone "+996 312 000 001" --no-input',
    ],
    made: (path: string) => `  made  ${path}`,
    kept: (path: string) => `  kept  ${path} (it was there before)`,
    next: (folder: string) =>
      `Next: look through ${folder}presser.yaml, then make a release with presser new`,
  },

  prompts: {
    select: 'choose',
    confirm: 'confirm',
    search: 'type to search',
    city: 'type a city or a country, such as Bishkek',
    noZone: 'there is no such zone; try the capital or the next large city',
    skip: 'Enter: later',
    clear: 'Backspace, Enter: later',
    given: 'Enter: this',
    in: (prompt: string, language: string) => `${prompt} (${language})`,
    /** Before what the original says, above a question. */
    original: (language: string) => `Original (${language}):`,
    immediate: 'At once',
    embargo: 'Under embargo until a certain time',
    later: 'Decide later',
    leaveOut: 'Later, in the file',
    enterNew: 'Someone else: type in the name',
    another: 'Does anyone else speak?',
    nobody: 'Nobody else',
    needed: 'This can’t be left out',
    passed: 'This time has passed. Give a time to come',
    write: (editor: string) => `Write it now in ${editor}`,
    again: (editor: string) => `Go back to ${editor}`,
    editorStopped: 'The editor ended with an error; its text was not taken over',
    /** In the editor's file, below the line where the text ends. */
    guide: [
      'The text ends above this line. What stands below it is not kept.',
      'Leave an empty line between paragraphs. ## starts a subhead, - an item of a list, > a quotation.',
    ],
    types: {
      release: 'news: headline, lead, quotes',
      statement: 'one person’s words in full',
      advisory: 'what journalists are invited to',
      brief: 'a few lines for the news feed',
    } satisfies Record<ReleaseType, string>,
  },

  /** Texts that `init` writes, in the interface language. */
  office: {
    head: 'The office: who you are, who speaks for you, whom journalists call. Read by every presser command.',
    languages: 'The first language is the default one.',
    translate: (language: string) => `${language}: — the same in this language`,
    mail: 'The sender of every message: a key from contacts, or an address.',
    people: 'Who speaks, each under a short key that releases name. For example:',
    contacts: 'Whom journalists call.',
    noContacts: 'Whom journalists call. A release needs one before it goes to review. For example:',
    boilerplate: 'Standing texts about the organization. For example:',
    example: { name: 'Anna Ivanova', title: 'Director', about: 'The Council brings together …' },
    hook: 'Press releases are in order',
  },

  /** Texts that `init` writes in the language of the office. */
  starter: {
    role: 'Press Service',
    headline: (name: string) => `${name} opens its newsroom`,
    lead: (name: string, day: string) =>
      `From ${day} ${name} publishes all its news in one place, the newsroom of its press service.`,
    body: 'Every release names a press contact. Journalists receive the same text on the website, in the news feed and by mail.',
  },
}
