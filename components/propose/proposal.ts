import type { Relation } from '@/lib/model/relations'
import type {
  Reason,
  Span,
  SuggestedAttribution,
  SuggestedClaim,
  SuggestedHop,
  Suggestions,
} from '@/lib/suggest/suggestions'
import { fold } from '@/lib/text/fold'
import { sha256Hex } from '@/lib/text/hash'

/** One link of a proposed chain, as it will be sent: who is cited, how, and in which words of the text. */
export interface ProposedLink {
  name: string
  kind: SuggestedHop['kind']
  relation: Relation
  phraseStart: number | null
  phraseEnd: number | null
  /** Whom a name that only points back ("that newspaper") may mean; null where the name speaks for itself. */
  candidates: string[] | null
}

/** A claim that nobody has marked yet, with all that a person needs to say yes or no. */
export interface Proposal extends Span {
  /** A hash of its words, by which a dismissal is remembered in later Revisions too. */
  key: string
  words: string
  /** From the article outward. */
  chain: ProposedLink[]
  reasons: Reason[]
  rules: SuggestedAttribution['rule'][]
  /** 0–1, of its sentence. */
  worth: number
  quantities: string[]
}

/** The key of a proposal's words: case, accents and punctuation do not count. 32 hex digits. */
export const proposalKey = (words: string) => sha256Hex(fold(words)).slice(0, 32)

/** What was found in a text as proposals in reading order. Words that stand twice are proposed once. */
export function proposalsOf(text: string, { claims, sentences, attributions }: Suggestions): Proposal[] {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const words = text.slice(claim.start, claim.end)
    const key = proposalKey(words)
    if (seen.has(key)) return []
    seen.add(key)
    const sentence = sentences.find((one) => meet(one, claim))
    const within = sentence ? attributions.filter((one) => meet(sentence, one.cue)) : []
    return {
      start: claim.start,
      end: claim.end,
      key,
      words,
      chain: linksOf(claim, within),
      reasons: sentence?.reasons ?? [],
      rules: [
        ...new Set(within.filter(({ content }) => content.some((c) => meet(c, claim))).map((a) => a.rule)),
      ],
      worth: sentence?.worth ?? 0,
      quantities: claim.quantities.map((one) => text.slice(one.start, one.end)),
    }
  })
}

const linksOf = (claim: SuggestedClaim, within: readonly SuggestedAttribution[]): ProposedLink[] =>
  claim.chain.toReversed().map((hop) => {
    const by = within.find(({ source }) => source && meet(source, hop))
    const phrase = by ? phraseOf(by) : hop
    return {
      name: bare(hop.name),
      kind: hop.kind,
      relation: by ? relationOf(by.rule) : 'reports',
      phraseStart: phrase.start,
      phraseEnd: phrase.end,
      candidates: hop.unresolved || hop.candidates ? (hop.candidates ?? []) : null,
    }
  })

/** A small "the" before a name is the sentence's, not the name's. */
const bare = (name: string) => name.replace(/^the (?=\p{Lu})/u, '')

function relationOf(rule: SuggestedAttribution['rule']): Relation {
  if (rule.startsWith('quote.')) return 'quotes'
  return rule === 'credit.photo' ? 'credits' : 'reports'
}

/** "kata Korotchenko": cue and source together, unless what was said stands between them. */
function phraseOf({ cue, source, content }: SuggestedAttribution): Span {
  if (!source) return cue
  const both = { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) }
  return content.some((said) => meet(said, both)) ? cue : both
}

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end
