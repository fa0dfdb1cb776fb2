// The fields in English: what a prompt asks, and the help that docs, editors and check's hints give. As long as the table of fields.

/** One field, by its path without list positions and keys: `event.start`. */
export interface FieldWords {
  /** What it is called in the office. */
  label: string
  /** Asked by `new`; present where the table says `asked`. */
  prompt?: string
  /** One sentence in the imperative: what to write. Read as the hint where the field is missing. */
  help: string
}

export const fields: Record<string, FieldWords> = {
  type: {
    label: 'Type',
    prompt: 'What are you writing?',
    help: 'Say what it is: release, statement, advisory or brief.',
  },
  language: {
    label: 'Language',
    prompt: 'In which language?',
    help: 'Give the language of this version, as the file name has it: ru, en …',
  },
  status: {
    label: 'Status',
    help: 'Say how far it is: draft, review, final or withdrawn. The stage decides what check asks for.',
  },
  date: { label: 'Date', prompt: 'Date of the release', help: 'Give the day it is published: 2026-11-20.' },
  number: { label: 'Number', help: 'Give the office’s own number, as it is to be printed.' },
  headline: {
    label: 'Headline',
    prompt: 'Headline',
    help: 'Say in one line what happened, with the organization in it and no full stop.',
  },
  subhead: { label: 'Subhead', help: 'Add one line that the headline has no room for.' },
  dateline: {
    label: 'Dateline',
    help: 'Give the place (and the day, if it is not the date) that the first paragraph starts with.',
  },
  'dateline.place': {
    label: 'Place',
    prompt: 'Place of the dateline',
    help: 'Give the city, as it is to be printed: BISHKEK.',
  },
  'dateline.date': {
    label: 'Dateline date',
    help: 'Give the day of the dateline where it differs from the date of the release.',
  },
  event: { label: 'Event', help: 'Give the start and place of the event, and how to get accredited.' },
  'event.start': {
    label: 'Start',
    prompt: 'When does the event start?',
    help: 'Give day, time and zone: 2026-11-25T10:00+06:00[Asia/Bishkek].',
  },
  'event.end': { label: 'End', help: 'Give day, time and zone of the end.' },
  'event.place': { label: 'Venue', prompt: 'Where does it take place?', help: 'Name the venue.' },
  'event.address': { label: 'Address', help: 'Give street, number and city.' },
  'event.accreditation': { label: 'Accreditation', help: 'Say until when and where journalists register.' },
  'event.accreditation.deadline': {
    label: 'Deadline',
    help: 'Give day, time and zone until which journalists may register.',
  },
  'event.accreditation.email': { label: 'Register by email', help: 'Give the address for registration.' },
  'event.accreditation.url': { label: 'Register online', help: 'Give the link for registration.' },
  speaker: {
    label: 'Speaker',
    prompt: 'Who speaks?',
    help: 'Name who speaks: a key from people in presser.yaml, or name, title and organization.',
  },
  'speaker.name': {
    label: 'Name',
    prompt: 'The speaker’s name',
    help: 'Give first name and surname, as they are to be printed.',
  },
  'speaker.title': {
    label: 'Title',
    prompt: 'The speaker’s title',
    help: 'Give the position, in the language of the release.',
  },
  'speaker.organization': {
    label: 'Organization',
    prompt: 'The speaker’s organization',
    help: 'Name the organization, if it is not the office itself.',
  },
  contact: {
    label: 'Press contact',
    prompt: 'Whom should journalists call?',
    help: 'Name whom journalists call: a key from contacts in presser.yaml, or role, name, phones and emails.',
  },
  'contact.role': {
    label: 'Role',
    prompt: 'The contact’s role',
    help: 'Say what the contact is: Press Service, Duty Officer …',
  },
  'contact.name': { label: 'Name', prompt: 'The contact’s name', help: 'Give first name and surname.' },
  'contact.phones': {
    label: 'Phones',
    prompt: 'Phone',
    help: 'Give the numbers with their country code: +996 312 000 001, ext. 12.',
  },
  'contact.fax': { label: 'Fax', help: 'Give the numbers with their country code.' },
  'contact.emails': {
    label: 'Email',
    prompt: 'Email address',
    help: 'Give the addresses that somebody reads.',
  },
  'contact.hours': { label: 'Hours', help: 'Say when somebody answers.' },
  'contact.languages': {
    label: 'Languages',
    help: 'List the languages in which somebody answers: ["ru", "en"].',
  },
  instruction: {
    label: 'Release instruction',
    prompt: 'When may it be published?',
    help: 'Say immediate or embargo.',
  },
  embargo: {
    label: 'Embargo',
    prompt: 'Embargo until',
    help: 'Give day, time and zone from which it may be published: 2026-11-20T10:00+06:00[Asia/Bishkek].',
  },
  lead: {
    label: 'Lead',
    prompt: 'Lead: who, what, when, where',
    help: 'Answer who, what, when and where in one paragraph.',
  },
  body: { label: 'Body', prompt: 'Body', help: 'Write the paragraphs in Markdown, without HTML.' },
  summary: {
    label: 'Summary',
    help: 'Sum it up in one line of at most 600 characters, for lists and search engines.',
  },
  quotes: { label: 'Quotes', help: 'List what may be quoted, word for word, and who approved it.' },
  'quotes.speaker': {
    label: 'Speaker',
    help: 'Name who is quoted: a key from people, or name, title and organization.',
  },
  'quotes.speaker.name': { label: 'Name', help: 'Give first name and surname.' },
  'quotes.speaker.title': { label: 'Title', help: 'Give the position.' },
  'quotes.speaker.organization': { label: 'Organization', help: 'Name the organization.' },
  'quotes.text': {
    label: 'Text',
    help: 'Give the words as they stand in the text, without quotation marks.',
  },
  'quotes.approved_by': { label: 'Approved by', help: 'Name who allowed the quotation.' },
  'quotes.approved_on': { label: 'Approved on', help: 'Give the day of the approval: 2026-11-20.' },
  notes: { label: 'Notes to editors', help: 'List background that journalists need and readers don’t.' },
  boilerplate: {
    label: 'Boilerplate',
    help: 'Give a key from boilerplate in presser.yaml, or the text about the organization.',
  },
  media: { label: 'Media', help: 'List pictures and attachments.' },
  'media.file': { label: 'File', help: 'Give the path inside the workspace: media/2026/bridge.jpg.' },
  'media.alt': { label: 'Alternative text', help: 'Describe the picture for those who can’t see it.' },
  'media.caption': { label: 'Caption', help: 'Say who and what is seen, when and where.' },
  'media.credit': { label: 'Credit', help: 'Name whose picture it is.' },
  'media.inline': {
    label: 'Inline',
    help: 'Say true to show the picture in the mail and not only attach it.',
  },
  tags: { label: 'Tags', help: 'List subjects: ["water", "energy"].' },
  translation_of: {
    label: 'Translation of',
    help: 'Give the path of the original: releases/2026/2026-11-20-exercise.ru.yaml.',
  },
  corrections: {
    label: 'Corrections',
    help: 'List what was corrected or why it was withdrawn: on, kind and note.',
  },
  'corrections.on': { label: 'On', help: 'Give the day: 2026-11-20.' },
  'corrections.kind': { label: 'Kind', help: 'Say correction, update or withdrawal.' },
  'corrections.note': { label: 'Note', help: 'Say what was wrong and what is right.' },
}

