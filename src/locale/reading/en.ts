// Reading English: abbreviations, verbs of speech.
import { makeDates, months, weekdays } from './en-dates.ts'
import type { DateReading, ReadingLanguage } from './language.ts'

// A sentence may end with these, and so with the states of America.
const CLOSING = (
  'no jr sr inc ltd co corp bros a.m p.m etc u.s u.k u.n d.c ave blvd rd est art fig ed ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex ' +
  'vt va wash wis wyo'
).split(' ')

let dates: DateReading | undefined

export const en: ReadingLanguage = {
  months,
  weekdays,
  get dates() {
    dates ??= makeDates()
    return dates
  },
  abbreviations: [
    ...(
      'mr mrs ms messrs dr prof st nos dept div dist gen col maj capt cmdr cpl sgt pvt lt adm supt det ofc insp asst assoc atty ' +
      'gov govs sen sens rep reps pres sec hon rev fr amb cllr e.g i.e vs ext tel approx vol para paras pp eds mt ft ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'
    ).split(' '),
    ...CLOSING,
  ],
  closing: CLOSING,
  sentenceStarts:
    'The It He She They We In On At This That These Those A An But And For As When While If There I You His Her Their Our More Since After Before With By To From Its All No Not Last Next Today Tickets Visit Please'.split(
      ' ',
    ),
  speech:
    /\b(?:said|says?|told|tells|(?<!united |member )states|stat(?:ed|ing)|add(?:ed|s|ing)|not(?:ed|es|ing)|explain(?:ed|s|ing)|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|announc(?:ed|es|ing)|declar(?:ed|es|ing)|according|comment(?:ed|s|ing)|remark(?:ed|s|ing)|conclu(?:ded|des|ding)|continu(?:ed|es|ing)|ask(?:ed|s)|repl(?:ied|ies)|answer(?:ed|s)|warn(?:ed|s|ing)|urg(?:ed|es|ing)|call(?:ed|s|ing)|insist(?:ed|s)|point(?:ed|s|ing)|highlight(?:ed|s|ing)|wrote|writes|writing|quot(?:ed|es)|words?|observ(?:ed|es)|acknowledg(?:ed|es)|admit(?:ted|s)|welcom(?:ed|es|ing)|thank(?:ed|s|ing)|recall(?:ed|s|ing)|remind(?:ed|s)|pledg(?:ed|es|ing)|promis(?:ed|es|ing)|reads?|underlin(?:ed|es|ing)|underscor(?:ed|es|ing)|reiterat(?:ed|es|ing)|suggest(?:ed|s|ing)|discuss(?:ed|es|ing)|describ(?:ed|es|ing)|argu(?:ed|es|ing)|recommend(?:ed|s)|assert(?:ed|s)|claim(?:ed|s)|contend(?:ed|s)|caution(?:ed|s)|predict(?:ed|s)|testif(?:ied|ies)|recount(?:ed|s)|reflect(?:ed|s|ing)|shar(?:ed|es|ing)|respond(?:ed|s|ing)|react(?:ed|s|ing)|agre(?:ed|es)|advis(?:ed|es)|prais(?:ed|es|ing)|applaud(?:ed|s|ing)|congratulat(?:ed|es|ing)|speaking|reveal(?:ed|s)|confirm(?:ed|s|ing)|affirm(?:ed|s|ing)|enthus(?:ed|es)|jok(?:ed|es)|tweet(?:ed|s)|post(?:ed|s)|statement|spokes(?:man|woman|person)|(?:['’]s|s['’]|his|her|their|its|the) (?:answer|message|response|reply|view|advice|explanation|comments?|remarks?|letter))\b/i,
}
