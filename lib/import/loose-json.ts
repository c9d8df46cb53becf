/**
 * JSON as pages carry it: in comments or CDATA, with line breaks inside strings, a comma before the closing bracket, a byte order mark.
 * Mended only when it does not read as it stands, so that good JSON is never touched.
 *
 * @returns what it holds, or undefined when it is beyond mending
 */
export function readLooseJson(text: string): unknown {
  const bare = text.replace(/^\ufeff/, '').trim()
  const unwrapped = bare
    .replace(/^(?:\/\/\s*)?(?:\/\*\s*)?(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/\s*)?(?:\/\*\s*)?(?:-->|\]\]>)\s*(?:\*\/)?\s*;?$/, '')
    .trim()
  for (const attempt of [bare, unwrapped, mended(unwrapped)]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next reading is more lenient; after the last one the caller is told.
    }
  }
  return undefined
}

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One pass: raw controls inside strings are escaped, commas that nothing follows are dropped. */
function mended(text: string): string {
  const out: string[] = []
  let inside = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!
    if (inside && c === '\\') at++
    else if (c === '"') inside = !inside
    else if (inside && c < ' ') {
      out.push(text.slice(from, at), escapes[c] ?? ' ')
      from = at + 1
    } else if (!inside && c === ',' && /^\s{0,200}[\]}]/.test(text.slice(at + 1, at + 202))) {
      out.push(text.slice(from, at))
      from = at + 1
    }
  }
  return out.join('') + text.slice(from)
}
