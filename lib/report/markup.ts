/**
 * Markup that is safe by construction: whatever is put into a template is escaped, unless it is Markup itself. There
 * is no way to forget it. Serves HTML, SVG and the XML formats: all five characters they share are escaped.
 */
export class Markup {
  constructor(readonly text: string) {}
  toString() {
    return this.text
  }
}

export type Piece = Markup | string | number | null | undefined | false | readonly Piece[]

/** `` markup`<b>${name}</b>` ``. Nothing is printed for null, undefined and false; lists are printed one after another. */
export const markup = (parts: TemplateStringsArray, ...pieces: Piece[]): Markup => {
  let text = parts[0]!
  for (let i = 0; i < pieces.length; i++) text += printed(pieces[i]) + parts[i + 1]!
  return new Markup(text)
}

export const nothing = new Markup('')

export const join = (pieces: readonly Piece[], between: string): Markup =>
  new Markup(pieces.map(printed).join(escaped(between)))

function printed(piece: Piece): string {
  if (piece instanceof Markup) return piece.text
  if (piece === null || piece === undefined || piece === false) return ''
  return typeof piece === 'object' ? piece.map(printed).join('') : escaped(String(piece))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML 1.0 cannot hold and a page cannot show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g

/** Most strings hold none of these; looking once is a third of the cost of a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same as above, and the five
const telling = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/

export const escaped = (text: string) =>
  telling.test(text)
    ? text
        .toWellFormed()
        .replace(unprintable, '\ufffd')
        .replace(/[&<>"']/g, (character) => entities[character]!)
    : text

/** Only what a browser may open ever becomes a link; anything else is printed as the words it is. */
export const link = (address: string, text: Piece = address): Markup =>
  /^https?:\/\/[^\s]+$/i.test(address)
    ? markup`<a href="${address}" rel="noreferrer">${text}</a>`
    : markup`${text}`
