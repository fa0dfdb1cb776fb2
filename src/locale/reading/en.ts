// Reading English: abbreviations, verbs of speech.
import { dates, months, weekdays } from './en-dates.ts'
import type { ReadingLanguage } from './language.ts'

// A sentence may end with these, and so with the states of America.
const CLOSING = (
  'no jr sr inc ltd co corp bros a.m p.m etc u.s u.k u.n d.c ave blvd rd est art fig ed ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex ' +
  'vt va wash wis wyo'
).split(' ')

export const en: ReadingLanguage = {
  months,
  weekdays,
  dates,
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
    /\b(?:said|says?|told|tells|stat(?:ed|es|ing)|add(?:ed|s|ing)|not(?:ed|es|ing)|explain(?:ed|s|ing)|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|announc(?:ed|es|ing)|declar(?:ed|es|ing)|according|comment(?:ed|s|ing)|remark(?:ed|s)|conclu(?:ded|des)|continu(?:ed|es)|ask(?:ed|s)|repl(?:ied|ies)|answer(?:ed|s)|warn(?:ed|s)|urg(?:ed|es)|call(?:ed|s)|insist(?:ed|s)|point(?:ed|s)|highlight(?:ed|s)|wrote|writes|quot(?:ed|es)|words?|observ(?:ed|es)|acknowledg(?:ed|es)|admit(?:ted|s)|welcom(?:ed|es)|thank(?:ed|s)|recall(?:ed|s)|remind(?:ed|s)|pledg(?:ed|es)|promis(?:ed|es)|reads?|underlin(?:ed|es)|underscor(?:ed|es)|reiterat(?:ed|es))\b/i,
}
