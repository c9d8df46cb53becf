import { QueryClient } from '@tanstack/react-query'
import { Refused } from './api-client'

/** Live refresh says when something changed, so what is there is taken as fresh until then. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        // A refusal stays one however often it is asked; only silence is worth another try.
        retry: (failures, error) => !(error instanceof Refused) && failures < 2,
      },
      // Sent even when the browser thinks itself offline: it fails at once, and is kept (`outbox`) instead of hanging.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
