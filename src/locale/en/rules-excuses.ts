// What presser says of comments that excuse a finding, in English.
import { say } from './rules.ts'

export const excuses = {
  unused: (rule: string) =>
    say(
      `Nothing here needs to be excused from ${rule}`,
      'Remove the comment; or put it right above the field that it is meant for',
    ),
  withoutReason: (rule: string) =>
    say(
      'An excuse needs its reason: whoever reads the file next will ask',
      `Write # presser-ignore ${rule}: and why it is right so`,
    ),
  unknown: (rule: string, nearest: string | undefined) =>
    say(
      rule === ''
        ? 'The excuse does not say from which rule'
        : `There is no rule “${rule}” to be excused from`,
      nearest
        ? `Did you mean ${nearest}?`
        : 'Write the name that check prints beside the place, such as repeated-word',
    ),
}
