'use client'

import { useFormatter } from 'use-intl'

/** A day, a month or a year, as far as a page dates itself, in the reader's language. */
export function useDay(date: string | null): string | null {
  const format = useFormatter()
  if (!date) return null
  const [year, month, day] = date.split('-').map(Number)
  return format.dateTime(new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1)), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  })
}
