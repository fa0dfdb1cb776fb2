// What makes a whole release of an excerpt: the fields that its type and stage ask for, below its own lines.
import { RELEASE_FIELDS } from '../../model/fields.ts'
import { required } from '../../model/requirements.ts'
import { isStage, isType } from '../../model/vocabulary.ts'
import type { Examples } from './example.ts'

const FRAME: Readonly<Record<keyof Examples, Readonly<Record<string, string>>>> = {
  en: {
    type: 'release',
    language: 'en',
    status: 'draft',
    date: '2026-11-20',
    headline: 'IMSC rescuers train at the Ak-Bel Pass',
    lead: 'Rescuers of four states have trained for avalanches with the IMSC at the Ak-Bel Pass.',
    body: 'The exercise was led by Sherzod Yulchiyev, Head of Rescue Coordination.',
    speaker: 'yulchiyev',
    contact: 'press',
    instruction: 'immediate',
  },
  ru: {
    type: 'release',
    language: 'ru',
    status: 'draft',
    date: '2026-11-20',
    headline: 'Спасатели МСБГ провели учение на перевале Ак-Бел',
    lead: 'Спасатели четырех государств отработали с МСБГ поиск людей в лавине на перевале Ак-Бел.',
    body: 'Учением руководил Шерзод Юлчиев, руководитель Отдела координации спасательных работ.',
    speaker: 'yulchiyev',
    contact: 'press',
    instruction: 'immediate',
  },
}

/** The sample office asks for nothing beyond the table. */
const TABLE_ONLY = {}

/** The excerpt and what it needs to be a release; its own lines keep their numbers. */
export function completed(yaml: string, language: keyof Examples): string {
  const frame = FRAME[language]
  const given = (name: string) => new RegExp(`^${name}:[ "]*([^"\\n]*)`, 'm').exec(yaml)?.[1]
  const [type, stage] = [given('type') ?? frame.type, given('status') ?? frame.status]
  const names = required(
    RELEASE_FIELDS,
    isType(type) ? type : 'release',
    isStage(stage) ? stage : 'draft',
    TABLE_ONLY,
  )
  const lines = [...names.keys()]
    .filter(name => given(name) === undefined && frame[name] !== undefined)
    .map(name => `${name}: "${frame[name]}"\n`)
  return `${yaml.trimEnd()}\n${lines.join('')}`
}
