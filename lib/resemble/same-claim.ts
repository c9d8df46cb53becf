import type { Marks } from './marks'

/** How alike two statements are, 0–1, and what spoke for and against it. */
export interface Likeness {
  score: number
  /** What is proposed: the same statement, or one that has to do with it. Nothing below that. */
  kind: 'same' | 'related' | null
  /** In another language: only names and numbers could be compared. */
  acrossLanguages: boolean
  numbersAgree: boolean
  /** Both have numbers, and not the same ones. */
  numbersDiffer: boolean
  /** One of the two denies it. */
  negationDiffers: boolean
}

/** Set on the pairs of `pairs.json` by `same-claim.test.ts`, which prints what they yield. */
const sameFrom = 0.62
const relatedFrom = 0.34
/** Of the shorter one's words so many must stand in the other: each may say more, not both something else. */
const containedFrom = 0.7

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  let n = 0
  for (const one of a) if (b.has(one)) n++
  return n
}

/**
 * Compares what two statements are recognised by. Within a language: how many of their words they share, by the mean of
 * Dice (both say as much) and containment (one says more). Across languages: names and numbers, and at least two of them
 * together, for one name alone is everywhere.
 *
 * A number that differs, a denial or another year makes another statement: each takes a share of the score away, so that
 * what looks the same and is not comes after what is, and is never called the same.
 */
export function likeness(a: Marks, b: Marks): Likeness {
  const acrossLanguages = a.language !== b.language
  const namesShared = common(a.names, b.names)
  const names = a.names.size && b.names.size ? namesShared / Math.min(a.names.size, b.names.size) : 0
  const numbersShared = common(a.numbers, b.numbers)
  const bothCount = a.numbers.size > 0 && b.numbers.size > 0
  const numbersAgree = bothCount && numbersShared === Math.min(a.numbers.size, b.numbers.size)
  const numbersDiffer = bothCount && numbersShared < Math.min(a.numbers.size, b.numbers.size)
  const negationDiffers = a.negated !== b.negated

  const base = acrossLanguages
    ? acrossBase(namesShared, names, numbersShared, numbersAgree, a, b)
    : withinBase(a, b)
  const yearsDiffer = a.years.size > 0 && b.years.size > 0 && common(a.years, b.years) === 0
  const score =
    base *
    (numbersDiffer ? 0.6 : 1) *
    (yearsDiffer ? 0.75 : 1) *
    (negationDiffers && !acrossLanguages ? 0.7 : 1)
  const denied = numbersDiffer || yearsDiffer || (negationDiffers && !acrossLanguages)
  // A number that one of them does not give cannot agree, and names with nothing said of them say nothing.
  const oneCounts = a.numbers.size > 0 !== b.numbers.size > 0
  const enough =
    acrossLanguages || (contained(a, b) >= containedFrom && common(a.words, b.words) >= 2 && !oneCounts)
  const kind = score >= sameFrom && enough && !denied ? 'same' : score >= relatedFrom ? 'related' : null
  return { score, kind, acrossLanguages, numbersAgree, numbersDiffer, negationDiffers }
}

/** Words, names and numbers in one bag; a name or number weighs as much as two words. */
const weigh = (marks: Marks) => marks.words.size + 2 * (marks.names.size + marks.numbers.size)
const weighShared = (a: Marks, b: Marks) =>
  common(a.words, b.words) + 2 * (common(a.names, b.names) + common(a.numbers, b.numbers))

function contained(a: Marks, b: Marks): number {
  const shorter = Math.min(weigh(a), weigh(b))
  return shorter === 0 ? 0 : weighShared(a, b) / shorter
}

function withinBase(a: Marks, b: Marks): number {
  const [whole, other] = [weigh(a), weigh(b)]
  if (whole === 0 || other === 0) return 0
  const dice = (2 * weighShared(a, b)) / (whole + other)
  // A statement of two or three words is contained in too much.
  return Math.min(whole, other) < 5 ? dice : (dice + contained(a, b)) / 2
}

function acrossBase(
  namesShared: number,
  names: number,
  numbersShared: number,
  numbersAgree: boolean,
  a: Marks,
  b: Marks,
): number {
  if (namesShared + numbersShared < 2 || namesShared === 0) return 0
  const countless = a.numbers.size === 0 && b.numbers.size === 0
  // Names alone never make two statements one: the same men did many things.
  if (countless) return namesShared >= 2 ? 0.5 * names : 0
  return 0.55 * names + (numbersAgree ? 0.45 : 0.25 * Math.min(1, numbersShared))
}
