'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, ask, type Body } from './api-client'
import { randomName } from './mint'

export type FetchedPage = Answer<'fetchPage'>
export type FetchProgress = NonNullable<Answer<'fetchProgress'>>

/** Asked this often; a page is there in a second or two as a rule. */
const askEveryMs = 500

/**
 * Fetching one page from the web, with its progress. Stopping hangs up, and the server then stops too. Leaving the
 * screen stops as well. A refusal is thrown, as by any act; a fetch that was stopped gives null.
 */
export function useFetchPage() {
  const client = useQueryClient()
  const [name, setName] = useState<string | null>(null)
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])

  const progress = useQuery({
    queryKey: ['fetch', name],
    queryFn: ({ signal }) => ask('fetchProgress', { params: { fetchName: name! }, signal }),
    enabled: name !== null,
    refetchInterval: askEveryMs,
    retry: false,
  })

  const fetchPage = useCallback(
    async (url: string): Promise<FetchedPage | null> => {
      const stop = new AbortController()
      stopping.current?.abort()
      stopping.current = stop
      const mine = randomName()
      setName(mine)
      try {
        const page = await ask('fetchPage', { body: { url, fetch: mine }, signal: stop.signal })
        void client.invalidateQueries({ queryKey: ['captures'] })
        return page
      } catch (error) {
        if (stop.signal.aborted) return null
        throw error
      } finally {
        setName((now) => (now === mine ? null : now))
      }
    },
    [client],
  )

  return {
    fetchPage,
    stop: () => stopping.current?.abort(),
    running: name !== null,
    progress: name === null ? null : (progress.data ?? null),
  }
}

export const draftFromCapture = (captureId: string) => ask('draftFromCapture', { params: { captureId } })

export const handInFile = (body: Body<'handInFile'>) => ask('handInFile', { body })
