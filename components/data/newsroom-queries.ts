import { queryOptions } from '@tanstack/react-query'
import { ask } from './api-client'

export const newsroomQuery = () =>
  queryOptions({
    queryKey: ['newsroom'],
    queryFn: ({ signal }) => ask('newsroom', { signal }),
    staleTime: 5 * 60_000,
  })
