const relative = /^(-?\d{1,4})([dwmy])$/
const named: Record<string, number> = { today: 0, tomorrow: 1, yesterday: -1 }
const absolute = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const unitDays: Record<string, number> = { d: 1, w: 7, m: 30, y: 365 }

/** `2026-11-24`, `2026-11`, `2026`, `today`, `3d`, `2w`, `1m`, `1y`. A month is taken as 30 days. */
export const isDay = (text: string) => text in named || absolute.test(text) || relative.test(text)

/** How many days from today, ahead; null for a day of the calendar. */
export function daysAway(text: string): number | null {
  if (text in named) return named[text]!
  const [, count, unit] = relative.exec(text) ?? []
  return count && unit ? Number(count) * unitDays[unit]! : null
}

/** `today` and so many days, as `2026-11-24`. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The first day of a date as it was typed, and the first one after it: a month has thirty, a year twelve of those. */
export function spanOf(text: string, today: string, back: boolean): { from: string; to: string } {
  const away = daysAway(text)
  if (away !== null) {
    // "Three days" of something that has happened lie behind us; `yesterday` and `-2d` say so themselves.
    const day = dayAfter(today, back && relative.test(text) ? -away : away)
    return { from: day, to: dayAfter(day, 1) }
  }
  const [year = 0, month, day] = text.split('-').map(Number)
  if (day) return { from: text, to: dayAfter(text, 1) }
  if (month) {
    const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
    return { from: `${text}-01`, to: `${next.padStart(7, '0')}-01` }
  }
  return { from: `${text}-01-01`, to: `${String(year + 1).padStart(4, '0')}-01-01` }
}
