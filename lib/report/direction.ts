/** Scripts and languages that run from right to left. A tag's script, when it has one, decides. */
const rightToLeft = new Set(
  'ar arc ckb dv fa ha-arab he khw ks ku-arab ms-arab nqo pa-arab ps sd syr ug ur yi'.split(' '),
)
const rightToLeftScripts = new Set('adlm arab hebr nkoo rohg syrc thaa'.split(' '))

/** Which way words of this language run; `auto` leaves it to their first strong letter when the language is not known. */
export function directionOf(tag: string | null): 'ltr' | 'rtl' | 'auto' {
  if (!tag || tag === 'und') return 'auto'
  const [language = '', ...rest] = tag.toLowerCase().split('-')
  const script = rest.find((part) => part.length === 4)
  if (script) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}
