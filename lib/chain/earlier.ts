/**
 * Is this day certainly before that one? Dates may be only a year or a month ("2022", "2022-08"): then
 * only what both say is compared, so "2022" is neither before nor after "2022-08-05". Unknown dates are
 * never before anything.
 */
export function isEarlier(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return false
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) < other.slice(0, known)
}
