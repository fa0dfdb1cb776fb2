// What the mail's HTML uses although some client lacks it or has it only in part, and why nobody loses anything by that.

export const HARMLESS: Record<string, string> = {
  '@media': 'darkens the mail and narrows its margins on a phone; without it both stay as they are',
  '<style> element': 'the mail is complete without it: all that matters stands inline',
  'display:none':
    'hides the preview line; where it shows, in Gmail with the account of another server, it reads as a summary',
  '<body> element': 'becomes a div; the outer table repeats background, language and direction',
  overflow: 'helps to hide the preview line where display:none does not',
  'white-space': 'keeps a phone number in one piece; it stands between no-break spaces too',
  'role attribute':
    'tells readers aloud that a table is layout; Windows Mail reads the cells in order all the same',
  'word-break':
    'breaks what is longer than a line of a phone: `break-word`; what does not know it scrolls, as without it',
  'table-layout':
    'keeps the mail as narrow as a phone; Outlook for Windows takes the table of 600 pixels around it',
  display: 'only `none` is used, and `block` on pictures',
  margin: 'no negative values; nothing rests on it for spans or body',
  padding: 'on cells only, where it matters in Outlook',
  background: 'colours only',
  'text-decoration': 'takes the underline off the name of the organization, strikes out what was withdrawn',
  'dir attribute': 'Outlook has it wrong on links only; ours is on tables',
  'align attribute': 'only `center`',
  'width attribute': 'in pixels or on tables, not a share of a picture',
  'max-width': 'on a table that Outlook gets another with a width around',
  'width property': 'on tables only',
  'height attribute': 'a picture’s own, in pixels',
  border: '6 px at most; on a paragraph, where Outlook may leave it out, it only divides',
  'height property': 'on pictures only, beside the attribute',
  'font-size': 'in pixels',
  'font-weight': '`bold` and `normal`, no numbers between',
  'line-height': 'in pixels; Outlook’s deviation is a pixel or two',
  '<ul>, <ol> and <dl>': 'no `reversed`, no `value`',
}
