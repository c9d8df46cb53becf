import { proposeMapping } from './claim-columns'
import { holdsClaimReview } from './from-claim-review'
import { readCsv } from './read-csv'

/** `claims` is a list of them: ClaimReview as JSON, or a table with a column of claims. */
export type FileKind = 'dossier' | 'claims' | 'html' | 'markdown' | 'text'

/** Tags that an article about HTML would not begin with. */
const htmlStart =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*){0,5}<(?:!doctype\s+html|html|head|body|article|main|div|section|meta|title|p|h1)\b/i
const htmlTags = /<\/?(?:p|div|span|br|h[1-6]|a|li|ul|article|section|img|table|body|html)\b[^<>]{0,2000}>/gi

/** What Markdown looks like at the start of a line; the last one is a link. */
const markdownMarks = [
  /^#{1,6} \S/m,
  /^> \S/m,
  /^(?:-{3,}|\*{3,})$/m,
  /\[[^\]\n]{1,300}\]\(https?:[^)\s]{1,2000}\)/,
]

/**
 * Told by what is in it, not by what it is called: names lie and pasted text has none. Only the beginning is read.
 */
export function recognise(text: string): FileKind {
  const start = text.slice(0, 20_000)
  if (/^\s*\{/.test(start) && start.includes('"sanad-dossier/')) return 'dossier'
  if (/^\s*[[{]/.test(start) && holdsClaimReview(text)) return 'claims'
  if (htmlStart.test(start) || (start.match(htmlTags)?.length ?? 0) >= 6) return 'html'
  if (isClaimTable(start, text.length > start.length)) return 'claims'
  const signs = markdownMarks.filter((mark) => mark.test(start)).length
  // One "> " may be an e-mail and one "---" a divider; a "# Headline" on the first line is enough by itself.
  return signs >= 2 || /^\s*# \S/.test(start) ? 'markdown' : 'text'
}

/** Two columns at least, one of them headed as claims are, and something under it. */
function isClaimTable(start: string, isCut: boolean): boolean {
  const csv = readCsv(isCut ? start.slice(0, start.lastIndexOf('\n') + 1) : start)
  const [header, first] = csv.ok ? csv.value.rows : []
  return (
    header !== undefined &&
    first !== undefined &&
    header.cells.length > 1 &&
    proposeMapping(header.cells).claim !== undefined
  )
}
