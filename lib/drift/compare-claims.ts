import { isAmong } from './compare-voices'
import { stages } from './cue-book'
import type { Finding } from './drift-flags'
import type { Facts } from './facts'
import { isDoubtful, sameName } from './proper-names'
import { termFlag } from './terms'

/** "May" became nothing, or less; or the citing text is the more careful one. */
export function hedgeFindings(origin: Facts, citing: Facts): Finding[] {
  const level = ({ hedges }: Facts) => Math.max(0, ...hedges.map(({ meaning }) => meaning))
  const [a, b] = [level(origin), level(citing)]
  const on = { origin: origin.hedges, citing: citing.hedges }
  if (a >= 2 && b === 0) return [{ code: 'hedge-dropped', ...on }]
  if (a - b >= 2) return [{ code: 'hedge-weakened', ...on }]
  return b - a >= 2 ? [{ code: 'hedge-added', ...on }] : []
}

export function conditionFindings(origin: Facts, citing: Facts): Finding[] {
  const [a, b] = [origin.conditions, citing.conditions]
  if (a.length > 0 && b.length === 0) return [{ code: 'condition-dropped', origin: a, citing: [] }]
  return b.length > 0 && a.length === 0 ? [{ code: 'condition-added', origin: [], citing: b }] : []
}

/**
 * Two negations cancel out, so only an odd difference turns the sentence round. Verbs that say no ("refused",
 * "denied") count once a text, however many it uses.
 */
export function polarityFindings(origin: Facts, citing: Facts): Finding[] {
  if (noes(origin) % 2 === noes(citing) % 2) return []
  const words = ({ negations, refusals }: Facts) => [...negations, ...refusals]
  return [{ code: 'polarity-flipped', origin: words(origin), citing: words(citing) }]
}

const noes = ({ negations, refusals }: Facts) => negations.length + Math.min(refusals.length, 1)

/** A plan told as a deed. A text without any word of stage tells a deed. */
export function stageFindings(origin: Facts, citing: Facts): Finding[] {
  const [a, b] = [origin.stage, citing.stage]
  const rank = (stage: typeof a) => stages.indexOf(stage?.meaning ?? 'done')
  // Without a word of stage on the side of the origin, only a word that says "done" can be taken back.
  if (!a || rank(a) === rank(b)) return []
  if (a.meaning === 'possible' && !b) return []
  if (rank(b) < rank(a) && a.meaning !== 'done') return []
  if (rank(a) >= stages.indexOf('ongoing') && rank(b) > rank(a)) return []
  return [{ code: 'completion-changed', origin: [a], citing: b ? [b] : [] }]
}

export function causeFindings(origin: Facts, citing: Facts): Finding[] {
  if (origin.associations.length === 0 || origin.causes.length > 0) return []
  if (citing.causes.length === 0 || citing.associations.length > 0) return []
  return [{ code: 'causal-upgrade', origin: origin.associations, citing: citing.causes }]
}

const widths = ['some', 'most', 'all'] as const

/** Some became all, or those it was true of are no longer named. */
export function scopeFindings(origin: Facts, citing: Facts): Finding[] {
  const width = ({ scopes }: Facts) => scopes.map(({ meaning }) => widths.indexOf(meaning))
  const [a, b] = [width(origin), width(citing)]
  const narrow = Math.min(...a, 9)
  const isWider = a.length > 0 && narrow < 2 && (b.length === 0 || Math.min(...b) > narrow)
  const isAll = b.includes(2) && !a.includes(2)
  const lostGroup = origin.groups.length > 0 && citing.groups.length === 0
  if (!isWider && !isAll && !lostGroup) return []
  const from = [...origin.scopes, ...(lostGroup ? origin.groups : [])].sort((x, y) => x.start - y.start)
  return [{ code: 'scope-widened', origin: from, citing: citing.scopes }]
}

