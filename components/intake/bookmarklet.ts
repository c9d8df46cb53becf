import { sentLimits } from './sent-page'

/**
 * The address of a bookmark that sends the page being read, and what is selected on it, to this newsroom's intake page
 * in a tab of its own. It runs among whatever that page's scripts left behind, so it asks for little; it says what
 * `sentPage` reads.
 *
 * @param origin where this newsroom is at home, as `location.origin` says it
 */
export function bookmarklet(origin: string): string {
  const { address, title, text } = sentLimits
  const code = `(()=>{const s=String(getSelection()).slice(0,${text});open(${JSON.stringify(`${origin}/articles/new?`)}+new URLSearchParams({url:location.href.slice(0,${address}),title:document.title.slice(0,${title})})+(s?'#'+new URLSearchParams({text:s}):''),'_blank','noopener')})()`
  // Encoded whole: browsers decode it before they run it, and a bare # or % would be read as part of an address.
  return `javascript:${encodeURIComponent(code)}`
}
