import type { SourceKind } from '@/lib/model/source-kinds'
import type { Lexicon } from './lexicon'

const byWords = ['outlet', 'agency', 'institution', 'document'] as const

/**
 * What a source looks to be, from its words alone: "Channel One Russia" an outlet, "sumber-sumber Rusia" anonymous, "pakar
 * militer Rusia Igor Korotchenko" a person. A person corrects it; nothing is decided by it.
 */
export function kindOf(name: string, lexicon: Lexicon): SourceKind {
  const { kinds, pronouns, objectPronouns } = lexicon.cues
  const words = name.split(/[\s,()]+/).filter((word) => word !== '')
  const lower = words.map((word) => word.toLowerCase())
  const first = lower[0] ?? ''
  if (/^@/.test(first)) return 'social_account'
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const isOf = (kind: (typeof byWords)[number]) => lower.some((word) => kinds[kind]?.includes(word))
  if (kinds.anonymous?.includes(first) && names < 3)
    return isOf('outlet') && names > 1 ? 'outlet' : 'anonymous'
  if (isNameBehindPost(words, (word) => byWords.some((kind) => kinds[kind]?.includes(word)))) return 'person'
  // A personal name behind a post ("Menteri Keuangan Sri Mulyani") outweighs the ministry in it; one behind none does not.
  const kind = byWords.find(isOf)
  if (kind) return kind === 'institution' && names >= 4 && words.length <= 6 ? 'person' : kind
  if (pronouns.includes(first) || objectPronouns.includes(first)) return 'person'
  if (/^\p{Lu}/u.test(words[0] ?? '')) return 'person'
  return names >= 2 ? 'person' : 'anonymous'
}

/** "pakar militer Rusia Igor Korotchenko", "retired Gen. Paul Stone": small words, then a name that names no body. */
function isNameBehindPost(words: readonly string[], namesBody: (lower: string) => boolean): boolean {
  const [first = '', last = '', before = ''] = [words[0], words.at(-1), words.at(-2)]
  if (/^\p{Lu}/u.test(first) || namesBody(first)) return false
  if (!/^\p{Lu}/u.test(last) || !/^\p{Lu}/u.test(before)) return false
  return !words.some((word) => /^\p{Lu}/u.test(word) && namesBody(word.toLowerCase()))
}
