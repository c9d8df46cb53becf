import type { Quantity } from '@/lib/text/numbers'
import type { Finding, Span } from './drift-flags'
import type { Facts, Rank } from './facts'
import { agree, type TimeLimit } from './time-limits'

/** What is counted, as far as two languages share it. */
const measure = ({ unit }: Quantity) =>
  unit === 'percent' || unit === 'share' ? 'part' : /^[A-Z]{3}$/.test(unit) ? unit : 'count'

/** A share is a percentage in other words: "nine out of ten" is 90 percent. */
const value = (quantity: Quantity) =>
  quantity.value === null ? null : quantity.unit === 'share' ? quantity.value * 100 : quantity.value

const isSame = (a: Quantity, b: Quantity) => {
  const [x, y] = [value(a), value(b)]
  if (x === null || y === null) return x === y
  return Math.abs(x - y) <= 0.005 * Math.max(Math.abs(x), Math.abs(y))
}

/**
 * Figures against figures. Equal values are paired first, then what is left by measure, the nearest first; whatever
 * still has no partner was dropped or added.
 */
export function amountFindings(origin: Facts, citing: Facts): Finding[] {
  const findings: Finding[] = []
  const left = [...citing.quantities]
  const take = (fits: (quantity: Quantity) => boolean) => {
    const at = left.findIndex(fits)
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  }
  const unpaired: Quantity[] = []
  for (const a of origin.quantities) {
    const b =
      take((b) => isSame(a, b) && measure(a) === measure(b) && a.unit === b.unit) ??
      take((b) => isSame(a, b) && measure(a) === measure(b))
    if (!b) unpaired.push(a)
    else if (hasOtherMagnitude(origin, a, citing, b))
      findings.push({ code: 'quantity-changed', origin: [a], citing: [b] })
    else if (loosens(a, b)) findings.push({ code: 'quantity-modifier-changed', origin: [a], citing: [b] })
  }
  for (const a of unpaired) {
    const b = nearest(a, left)
    if (b) left.splice(left.indexOf(b), 1)
    if (!b) findings.push({ code: 'quantity-dropped', origin: [a], citing: [] })
    else if (value(b) === null) findings.push({ code: 'quantity-dropped', origin: [a], citing: [b] })
    else if (value(a) === null) findings.push({ code: 'quantity-added', origin: [a], citing: [b] })
    else if (!isHonestRounding(a, b)) {
      findings.push({ code: 'quantity-changed', origin: [a], citing: [b] })
      if (loosens(a, b)) findings.push({ code: 'quantity-modifier-changed', origin: [a], citing: [b] })
    }
  }
  for (const b of left) findings.push({ code: 'quantity-added', origin: [], citing: [b] })
  return findings
}

const tens: Record<string, number> = {
  ...{
    dozens: 1,
    tens: 1,
    scores: 1,
    hundreds: 2,
    thousands: 3,
    thousand: 3,
    millions: 6,
    million: 6,
    billions: 9,
  },
  ...{
    belasan: 1,
    puluhan: 1,
    lusinan: 1,
    ratusan: 2,
    ribuan: 3,
    ribu: 3,
    jutaan: 6,
    juta: 6,
    miliaran: 9,
    miliar: 9,
  },
}

/** "Thousands" became "tens of thousands". */
function hasOtherMagnitude(origin: Facts, a: Quantity, citing: Facts, b: Quantity): boolean {
  if (a.bound !== 'vague' || b.bound !== 'vague') return false
  const magnitude = ({ text }: Facts, { start, end }: Span) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/\s+/)
      .reduce((sum, word) => sum + (tens[word] ?? 0), 0)
  return magnitude(origin, a) !== magnitude(citing, b)
}

function loosens(a: Quantity, b: Quantity): boolean {
  return a.bound !== b.bound && a.bound !== 'vague' && b.bound !== 'vague'
}

function nearest(a: Quantity, among: readonly Quantity[]): Quantity | null {
  const fitting = among.filter((b) => measure(a) === measure(b))
  const distance = (b: Quantity) => {
    const [x, y] = [value(a), value(b)]
    if (x === null || y === null || x <= 0 || y <= 0) return a.unit === b.unit ? 0 : 3
    return Math.abs(Math.log10(x / y)) + (a.unit === b.unit ? 0 : 0.5)
  }
  const best = fitting.toSorted((b, c) => distance(b) - distance(c))[0]
  // Figures far apart that count different things are two figures, not one that changed.
  return best && (best.unit === a.unit || distance(best) < 2) ? best : null
}

/** "More than 6 million" and "about 1,000" are true of 6.3 million and of 1,024. */
function isHonestRounding(a: Quantity, b: Quantity): boolean {
  const [x, y] = [value(a), value(b)]
  if (x === null || y === null) return false
  if (b.bound === 'more-than' || b.bound === 'at-least') return y <= x && y >= 0.9 * x
  if (b.bound === 'less-than' || b.bound === 'nearly' || b.bound === 'up-to') return y >= x && y <= 1.1 * x
  return b.bound === 'approx' && Math.abs(x - y) <= 0.05 * x
}

/** A superlative that was lost is a loss of detail; one that grew, or came from nowhere, is a claim of its own. */
export function rankFindings(origin: Facts, citing: Facts): Finding[] {
  const [a, b] = [origin.ranks[0], citing.ranks[0]]
  if (!b) return []
  if (!a) return [{ code: 'rank-changed', origin: [], citing: [b] }]
  const key = (ranks: readonly Rank[]) =>
    ranks
      .map(({ rank }) => rank ?? 'one of')
      .sort()
      .join()
  return key(origin.ranks) === key(citing.ranks)
    ? []
    : [{ code: 'rank-changed', origin: origin.ranks, citing: citing.ranks }]
}

/** Times that contradict each other, or a time that limited the claim and is gone. */
export function timeFindings(origin: Facts, citing: Facts): Finding[] {
  const limiting = (times: readonly TimeLimit[]) => times.filter((time) => !time.isWeekday)
  const [before, after] = [limiting(origin.times), limiting(citing.times)]
  const lost = before.filter((a) => !after.some((b) => agree(a, b)))
  if (lost.length === 0) return []
  const strange: Span[] = after.filter((b) => !before.some((a) => agree(a, b)))
  // A weekday in place of a full date still says when.
  const isDropped =
    after.length < before.length && citing.times.length < origin.times.length && strange.length === 0
  if (strange.length === 0 && !isDropped) return []
  return [{ code: 'date-changed', origin: lost, citing: strange }]
}
