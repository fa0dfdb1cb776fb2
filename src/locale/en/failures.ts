// Failures that end a command, in English: one line each, what, where and what to do.
import type {
  FailureCode,
  Failures,
  MailField,
  MailReason,
  MediaFault,
  TemplateFault,
} from '../../model/failure.ts'
import { MAX_MEDIA } from '../../model/media-size.ts'

const mailReasons: Record<MailReason, string> = {
  missing: 'there is no sender; set mail.from in presser.yaml, or give the contact an email',
  'not-address': 'not an email address; give one such as desk@example.org or Newsdesk <desk@example.org>',
  several: 'more than one address; repeat the option for each',
  'control-character': 'contains a line break or another control character; delete it',
  'encoded-word': 'contains =?…?=, which mail programs show as other text; write the text itself',
  'not-name': 'the name contains brackets, @ or \\; leave them out',
  'not-list-id': 'not a list name; give one such as news.example.org',
  'not-list-link': 'neither a page nor an address to write to; give https://… or mailto:…',
  'too-long': 'has a word too long for a mail header; shorten it',
}

const mediaFaults: Record<MediaFault, string> = {
  missing: 'no such file; put it there, or correct the path under media',
  'not-file': 'not a file; name one under media',
  outside: 'leads out of the workspace; copy the file to media/ and name it there',
  'too-large': `more than ${MAX_MEDIA / 1e6} MB, which no mail service takes; make it smaller, or link to it in the text`,
  'not-readable': 'can’t be read; see who may read it',
}

const mailField = (field: MailField): string =>
  field === 'to' || field === 'cc' || field === 'bcc'
    ? `--${field}`
    : field === 'subject'
      ? 'the subject'
      : field === 'media'
        ? 'the name of a file under media'
        : `mail.${field} in presser.yaml`

const templateFault = (fault: TemplateFault): string => {
  switch (fault.code) {
    case 'missing-key':
      return `there is no {{${fault.name}}} here; docs/templates.md lists what there is`
    case 'unknown-helper':
      return `there is no helper ${fault.name}; docs/templates.md lists them`
    case 'missing-partial':
      return `there is no partial ${fault.name}`
    case 'endless-partials':
      return 'its partials include one another without end'
    case 'helper-misused':
      return `the helper ${fault.name} is not used so; write, for example, ${fault.example}`
    case 'prints-list':
      return `{{${fault.name}}} is a list; go through it with {{#each}}, as docs/templates.md shows`
    case 'prints-parts':
      return `{{${fault.name}}} has parts; print one of them, as in {{date.text}}`
    case 'fails':
      return `it can’t be carried out (${fault.text})`
    case 'syntax':
      return `it can’t be read near ${fault.text}`
  }
}

export const failures: { [C in FailureCode]: (facts: Failures[C]) => string } = {
  'no-workspace': ({ from }) => `no presser.yaml in ${from} or above it; make a workspace with: presser init`,
  'not-found': ({ path }) => `${path}: no such file or folder`,
  'not-readable': ({ path, reason }) => `${path}: can’t be read (${reason})`,
  'not-writable': ({ path, reason }) => `${path}: can’t be written (${reason}); nothing was changed`,
  'is-folder': ({ path }) => `${path} is a folder; give a file`,
  exists: ({ path }) => `${path} exists already; use --force to replace it`,
  'no-releases': ({ path }) => `${path}: there are no releases here (files that end in .yaml or .yml)`,
  'bad-config': ({ path, count }) =>
    `${path}: ${count === 1 ? 'correct this problem' : `correct these ${count} problems`} first`,
  'bad-now': ({ text }) =>
    `--now ${text}: give a date such as 2026-11-20 or a time such as 2026-11-20T10:00+06:00`,
  'bad-date': ({ flag, text }) => `${flag} ${text}: give a date such as 2026-11-20`,
  'bad-choice': ({ flag, text, choices, nearest }) =>
    `${flag} ${text}: ${nearest ? `did you mean ${nearest}?` : `choose one of ${choices.join(', ')}`}`,
  'bad-number': ({ flag, text }) => `${flag} ${text}: give a whole number`,
  'bad-range': ({ flag, text, least, most }) =>
    `${flag} ${text}: give a whole number from ${least} to ${most}`,
  'bad-value': ({ flag, message, hint }) => `${flag}: ${message}. ${hint}`,
  'bad-set': ({ text }) =>
    `--set ${text}: write it as field=value, such as --set summary="Rescuers of four states …"`,
  'missing-flag': ({ flag, field }) => `${field} is not given; add ${flag}`,
  'no-zone': () =>
    'time_zone is not given, and this computer keeps UTC; add the office’s, such as --time-zone Asia/Bishkek',
  'unknown-format': ({ format, formats, nearest }) =>
    `-f ${format}: no such format; ${nearest ? `did you mean ${nearest}?` : `choose one of ${formats.join(', ')}`}`,
  'unknown-rule': ({ rule, nearest }) =>
    `there is no rule ${rule}; ${nearest ? `did you mean ${nearest}?` : 'presser explain lists them all'}`,
  'one-to-file': ({ count, path }) =>
    `-o ${path}: ${count} texts can’t go to one file; give a folder such as out/`,
  'one-to-stdout': ({ count }) => `${count} texts can’t go to standard output at once; give a folder with -o`,
  'template-broken': ({ file, line, fault }) =>
    `templates/${file}${line === undefined ? '' : `:${line}`}: ${templateFault(fault)}`,
  'mail-value': ({ field, value, reason }) =>
    `${mailField(field)}${value === '' ? '' : ` “${value}”`}: ${mailReasons[reason]}`,
  'media-file': ({ path, file, fault }) => `${path}: ${file}: ${mediaFaults[fault]}`,
  'no-event': ({ path }) =>
    `${path}: no calendar file, since it has no event with a start; -f ics is for releases that invite to one`,
  'no-events': ({ count }) =>
    `${count} releases have no event with a start, so there are no calendar files of them`,
  embargoed: ({ path, until }) => `${path}: under embargo until ${until}; not for the public yet`,
  'not-public': ({ path, status }) =>
    `${path}: its status is ${status}; only what is final is for the public`,
  'flag-of-format': ({ flag, formats }) => {
    const wanted = formats.map(format => `-f ${format}`).join(' or ')
    return formats.length > 0
      ? `${flag} is only for ${wanted}; add that format, or leave ${flag} out`
      : `${flag} is for no format of this office; leave it out`
  },
  'flags-conflict': ({ first, second }) => `${first} and ${second} can’t be used together`,
  'not-empty': ({ path }) => `${path} already holds a workspace`,
  'output-clash': ({ path, first, second }) =>
    `${first} and ${second} would both be written to ${path}; render them into separate folders`,
  'translated-already': ({ path }) => `${path} exists already; open it, or give another --language`,
  'not-release': ({ path }) => `${path} is the office’s own file and no release; name a release`,
  'broken-original': ({ path }) =>
    `${path}: can’t be translated as it is; presser check ${path} says what to correct`,
  'outside-workspace': ({ path }) => `${path} is outside the workspace; give one of its releases`,
  'editor-failed': ({ editor, reason }) =>
    `${editor}: the editor could not be started (${reason}); set EDITOR`,
}
