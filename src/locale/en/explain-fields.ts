// The rules about the file and its fields, explained in English.

export const fields = {
  'yaml-syntax': {
    title: 'A file that can’t be read: a quotation mark, colon, bracket or indent is missing',
    text: [
      'A release is a list of fields: a name, a colon, a space and a value. Where one of these signs is missing, or one stands there too many, nobody can tell what belongs to which field, and nothing else about the release can be checked until it is mended.',
      'Most slips come from texts without quotation marks: a second colon in a headline, a `#` in a phone number. Put each text in straight double quotes, as `presser new` does, and write quotations inside it as “…”. Long texts that stand indented under `|` or `>-` need no quotes at all.',
      'The mark shows where reading stopped; the slip itself may stand a line above. A file that is not saved as UTF-8 is told here too.',
    ],
  },
  'yaml-limits': {
    title: 'Something that no release needs: a huge file, endless brackets, the special signs of YAML',
    text: [
      'Mostly it is a text without quotation marks that begins with `*`, `&` or `!`. These signs have a meaning of their own in YAML, which releases do not use. Put the text in quotes, and it is only a text.',
      'A file of more than 512 KB, or one nested far deeper than any release, comes from something pasted by mistake. Such files are not read at all, for they can stall a program.',
    ],
  },
  'field-repeated': {
    title: 'The same field twice in one release',
    text: [
      'When a field stands twice, only one of the two can be printed, and nobody knows which was meant: often one of them is left from the release that was copied. The second one is marked, and the message names the line of the first.',
      'Fields of the same name in different places are no repetition: every contact has a `name` of its own.',
    ],
  },
  'field-required': {
    title: 'A field that the release needs at its stage, and lacks',
    text: [
      'What a release must have grows with its stage. A draft needs a headline and a date; for review it needs lead, body, speaker and contact as well; when final, dateline and instruction too. It depends on the type: a statement needs no lead, a brief no headline. docs/fields.md has the whole list.',
      'A field with nothing after its colon counts as missing. Parts are held to it too: a dateline needs its place, an event its start, and `instruction: "embargo"` needs the hour in `embargo`. A field whose name is only misspelt is told by `field-unknown` instead.',
      'An office that asks for more, or for less, says so under `requirements` in presser.yaml. `presser check --stage final` holds a draft to the last stage already today.',
    ],
  },
  'field-kind': {
    title: 'A value that its field can’t take: a day that doesn’t exist, two lines for one, HTML',
    text: [
      'A date must be a real day, a time must have its zone, a headline is one line, a lead one paragraph, and the body has Markdown but no HTML. Anything else would be printed wrongly or not at all.',
      'Dates are written 2026-11-20, times `2026-11-20T10:00+06:00[Asia/Bishkek]`. Where it is plain which day you mean, the hint has it in that form. Phone numbers, addresses, links and invisible characters are left to `phone-valid`, `email-valid`, `link-valid` and `hidden-character`, which can say more about them.',
    ],
  },
  'field-unknown': {
    title: 'A field that does not exist; mostly a misspelt name',
    text: [
      'What stands in an unknown field is printed nowhere: a release with `contacts` for `contact` would go out without its press contact. That is why a strange name is an error.',
      'The hint has the nearest name that exists there. A name can be right in one place and wrong in another: `place` belongs inside `dateline` or `event`. Remarks for colleagues are written after `#`; they are never printed.',
    ],
  },
  'reference-unknown': {
    title: 'A key, a language or an original that can’t be found',
    text: [
      'Speakers, contacts and boilerplate are kept in presser.yaml, and a release names them by a short key. A key that is not there would leave the place empty, so it is told, with the nearest one that exists. In the same way `translation_of` must lead to a release, and `language` must be one the office publishes in.',
      'From review on, what a key stands for must exist in the language of the release: an English release does not print a title in Russian. Somebody who speaks only once needs no key: write name and title into the release.',
    ],
  },
  'file-name': {
    title: 'A file name without date, short name or language, or with another language than the release',
    text: [
      'Every release is a file named by its date, a few words in Latin letters and its language: `2026-11-20-mountain-exercise.en.yaml`. The addresses of pages and the links between translations are made of that name, and it keeps the folder in order by itself.',
      'The language before `.yaml` must be that of the field `language`. That the date agrees is the business of `date-agrees`. A text from standard input has no name, and needs none.',
    ],
  },
} as const
