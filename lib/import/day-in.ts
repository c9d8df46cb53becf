/** Months as Indonesian and English pages print them, by their first letters. */
const months: [RegExp, number][] = [
  [/^jan/i, 1],
  [/^(?:feb|peb)/i, 2],
  [/^mar/i, 3],
  [/^apr/i, 4],
  [/^(?:may|mei)/i, 5],
  [/^jun/i, 6],
  [/^jul/i, 7],
  [/^(?:aug|agu|agt)/i, 8],
  [/^sep/i, 9],
  [/^(?:oct|okt)/i, 10],
  [/^(?:nov|nop)/i, 11],
  [/^(?:dec|des)/i, 12],
]

const iso = /\b(\d{4})-(\d{2})-(\d{2})(?:\b|T)/
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u
const monthFirst = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u
const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/

/**
 * The first day a line names, as `2022-08-08`, or null. "8/7/2022" is the eighth of July in Jakarta and the seventh
 * of August in New York, so it counts only where one of its numbers cannot be a month.
 */
export function dayIn(text: string): string | null {
  const asIso = iso.exec(text)
  if (asIso) return day(Number(asIso[1]), Number(asIso[2]), Number(asIso[3]))
  const d = dayFirst.exec(text)
  const fromDayFirst = d && day(Number(d[3]), monthNamed(d[2]!), Number(d[1]))
  if (fromDayFirst) return fromDayFirst
  const m = monthFirst.exec(text)
  const fromMonthFirst = m && day(Number(m[3]), monthNamed(m[1]!), Number(m[2]))
  if (fromMonthFirst) return fromMonthFirst
  const s = slashed.exec(text)
  if (!s) return null
  const [a, b, year] = [Number(s[1]), Number(s[2]), Number(s[3])]
  if (a > 12 || a === b) return day(year, b, a)
  return b > 12 ? day(year, a, b) : null
}

const monthNamed = (word: string) => months.find(([name]) => name.test(word))?.[1] ?? 0

/** Null for the 31st of June and for years no article on the web can have. */
function day(year: number, month: number, date: number): string | null {
  const last = [31, year % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (year < 1900 || year > 2100 || date < 1 || date > last) return null
  return [year, month, date].map((n) => String(n).padStart(2, '0')).join('-')
}