export const officeFields: Record<string, FieldWords> = {
  organization: { label: 'Organization', help: 'Name the organization: name, short_name, url, release_url.' },
  'organization.name': {
    label: 'Name',
    prompt: 'The organization’s full name',
    help: 'Give the full name, or one for each language: {ru: …, en: …}.',
  },
  'organization.short_name': {
    label: 'Short name',
    prompt: 'Its short name',
    help: 'Give the short name or abbreviation.',
  },
  'organization.url': {
    label: 'Website',
    prompt: 'Its website',
    help: 'Give the address of the newsroom: https://example.org/news.',
  },
  'organization.release_url': {
    label: 'Page of a release',
    help: 'Give the address under which releases are published, with {slug} and {language}: https://example.org/{language}/news/{slug}.',
  },
  languages: {
    label: 'Languages',
    prompt: 'Languages you publish in, the default first',
    help: 'List the languages; the first is the default: ["ru", "en"].',
  },
  time_zone: {
    label: 'Time zone',
    prompt: 'Time zone',
    help: 'Give the zone of the office: Asia/Bishkek, Europe/Moscow.',
  },
  mail: { label: 'Mail', help: 'Say what stands in the head of a message.' },
  'mail.from': { label: 'From', help: 'Give a key from contacts, or an address.' },
  'mail.reply_to': { label: 'Reply to', help: 'Give the address that answers go to.' },
  'mail.subject_prefix': { label: 'Subject prefix', help: 'Give what every subject starts with.' },
  'mail.list_id': { label: 'List name', help: 'Give the name of the mailing list: releases.example.org.' },
  'mail.list_unsubscribe': {
    label: 'Unsubscribe',
    help: 'Give the page or the address, or both, through which readers leave the list.',
  },
  'mail.list_archive': {
    label: 'Archive of the list',
    help: 'Give the page where what was sent can be read.',
  },
  people: { label: 'People', help: 'List who speaks for the office, each under a short key.' },
  'people.name': { label: 'Name', help: 'Give first name and surname.' },
  'people.title': { label: 'Title', help: 'Give the position.' },
  'people.organization': { label: 'Organization', help: 'Name the organization.' },
  'people.short': { label: 'Short form', help: 'Say how the text calls them after the first mention.' },
  contacts: { label: 'Contacts', help: 'List whom journalists call, each under a short key.' },
  'contacts.role': {
    label: 'Role',
    prompt: 'The press contact’s role',
    help: 'Say what the contact is: Press Service.',
  },
  'contacts.name': {
    label: 'Name',
    prompt: 'The press contact’s name',
    help: 'Give first name and surname.',
  },
  'contacts.phones': {
    label: 'Phones',
    prompt: 'The press contact’s phone',
    help: 'Give the numbers with their country code.',
  },
  'contacts.fax': { label: 'Fax', help: 'Give the numbers with their country code.' },
  'contacts.emails': {
    label: 'Email',
    prompt: 'The press contact’s email',
    help: 'Give the addresses that somebody reads.',
  },
  'contacts.hours': { label: 'Hours', help: 'Say when somebody answers.' },
  'contacts.languages': { label: 'Languages', help: 'List the languages in which somebody answers.' },
  boilerplate: {
    label: 'Boilerplate',
    help: 'Give the standing texts about the organization, each under a short key.',
  },
  labels: { label: 'Labels', help: 'Word the printed labels differently, for each language.' },
  house: { label: 'House style', help: 'Choose where usage differs.' },
  'house.end_mark': { label: 'End mark', help: 'Give what stands at the end of a text: * * *' },
  'house.dash': { label: 'Dash', help: 'Say em (—) or en (–).' },
  'house.initials': {
    label: 'Initials',
    help: 'Say tight (А.Сериков) or spaced (А. Сериков).',
  },
  'house.date_style': {
    label: 'Dates',
    help: 'Say long (20 November 2026), numeric (20/11/2026) or american (November 20, 2026).',
  },
  'house.percent': { label: 'Per cent', help: 'Say tight (5%) or spaced (5 %).' },
  requirements: {
    label: 'Requirements',
    help: 'List the fields that a stage of a type adds, in place of the default list.',
  },
  rules: { label: 'Rules', help: 'Switch a rule: off, warning or error.' },
  interface: { label: 'Interface', help: 'Choose the language that presser speaks: ru or en.' },
}
