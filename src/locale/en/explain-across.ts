// The rules about typography, about several releases at once and about excuses, explained in English.

export const across = {
  typography: {
    title: 'Straight quotes, a hyphen for a dash, double spaces and the like',
    text: [
      'What sets a typed text apart from a printed one: straight quotation marks, a hyphen where a dash belongs, two spaces in a row, a space before a comma, a hyphen in a range. Each language has its own usage: Russian quotes «so» and sets its dash apart, English quotes “so”. Where offices differ, `house` in presser.yaml decides. A habit such as straight quotes is told once, not at every mark.',
      'Nearly all of it is mechanical: `presser fix` shows the repairs, `presser fix --write` makes them. It also puts in no-break spaces, so that no line ends between 20 and November; as nobody sees them, check asks for them only where the office wants it. Links, addresses, code and what stands in `quotes` are not touched.',
    ],
    options: {
      nbsp: '`on` where missing no-break spaces are to be told, `off` where `presser fix` is to leave them alone too',
      hours: '`a.m.` where the house writes a.m. and p.m. with full stops',
    },
  },
  'translation-agrees': {
    title: 'Two versions of one release that say different things',
    text: [
      'Versions that are linked by `translation_of` are one piece of news. What must be the same in any language is compared: date, embargo, contacts, speakers, numbers and sums, the number of quotations, corrections. Where one version is corrected and the other forgotten, the office contradicts itself in public.',
      'How a language writes a number makes no difference, nor whether it stands in figures or in words. Two numbers that contradict each other are an error; what one version merely leaves out is a warning, and a version far shorter than the other may leave out anything. The texts of drafts are not compared yet, and a contact that does not speak the other language may be missing there.',
    ],
  },
  duplicate: {
    title: 'The same number, or the same short name on the same day, in two releases',
    text: [
      'Two files with one `number`, or with the same short name on the same day in the same language, are a copy that was forgotten, or two releases that nobody can tell apart. All releases of the workspace are compared, even where only one is checked; the later of the two is told.',
      'Versions in other languages share number and short name, as they should, and a number without its year may come again next year. Nearly the same text in two releases is a warning from review on: perhaps one was sent twice. What was withdrawn may be issued anew.',
    ],
  },
  'excuse-unused': {
    title: 'An excuse that excuses nothing, gives no reason or names no rule',
    text: [
      'A comment `# presser-ignore rule: reason` above a field lets one finding pass. When the text is changed later, the excuse stays behind and would hide the next slip; so an excuse that is no longer needed is told. Remove it.',
      'The reason is for the colleague who reads it in a year; without one the excuse does not count. The name must be that of a rule, and the comment must stand right above the field.',
    ],
  },
} as const
