'use client'

import { useFormatter } from 'use-intl'

/** A partial date in words: "2022", "August 2022", "8 Aug 2022". A day has no time zone, so none is applied. */
export function useDayWords(): (partial: string) => string {
  const format = useFormatter()
  return (partial) => {
    const [year, month, day] = partial.split('-')
    if (!month) return String(year)
    const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
    return day
      ? format.dateTime(date, { dateStyle: 'medium', timeZone: 'UTC' })
      : format.dateTime(date, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  }
}
