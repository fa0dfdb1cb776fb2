// The office's time zone: found by typing a city or a country.
import { fold } from '../check/text/names.ts'
import { offsetText, PRINT_LANGUAGES } from '../locale/print/index.ts'
import { isZone, momentAt } from '../model/calendar.ts'
import type { Choice, Session } from './session.ts'

/**
 * An IANA name.
 * @param offered what Enter takes; undefined where nothing is a fair guess
 * @param now milliseconds since 1970, for the offsets that are shown
 */
export function askZone(offered: string | undefined, now: number, session: Session): Promise<string> {
  const { words } = session
  const { prompts } = words.scaffold
  let zones: readonly Zone[] | undefined
  return session.search<string>({
    message: words.field(['time_zone'], 'office').prompt ?? 'time_zone',
    hint: offered ? prompts.given : undefined,
    nothing: term => (term === '' ? prompts.city : prompts.noZone),
    source: term => {
      if (term === '') return offered ? [choiceOf(offered, now, words.language)] : []
      zones ??= allZones(words.language)
      return found(term, zones).map(name => choiceOf(name, now, words.language))
    },
  })
}

interface Zone {
  readonly name: string
  /** All that it can be found by, in small letters: `asia/bishkek бишкек киргизия`. */
  readonly words: string
}

// Intl names the country or the region where people keep the time.
function allZones(language: string): Zone[] {
  return Intl.supportedValuesOf('timeZone').map(name => {
    const parts = new Intl.DateTimeFormat(language, { timeZone: name, timeZoneName: 'longGeneric' })
    const region = parts.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value
    return { name, words: folded(`${name} ${cityOf(name, language)} ${region}`) }
  })
}

/** Those whose words begin with what is typed come first; a name that is typed in full need not be in the list. */
function found(term: string, zones: readonly Zone[]): string[] {
  const parts = folded(term).split(' ').filter(Boolean)
  const matching = zones.filter(({ words }) => parts.every(part => words.includes(part)))
  const begins = ({ words }: Zone) => parts.every(part => ` ${words}`.includes(` ${part}`))
  const names = [...matching.filter(begins), ...matching.filter(zone => !begins(zone))].map(
    ({ name }) => name,
  )
  const typed = term.trim()
  return names.includes(typed) || !isZone(typed) ? names : [typed, ...names]
}

const folded = (text: string): string => fold(text).replace(/[\s/_,]+/g, ' ')

const cityOf = (zone: string, language: string): string => PRINT_LANGUAGES[language]?.city(zone) ?? ''

function choiceOf(zone: string, now: number, language: string): Choice<string> {
  const about = [cityOf(zone, language), offsetText(momentAt(now, zone).offset)].filter(Boolean).join(', ')
  return { value: zone, name: `${zone} — ${about}`, short: zone }
}