/** A word of a family gave way to another of it: volunteers to troops, wounded to killed, rose to fell. */
export function termFindings(origin: Facts, citing: Facts): Finding[] {
  const found = new Map<Finding['code'], Finding>()
  for (const [family, code] of termFlag) {
    const of = (facts: Facts) => facts.terms.filter(({ meaning }) => meaning.family === family)
    const [a, b] = [of(origin), of(citing)]
    const lost = a.filter((x) => !b.some((y) => y.meaning.concept === x.meaning.concept))
    const gained = b.filter((y) => !a.some((x) => x.meaning.concept === y.meaning.concept))
    // A negation on one side already says the opposite: "not safe" is "dangerous".
    const isTurned = code === 'polarity-flipped' && noes(origin) % 2 !== noes(citing) % 2
    if (lost.length === 0 || gained.length === 0 || isTurned) continue
    const sum = found.get(code)
    found.set(code, {
      code,
      origin: [...(sum?.origin ?? []), ...lost],
      citing: [...(sum?.citing ?? []), ...gained],
    })
  }
  return [...found.values()]
}

/** Another party acts, or another party or place is in it. */
export function nameFindings(origin: Facts, citing: Facts): Finding[] {
  const sameLanguage = origin.language === citing.language
  const isNew = (name: Facts['names'][number]) =>
    !isDoubtful(name) && !isAmong(name, origin.allNames, sameLanguage)
  const strange = citing.names.filter(isNew)
  const missing = origin.names.filter(
    (name) => !isDoubtful(name) && !isAmong(name, citing.allNames, sameLanguage),
  )
  const findings: Finding[] = []
  const [a, b] = [origin.actor ?? origin.attribution.voices[0]?.names[0], citing.actor]
  if (a && b && !sameName(a, b) && (strange.includes(b) || isSwapped(origin, citing)))
    findings.push({ code: 'actor-changed', origin: [a], citing: [b] })
  const others = strange.filter((name) => findings.length === 0 || name !== b)
  if (others.length > 0 && (sameLanguage || missing.length > 0))
    findings.push({ code: 'entity-changed', origin: missing, citing: others })
  return findings
}

/** "Russia attacked Ukraine" / "Ukraine attacked Russia": both are in both, in the other order. */
function isSwapped(origin: Facts, citing: Facts): boolean {
  const [a, b] = [origin.actor, citing.actor]
  if (!a || !b || origin.isPassive || citing.isPassive) return false
  const behind = (facts: Facts, name: typeof a) =>
    facts.names.some((n) => n !== facts.actor && sameName(n, name))
  return behind(origin, b) && behind(citing, a)
}

/**
 * Words between quotation marks that the origin does not have. A quotation may leave out whole sentences, and a
 * fragment may be lifted; a sentence cut short without an ellipsis is another sentence. Only within one language.
 */
export function quoteFindings(origin: Facts, citing: Facts): Finding[] {
  if (origin.language !== citing.language) return []
  const altered = citing.quotes.filter((quote) => !isTrueQuote(quote.words, origin))
  return altered.length > 0 ? [{ code: 'quote-altered', origin: origin.quotes, citing: altered }] : []
}

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

function isTrueQuote(words: string, origin: Facts): boolean {
  const pieces = words
    .split(/\s*(?:\[[^\]]*\]|\(?…\)?|\.\.\.)\s*/)
    .map(bare)
    .filter(Boolean)
  const whole = bare(origin.text)
  if (!pieces.every((piece) => ` ${whole} `.includes(` ${piece} `))) return false
  const isSentence = pieces.length === 1 && (pieces[0] ?? '').split(' ').length > 6 && /^\p{Lu}/u.test(words)
  if (!isSentence) return true
  return (
    origin.quotes.length === 0 || origin.quotes.some((quote) => runsOf(quote.words).includes(pieces[0] ?? ''))
  )
}

/** Every run of whole sentences of a quotation. */
function runsOf(quote: string): string[] {
  const sentences = quote.split(/(?<=[.!?])\s+/).map(bare)
  return sentences.flatMap((_, from) =>
    sentences.slice(from).map((_, to) => sentences.slice(from, from + to + 1).join(' ')),
  )
}
