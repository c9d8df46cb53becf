/** Prefixes of Indonesian verbs, with what the nasal swallowed: "menawarkan" → "tawarkan", "memukul" → "pukul". */
const prefixes: [RegExp, string][] = [
  [/^meny(?=[aiueo])/, 's'],
  [/^meng(?=[aiueo])/, ''],
  [/^meng/, ''],
  [/^mem(?=[aiueo])/, 'p'],
  [/^mem/, ''],
  [/^men(?=[aiueo])/, 't'],
  [/^men/, ''],
  [/^(?:ber|ter|per|pem|pen|peng|di|ke|se)(?=[^aiueo]|[aiueo]{1}[^aiueo])/, ''],
  [/^me(?=[lrwy])/, ''],
]
const suffixes: Record<string, RegExp> = {
  id: /(?:kannya|annya|kan|nya|lah|an|i)$/,
  en: /(?:ations?|ings?|edly|ed|ers?|ies|es|s|ly)$/,
}

/** The least that is left of a word: shorter stems would meet by chance. */
const least = 4

/**
 * What a word keeps through grammar, roughly: "menawarkan", "ditawarkan" and "tawaran" → "tawar", "offers" and
 * "offered" → "offer". Wrong at times; it is only ever used to ask what two sentences have in common.
 */
export function stemOf(word: string, language: string): string {
  let stem = word
  if (language === 'id' || language === 'ms')
    for (const [prefix, instead] of prefixes) {
      const cut = stem.replace(prefix, instead)
      if (cut === stem) continue
      if (cut.length >= least) stem = cut
      break
    }
  const end = suffixes[language === 'ms' ? 'id' : language]
  const cut = end ? stem.replace(end, '') : stem
  return cut.length >= least ? cut : stem
}
