// The body: written in the user's editor now, or later in the file.
import { Failure } from '../model/failure.ts'
import { type TreeMap, textOf } from '../model/tree.ts'
import { visible } from '../report/visible.ts'
import { cleaned } from '../scaffold/clean.ts'
import { answerFault } from '../scaffold/verify.ts'
import type { Asking } from './ask-text.ts'
import { edit, editorOf } from './editor.ts'

/** The text as it is kept, or undefined for later. A text with a fault can be taken up again. */
export async function askBody(name: string, tree: TreeMap, asking: Asking): Promise<string | undefined> {
  const { session, desk } = asking
  const { prompts } = session.words.scaffold
  let text = ''
  let beside = asking.beside([name])
  for (;;) {
    const editor = visible(nameOf(editorOf(session.env)))
    const now = await session.select<boolean>({
      message: session.words.field([name]).prompt ?? name,
      beside,
      choices: [
        { value: true, name: text === '' ? prompts.write(editor) : prompts.again(editor) },
        { value: false, name: prompts.leaveOut },
      ],
    })
    beside = undefined
    if (!now) return keepInSight(text, asking)
    const written = await writtenIn(text, tree, asking)
    if (written === undefined) continue
    text = cleaned('markdown', written, '')
    const fault = text === '' ? undefined : answerFault(name, text, desk)
    if (!fault) return text === '' ? undefined : text
    session.tell(`> ${visible(fault)}`)
  }
}

/** `/usr/bin/nano -w` -> `nano`. */
const nameOf = (command: string): string => command.split(' ', 1)[0]!.split(/[/\\]/).at(-1) || command

// A text that can't be taken over must not be lost with the editor's file.
function keepInSight(text: string, { session }: Asking): undefined {
  if (text !== '') session.tell(visible(text, { lines: true }))
}

async function writtenIn(
  text: string,
  tree: TreeMap,
  { session, guide }: Asking,
): Promise<string | undefined> {
  const { prompts } = session.words.scaffold
  const headline = textOf(tree, 'headline')
  const lead = textOf(tree, 'lead')
  const shown = [...prompts.guide, ...[headline, lead].flatMap(line => (line ? ['', line] : [])), ...guide]
  try {
    const written = await edit(text, shown, session.env)
    if (written === undefined) session.tell(`> ${prompts.editorStopped}`)
    return written
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    session.tell(`> ${visible(session.words.failure(error))}`)
    return undefined
  }
}
