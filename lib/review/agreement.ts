/**
 * How much people agree beyond what chance would give.
 *
 * Both figures are 1 for perfect agreement, 0 for what chance alone would bring, below 0 for less than that, and
 * `null` where nothing can be said: no pairs, or everybody gave one and the same answer to everything, so that there
 * was nothing to agree about.
 */

export type Pair<Answer extends string = string> = readonly [first: Answer, second: Answer]

/**
 * Cohen's kappa for two raters and unordered answers: (observed − expected) / (1 − expected), where *expected* comes
 * from how often the first and the second each give an answer. J. Cohen, "A coefficient of agreement for nominal
 * scales", Educational and Psychological Measurement 20 (1960).
 */
export function cohensKappa(pairs: readonly Pair[]): number | null {
  const n = pairs.length
  if (n === 0) return null
  const firsts = tally(pairs.map(([first]) => first))
  const seconds = tally(pairs.map(([, second]) => second))
  const observed = pairs.filter(([first, second]) => first === second).length / n
  let expected = 0
  for (const [answer, count] of firsts) expected += (count / n) * ((seconds.get(answer) ?? 0) / n)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/**
 * Krippendorff's alpha for unordered answers, any number of raters, answers missing. 1 − observed / expected
 * disagreement, both counted over pairable answers; here expected does not depend on who was first. K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability" (2011), whose worked examples are this file's tests.
 *
 * @param units  for each thing judged, the answers it got; with fewer than two it says nothing
 */
export function krippendorffsAlpha(units: readonly (readonly string[])[]): number | null {
  const pairable = units.filter((answers) => answers.length >= 2)
  const all = tally(pairable.flat())
  const n = [...all.values()].reduce((sum, count) => sum + count, 0)
  if (n < 2) return null

  let observed = 0
  for (const answers of pairable) {
    const counts = [...tally(answers).values()]
    const m = answers.length
    const same = counts.reduce((sum, count) => sum + count * (count - 1), 0)
    observed += (m * (m - 1) - same) / (m - 1)
  }
  const same = [...all.values()].reduce((sum, count) => sum + count * (count - 1), 0)
  const expected = (n * (n - 1) - same) / (n - 1)
  return expected === 0 ? null : 1 - observed / expected
}

/** How often each first answer met each second answer, most frequent first. */
export function confusion<Answer extends string>(
  pairs: readonly Pair<Answer>[],
): { first: Answer; second: Answer; count: number }[] {
  const cells = new Map<string, { first: Answer; second: Answer; count: number }>()
  for (const [first, second] of pairs) {
    const key = `${first} ${second}`
    const cell = cells.get(key) ?? { first, second, count: 0 }
    cells.set(key, { ...cell, count: cell.count + 1 })
  }
  return [...cells.values()].sort((a, b) => b.count - a.count || (a.first < b.first ? -1 : 1))
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
