'use client'

import { type QueryKey, useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/**
 * Whether every question under this key that the screen asks first has its answer, or cannot have it now. A page of
 * many heaps waits for all of them out of sight and is then there at once, instead of giving way heap by heap. What
 * has come once stays.
 */
export function useAllCome(queryKey: QueryKey): boolean {
  const client = useQueryClient()
  const [come, setCome] = useState(
    () => client.getQueriesData({ queryKey }).filter(([, data]) => data !== undefined).length > 0,
  )
  const first = {
    queryKey,
    predicate: (query: { state: { data: unknown } }) => query.state.data === undefined,
  }
  const waiting = useIsFetching(first)
  useEffect(() => {
    // Children ask before this runs, so that none under way means that all have come.
    if (waiting === 0 && client.isFetching(first) === 0) setCome(true)
  })
  return come
}
