// What the rules about names and quotations say in English.
import { say } from './rules.ts'

export const names = {
  quoteChanged: (found: string, approved: string) =>
    say(
      `The text has “${found}” where the quote in quotes is worded otherwise`,
      approved === ''
        ? `Leave out “${found}”, or have the new wording approved and enter it in quotes`
        : `Write “${approved}”, or have the new wording approved and enter it in quotes`,
    ),
  quoteMissing: () =>
    say(
      'This quote does not stand in the text word for word',
      'Copy it into the text as it is here, or remove it from quotes',
    ),
  approvalMissing: () =>
    say(
      'Nobody is entered as having approved this quote',
      'Add approved_by: the name of the person who approved it',
    ),
  speakerUnnamed: (name: string) =>
    say(
      `${name} is the speaker, but headline, lead and body do not name this person`,
      'Name the speaker in the text, or enter in speaker who does speak there',
    ),
  organizationUnnamed: (name: string) =>
    say('Neither headline nor lead names the organization', `Write “${name}” in one of them`),
  quoteUnattributed: () =>
    say(
      'The text does not say whose words these are',
      'Add who says it: “…,” said Ms Orozova; or take the quotation marks off',
    ),
  nameMisspelt: (found: string, right: string, name: string) =>
    say(`“${found}” looks like a slip in the name ${name}`, `Write “${right}”`),
  nameTwoWays: (found: string, other: string) =>
    say(`One name is spelled two ways: “${found}” and “${other}”`, 'Write it alike everywhere'),
  titleMisspelt: (found: string, right: string, title: string) =>
    say(`“${found}” looks like a slip in the title “${title}”`, `Write “${right}”`),
}
