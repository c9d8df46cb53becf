import type { Outcome } from '@/lib/model/refusal'
import { decodeText } from '@/lib/text/decode'

/** One damaged letter in this many is a slip of the site's; more, and the charset is another than it says. */
const oneIn = 500

/**
 * A fetched page's bytes as text. Strict first, as for any file (`lib/text/decode`). A page that would fail for a few
 * damaged letters is still read, with U+FFFD where they stood: a reporter cannot ask the site to mend it.
 *
 * @param declared  charset of the Content-Type header
 */
export function decodePage(bytes: Uint8Array, declared: string | null): Outcome<string> {
  const strict = decodeText(bytes, declared)
  if (strict.ok || strict.code !== 'text.wrong_encoding') return strict
  const text = loosely(bytes, String(strict.facts.charset ?? 'utf-8'))
  const damaged = text.split('\ufffd').length - 1
  return damaged * oneIn <= text.length ? { ok: true, value: text } : strict
}

function loosely(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}
