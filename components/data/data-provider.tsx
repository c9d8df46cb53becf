'use client'

import { isServer, type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { makeQueryClient } from './query-client'

let inBrowser: QueryClient | undefined

/** On the server each request has its own cache; in the browser one lives as long as the tab. */
function clientHere(): QueryClient {
  if (isServer) return makeQueryClient()
  inBrowser ??= makeQueryClient()
  return inBrowser
}

export const DataProvider = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={clientHere()}>{children}</QueryClientProvider>
)
