// The rules about names and quotations, explained in English.

export const names = {
  'speaker-named': {
    title: 'The speaker is entered, but the text never names this person',
    text: [
      '`speaker` says who speaks in the release. If the name stands neither in headline, lead nor body, a quotation was dropped in editing, or the wrong key was taken.',
      'The surname is enough, in any case of Russian, and so is what presser.yaml calls the person under `short`. A statement in the first person is its speaker’s own text and needs no name; one that gives the speaker by title does not either. Before the body is written nothing is asked. A name with a letter wrong is told by `name-consistent`.',
    ],
  },
  'name-consistent': {
    title: 'A name or title with a letter wrong, or one name spelled in two ways',
    text: [
      'A misspelt name is what people forgive least. presser knows the people of presser.yaml and the speakers of the release, and looks for words one letter away from their names, patronymics and titles, in every case of Russian. Names that it does not know are held to themselves: “Karabayev” in one paragraph and “Karabaev” in the next can’t both be right.',
      'Other people have names a letter apart, and so do ordinary words. So a surname that stands alone is judged only where its place shows that a person is meant: beside a first name, initials, a title or a verb of speech. Initials instead of a first name are fine.',
    ],
  },
  'organization-named': {
    title: 'Neither headline nor lead says whose news it is',
    text: [
      'An editor sees a headline and a first paragraph, in a list among hundreds. Without the name of the organization nobody can tell who speaks. Headline, subhead or lead will do; a statement, which has no lead, may name it in its first paragraph.',
      'The full name counts, the short one, its initials, and the word that stands for it in a text, such as “the Council”. The name is that of `organization` in presser.yaml, in the language of the release.',
    ],
  },
  'quote-attributed': {
    title: 'A quotation without a word on who said it',
    text: [
      'Readers must know whose words they read. A quotation of five words or more needs a verb of speech near it, and the speaker: “…,” said Ms Toktobekova. The name before a colon or after a dash will do as well.',
      'Titles in quotation marks inside a sentence are no quotations. A quotation that goes on from the paragraph before, one introduced by a line with a colon, and interviews are let pass. Only lead and body are looked at.',
    ],
  },
  'quote-verbatim': {
    title: 'A quotation from quotes that stands in the text in other words',
    text: [
      '`quotes` is the ledger of what the speakers have approved, and what they approved is printed word for word: a “better” word of the editor’s makes it a quotation that nobody gave. Each entry is looked for in the text, and the first place where the two part is marked.',
      'Punctuation, capitals, line breaks and kinds of quotation marks don’t count, and who says it may stand in the middle: “…,” she said. “…”. Where the new wording is better indeed, have it approved and enter it in `quotes`.',
    ],
    options: {
      approved_by: '`required` where each quotation of a final release must say who approved it (a warning)',
    },
  },
} as const
