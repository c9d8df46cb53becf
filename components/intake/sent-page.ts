/** A page, or words of one, that a browser or a phone sent here. Nothing of it is fetched before a person asks. */
export interface SentPage {
  /** http or https; "" when none came. */
  address: string
  title: string
  /** What was selected there. */
  text: string
}

/** Longest of each that is taken, in UTF-16 units. Anybody can make a link to the intake page. */
export const sentLimits = { address: 2000, title: 500, text: 20_000 } as const

/**
 * What came along in the address of the intake page, from the bookmarklet or the share menu of a phone. Words that are
 * selected come behind the `#`, so that they reach no server's log and no limit of its headers; the share menu knows
 * only the query. Phones like to put the address into the text, behind its title.
 *
 * @param search `location.search`
 * @param hash `location.hash`
 */
export function sentPage(search: string, hash: string): SentPage | null {
  const query = new URLSearchParams(search)
  const behind = new URLSearchParams(hash.slice(1))
  const title = oneLine(query.get('title') ?? '')
  const text = whole(behind.get('text') ?? query.get('text') ?? '', sentLimits.text)
  const given = addressIn(query.get('url') ?? '')
  const inText = given ? null : lastAddress(text)
  const address = given || (inText?.address ?? '')
  const rest = inText ? inText.before : text
  // "Title https://…": the text was only a way to say both.
  const words = inText && oneLine(rest) === title ? '' : rest
  const isOnlyTitle = inText !== null && title === '' && !/[.!?…。]\s|\n/.test(words.trim())
  const sent = {
    address,
    title: isOnlyTitle ? oneLine(words) : title,
    text: isOnlyTitle ? '' : words,
  }
  return sent.address || sent.text ? sent : null
}

function addressIn(given: string): string {
  const address = given.trim()
  if (address.length > sentLimits.address || !/^https?:\/\/\S+$/i.test(address)) return ''
  return URL.canParse(address) ? address : ''
}

/** An address at the very end of a text, and what stands before it. */
function lastAddress(text: string): { address: string; before: string } | null {
  const start = Math.max(text.lastIndexOf('http://'), text.lastIndexOf('https://'))
  const address = start < 0 ? '' : addressIn(text.slice(start))
  return address ? { address, before: text.slice(0, start).trim() } : null
}

const oneLine = (text: string) =>
  whole(text, sentLimits.title * 2)
    .replace(/\s+/g, ' ')
    .slice(0, sentLimits.title)
    .toWellFormed()

/** Bounded, without halves of characters and without what no page prints. */
const whole = (text: string, limit: number) =>
  text
    .slice(0, limit)
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim()
