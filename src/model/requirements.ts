// Which fields a release needs at its stage: the table's own answer, or the office's from presser.yaml.
import type { Field } from './field.ts'
import { type ReleaseType, STAGES, type Stage } from './vocabulary.ts'

/** presser.yaml's `requirements`: for a type and a stage, the fields that this stage adds. */
export type Requirements = Partial<Record<ReleaseType, Partial<Record<Stage, readonly string[]>>>>

// Without these nothing else about a release can be said, so no office can do without them.
const ALWAYS_NEEDED = new Set(['type', 'language', 'status', 'date'])

/** The stages up to and including `stage`, in order. */
export const stagesUpTo = (stage: Stage): readonly Stage[] => STAGES.slice(0, STAGES.indexOf(stage) + 1)

/** The stage from which `type` needs the field, or undefined. */
export function neededFrom(field: Field, type: ReleaseType, office: Requirements = {}): Stage | undefined {
  if (ALWAYS_NEEDED.has(field.name) && field.from?.[type] === 'draft') return 'draft'
  return STAGES.find(stage => {
    const own = office[type]?.[stage]
    // A stage without a list beside it is blank text, and leaves the table's answer.
    return Array.isArray(own) ? own.includes(field.name) : field.from?.[type] === stage
  })
}

const known = new WeakMap<Requirements, Map<string, Map<string, Stage>>>()

/** As requiredAnew, which every release of an office asks with one of a few answers. */
export function required(
  fields: readonly Field[],
  type: ReleaseType,
  stage: Stage,
  office: Requirements,
): ReadonlyMap<string, Stage> {
  const answers = known.get(office) ?? new Map<string, Map<string, Stage>>()
  known.set(office, answers)
  const question = `${fields[0]?.name} ${type} ${stage}`
  const answer = answers.get(question) ?? requiredAnew(fields, type, stage, office)
  answers.set(question, answer)
  return answer
}

/** The names of those `fields` that a release of `type` needs at `stage`, each with the stage that asks for it first. */
function requiredAnew(
  fields: readonly Field[],
  type: ReleaseType,
  stage: Stage,
  office: Requirements,
): Map<string, Stage> {
  const reached = stagesUpTo(stage)
  const names = new Map<string, Stage>()
  for (const field of fields) {
    const from = neededFrom(field, type, office)
    if (from && reached.includes(from)) names.set(field.name, from)
  }
  return names
}
