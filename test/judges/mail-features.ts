// What the mail's HTML uses although some client lacks it, and why nobody loses anything by that.

/** Not supported at all by some client. */
export const UNSUPPORTED: Record<string, string> = {
  'Type selector': 'only colours links in <style>; every link has the colour inline too',
  '@media':
    'dark colours and narrower margins where programs know them; light colours and the wide margins are complete without',
  '<style> element': 'the mail is complete without it: all that matters stands inline',
  'display:none':
    'hides the preview line; where it shows (Gmail with another server’s account), it reads as a summary',
  '<body> element': 'becomes a div; the outer table repeats background, language and direction',
  overflow: 'helps to hide the preview line where display:none does not',
  'white-space': 'keeps a phone number in one piece; it stands between no-break spaces too',
  'role attribute':
    'tells readers aloud that a table is layout; Windows Mail reads the cells in order all the same',
}

/** Supported in part: what is missing there, and that we do not use it. */
export const PARTIAL: Record<string, string> = {
  'Type selector': 'as above',
  '<style> element': 'as above; ours is in <head>',
  '<body> element': 'as above',
  overflow: 'as above',
  'white-space': 'as above',
  'display:none': 'as above; not used on pictures, nor around tables',
  display: 'only `none` is used',
  margin: 'no negative values; nothing rests on it for spans or body',
  padding: 'on cells only where it matters in Outlook',
  background: 'colours only',
  'text-decoration': 'only takes the underline off the name of the organization',
  'dir attribute': 'Outlook has it wrong on links only; ours is on tables',
  'align attribute': 'only `center`',
  'width attribute': 'in pixels or on tables, not a share of a picture',
  'max-width': 'on a table with a width of its own, which is what Outlook takes',
  'width property': 'on tables only',
  'height property': 'on pictures only, beside the attribute',
  'font-size': 'in pixels',
  'font-weight': '`bold` and `normal`, no numbers between',
  'line-height': 'in pixels; Outlook’s deviation is a pixel or two',
  '<ul>, <ol> and <dl>': 'no `reversed`, no `value`',
}
