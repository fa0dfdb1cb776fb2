// A line for each judge and document: what the judge said. Failures are shown in full by vitest's own reporter.
import type { Reporter, TestCase } from 'vitest/node'

export default class Said implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { state } = test.result()
    if (state === 'skipped') return
    const judge = test.parent.type === 'suite' ? test.parent.name : test.module.relativeModuleId
    const said = test.annotations().map(({ message }) => message)
    const mark = state === 'passed' ? '✓' : '✗'
    process.stdout.write(`${mark} ${judge}: ${test.name}${said.length ? ` — ${said.join('; ')}` : ''}\n`)
  }
}
