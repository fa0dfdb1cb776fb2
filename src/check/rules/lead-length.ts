// lead-length: a lead that nobody reads in one breath.
import { optionOf } from '../options.ts'
import type { Finding, Rule } from '../rule.ts'

/** `rules: {lead-length: [warning, {words: 50, sentences: 2}]}` sets others. */
const WORDS = 60
const SENTENCES = 3

export const leadLength: Rule = {
  id: 'lead-length',
  severity: 'warning',
  options: { words: 'number', sentences: 'number' },
  check(subject) {
    const lead = subject.text.of('lead')
    if (!lead) return []
    const found: Finding[] = []
    const { path } = lead
    const say = subject.words.ruleWords.characters
    const maxWords = Number(optionOf(subject, 'lead-length', 'words')) || WORDS
    const maxSentences = Number(optionOf(subject, 'lead-length', 'sentences')) || SENTENCES
    // A dash between spaces is no word.
    const count = lead.text.split(/\s+/).filter(word => /[0-9A-Za-zÀ-ɏЀ-ԯ]/.test(word)).length
    if (count > maxWords)
      found.push({ ...say.leadWords(count, maxWords), path, where: { span: lead.paragraphs[0]!.span } })
    const { sentences } = lead
    if (sentences.length > maxSentences) {
      const span = [sentences[maxSentences]![0], sentences.at(-1)![1]] as const
      found.push({ ...say.leadSentences(sentences.length, maxSentences), path, where: { span } })
    }
    return found
  },
}
