/** A stretch of days, both ends included: "2024-02-01" to "2024-02-29". */
export interface Period {
  from: string
  to: string
}

const dayMs = 86_400_000

export const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const isoDay = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The start of an ISO day in milliseconds, or null when it is no day: "2024-02-30". */
export function parseDay(iso: string): number | null {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  if (!year || !month || !day || month > 12 || day > daysIn(year, month)) return null
  return Date.UTC(year, month - 1, day)
}

export const addDays = (day: number, count: number) =>
  new Date(day + count * dayMs).toISOString().slice(0, 10)

/** The whole month so many months away. */
export function addMonths(year: number, month: number, count: number): Period {
  const months = year * 12 + month - 1 + count
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return { from: isoDay(y, m, 1), to: isoDay(y, m, daysIn(y, m)) }
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export const weekdayOf = (day: number) => new Date(day).getUTCDay() || 7
