// The rules about contacts, links and files, explained in English.

export const contacts = {
  'contact-complete': {
    title: 'A contact that a journalist can’t use: no role, no name, neither phone nor email',
    text: [
      'The contact is the part of a release that people act on, often at night before a deadline. It has to say who answers, whom to ask for and how to reach them. A phone number or an address is enough; a fax alone is not.',
      'It is asked for from review on: a draft may still lack it. A contact named by its key is looked up in presser.yaml. In presser.yaml itself a gap is only a warning, for perhaps no release uses that entry.',
    ],
    options: {
      role: '`optional` where contacts need not say who answers',
      name: '`optional` where a desk answers without names',
    },
  },
  'email-valid': {
    title: 'An email address that no mail reaches',
    text: [
      'A comma for a dot, a space, two addresses in one pair of quotes, a Cyrillic letter among Latin ones: the address looks right on the page, and the journalist’s letter comes back. Where the slip is plain, the hint has the address as it should be.',
      'Only the form is looked at. No mail server is asked, so an address that is well written but does not exist passes: try a new one yourself. Addresses that are links in the text are the business of `link-valid`.',
    ],
  },
  'phone-valid': {
    title: 'A phone number that nobody can call',
    text: [
      'A digit too many or too few for its country, the same number pasted twice, two numbers in one pair of quotes, the letter O for a zero. presser knows how many digits may follow the code of each country.',
      'A number without a country code is only a warning: it works at home, but not for a foreign correspondent. Spaces, hyphens and brackets are free, and extensions are understood (`ext. 12`, `доб. 12`). Whether a possible number is yours, only a call can tell.',
    ],
  },
  'link-valid': {
    title: 'A link that leads the reader nowhere',
    text: [
      'A link without `https://`, with a space or a misspelt start, to a file on the office’s own disk or network, without words to click on, or with its brackets the wrong way round. Readers would meet a dead link, or brackets in the middle of a sentence.',
      'What can be published starts with `https://`, `http://`, `mailto:` or `tel:`. Links in the form `[words](address)` work in `body` only; headline, lead and notes are printed as they stand. presser works offline and does not open the page: whether it is still there, a click must show.',
    ],
  },
  'media-valid': {
    title: 'A picture or attachment that is missing, empty, or another kind of file than its name says',
    text: [
      'A release names its files under `media`, by their path from the folder of presser.yaml. A file that is not there leaves a hole in page and mail; a PNG picture called .jpg does not open everywhere; a link that leads out of the workspace is not followed.',
      'A file over 5 MB is a warning: many mail systems refuse a letter of more than 10 MB, and attachments grow by a third on their way. One over 25 MB is an error, for no mail service takes it; files that only together have as much are a warning. Only the first bytes of a file are looked at, not the picture. That each picture has its description (`alt`) when final is asked for by `field-required`.',
    ],
    options: { max: 'the most megabytes a file may have without a warning; 5 unless set' },
  },
} as const
