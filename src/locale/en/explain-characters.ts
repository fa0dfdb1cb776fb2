// The rules about characters and the form of texts, explained in English.

export const characters = {
  'placeholder-left': {
    title: 'A gap that was to be filled in: TK, TODO, XXX, [insert date], ____',
    text: [
      'Notes to oneself are part of writing, and the worst thing to find in a release that is out. The usual signs of both languages are known: TK, TODO, TBC, XXX, ???, «ФИО», «УТОЧНИТЬ», [insert date], lorem ipsum, empty brackets and quotation marks, rows of dots and underscores, “venue to be confirmed”.',
      'What only looks like one is let pass: the XXX Olympiad, TK Elevator, underscores in a link. Drafts are held to it too. What is still open belongs in a comment, after `#`: nobody can print that.',
    ],
  },
  'hidden-character': {
    title: 'A character that nobody sees: of zero width, a soft hyphen, a mark of direction',
    text: [
      'Text pasted from Word, a PDF or a messenger brings along characters without a shape. You don’t see them, but search does not find the word, lines break in odd places and links lead nowhere. The hint says after which word to delete. In the examples the soft hyphen is written as `\\u00AD`, so that you can see it.',
      'No-break spaces are wanted, and pass. So do the joiners that Persian and the scripts of India need, marks of direction in Arabic or Hebrew, and emoji that are glued of several.',
    ],
  },
  'mixed-script': {
    title: 'A Latin letter in a Russian word, or the reverse',
    text: [
      'Latin `c` and Russian `с` look the same. A word with a stray letter looks right, yet no search finds it and a screen reader stumbles over it. It happens when the keyboard is switched half a word late. The message names the letter; type the whole word again. Greek letters that look like ours (`ο`, `α`, `Α`) come with text copied from a PDF, and are told as well.',
      'Where the mix is plain to see it is meant: IT-компания, 5G-сети, СберDevices. Email addresses and links are the business of `email-valid` and `link-valid`.',
    ],
  },
  'repeated-word': {
    title: 'The same word twice in a row',
    text: [
      '“the the”, «в в»: the eye skips it, above all where a line ends between the two. All texts of the release are looked at.',
      'Doublings that grammar or feeling wants are let pass: “had had”, “that that”, «очень очень», names such as Duran Duran, and words with a comma or a hyphen between them.',
    ],
  },
  'headline-form': {
    title: 'A headline that is too long, ends with a full stop, stands in capitals or holds two sentences',
    text: [
      'Headlines are cut off in search results, feeds and mail, and stand one below the other in lists. So: at most 120 characters, no full stop at the end, ordinary letters, one sentence.',
      'A question mark, an exclamation mark or the full stop of an abbreviation may end it. A question with its answer and a quotation of two sentences count as one. Abbreviations in capitals are fine; only a headline that is all capitals is told.',
    ],
    options: { max: 'the most characters of a headline; 120 unless set' },
  },
  'lead-length': {
    title: 'A lead that nobody reads in one breath',
    text: [
      'The lead says who, what, where and when, and is often all that is taken over. More than 60 words or three sentences mean that details have crept in: they belong in the body.',
      'Numbers count as words, dashes do not. The full stop of an abbreviation ends no sentence.',
    ],
    options: {
      words: 'the most words of a lead; 60 unless set',
      sentences: 'the most sentences of a lead; 3 unless set',
    },
  },
  'paragraph-markdown': {
    title: 'A paragraph that will be printed as an item of a list, or as a heading',
    text: [
      'The body is written in Markdown. There a line that begins with `-`, `*` or a number with a full stop is an item of a list, and a row of hyphens makes a heading of the line above it. A paragraph that begins “2026. A year of …” would come out as a list, and a hyphen typed for a dash as a bullet.',
      'Real lists are let pass: several items in a row, numbers that go on from one another, a list that starts with 1. A backslash before the full stop (`2026\\.`) keeps a number as it is.',
    ],
  },
  'quote-marks': {
    title: 'A quotation mark that is never closed, closes nothing, or is of another style than the others',
    text: [
      'With a mark missing nobody can tell where the quotation ends and the office’s own words begin. A mark without its partner is an error, and so are two that cross. Different styles in one release, “…” here and "…" there, are a warning: take the one that prevails.',
      'A quotation of several paragraphs may open in each and close in the last. Titles in another language keep their own marks. Releases in languages other than Russian and English are left alone.',
    ],
  },
} as const
