// Names of files, paths and sites in prose: whoever copies one must get what the file is called, so no mark in it changes.
import { MASK } from '../text/mask.ts'

const blank = (text: string): string => MASK.repeat(text.length)

const ENDING =
  /\.(?:pdf|docx?|xls[xm]?|pptx?|od[tsp]|rtf|txt|csv|zip|rar|7z|jpe?g|png|gif|webp|svg|tiff?|heic|mp[34]|mov|avi|wav|html?|ya?ml|xml|json|ics|epub)(?![A-Za-z0-9_А-Яа-яЁё-])/gi
/** A name with more letters than this before its ending is a sentence. */
const LONGEST = 100

// What no name of a file has in it, and the end of a sentence. U+0001 stands for a mark of Markdown.
const BORDER = /[\n\u0001«»“”„"()[\]<>;:!?,|]|[.…] (?=[А-ЯЁA-Z])/g
const OPENING = /[«“„"([]/
// «Программа - в файле plan.pdf»: the name begins after such a word.
const INTRODUCED =
  /^.*(?<![A-Za-zА-Яа-яЁё])(?:файл|документ|вложени|приложени|таблиц|архив|file|document|attach|spreadsheet)[a-zа-яё]*[ \u00a0]+/i
const DASHED = /\S+[ \u00a0]+[-–—]{1,2}[ \u00a0]+(?:\S+[ \u00a0]+(?![-–—]+[ \u00a0])){0,3}\S*$/

// C:\Отчеты\План - 2026; /srv/2021-2023/plan; releases/2021-2023/plan
const PATHS = [
  /(?:(?<![A-Za-zА-Яа-яЁё])[A-Za-z]:\\|\\\\)[^\n«»“”„"<>|;,]{0,200}/g,
  /(?<![^\s«“„"(])(?:~|\.{1,2})?\/[^\s«»“”„"()<>/]+\/[^\s«»“”„"()<>]*/g,
  // Not «спасатели/волонтеры/врачи»: a path has digits or joints in it, or ends in a slash.
  /(?<![^\s«“„"(])(?=\S*(?:[0-9_-]|\.[A-Za-z0-9])|\S*\/(?!\S))[A-Za-z0-9_.А-Яа-яЁё-]+(?:\/[A-Za-z0-9_.А-Яа-яЁё-]+){2,}\/?/g,
]

// forum2021-2023.kg
const SITE = /(?<![\w.@-])(?:[\w-]{1,60}\.){1,8}[a-z]{2,8}(?!\w)/g

/** The text with all of them blanked out. */
export function withoutFileNames(text: string): string {
  let prose = text
  // In Russian nothing else has a Latin letter after a full stop.
  if (/\.[a-z7]/i.test(prose)) prose = withoutNamed(prose).replace(SITE, blank)
  if (/[/\\]/.test(prose)) for (const path of PATHS) prose = prose.replace(path, blank)
  return prose
}

function withoutNamed(text: string): string {
  let prose = ''
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    const end = index + ending.length
    prose += text.slice(prose.length, Math.max(prose.length, startOf(text, index)))
    prose += MASK.repeat(end - prose.length)
  }
  return prose + text.slice(prose.length)
}

/** Where the name begins whose ending is at a place. */
function startOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  const border = [...before.matchAll(BORDER)].at(-1)
  const clause = border ? before.slice(border.index + border[0].length) : before
  if (border && OPENING.test(border[0])) return at - clause.length
  const name = clause.replace(INTRODUCED, '')
  return at - (DASHED.exec(name) ?? /\S*$/.exec(name)!)[0].length
}
