// The known failures of rendering, as Failures that carry their facts to whoever words them.
import { Failure, type MailField, type MailReason, type TemplateFault } from '../model/failure.ts'
import { nearest } from '../model/kinds.ts'

/** No template makes this format; `formats` are those that there are. */
export const unknownFormat = (format: string, formats: readonly string[]) =>
  new Failure('unknown-format', { format, formats, nearest: nearest(format, formats) })

/** A template that cannot be read, or that names what the view does not have. */
export const brokenTemplate = (file: string, line: number | undefined, fault: TemplateFault) =>
  new Failure('template-broken', { file, line, fault })

/** A slip that a template makes while it runs; which file it stands in is known where the template is run. */
export class TemplateSlip extends Error {
  readonly fault: TemplateFault
  readonly line: number | undefined
  constructor(fault: TemplateFault, line?: number) {
    super(fault.code)
    this.fault = fault
    this.line = line
  }
}

/** A value that must not reach a header of the mail. */
export const mailFailure = (field: MailField, value: string, reason: MailReason) =>
  new Failure('mail-value', { field, value, reason })

/** A format that is about an event was asked of a release without one. */
export const noEvent = (path: string) => new Failure('no-event', { path })
