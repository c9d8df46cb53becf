'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type Answer, ask } from '@/components/data/api-client'
import { base64Of } from '@/components/data/base64'
import { type Capture, captureQuery } from '@/components/data/kept-pages'
import { randomName } from '@/components/data/mint'

export type Progress = NonNullable<Answer<'fetchProgress'>>

interface Keeping {
  /** Under way, with how far it is as soon as that is known. */
  busy: boolean
  progress: Progress | null
  error: unknown
  fetchUrl: (url: string) => Promise<Capture | undefined>
  takeFile: (file: File, url: string | null) => Promise<Capture | undefined>
  cancel: () => void
}

const askEvery = 400

/** Fetches a page and has it kept, or hands in a file; both can be called off, and a page tells how far it is. */
export function useKeepPage(): Keeping {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [error, setError] = useState<unknown>(null)
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])

  const run = async (work: (signal: AbortSignal) => Promise<Capture>) => {
    under.current?.abort()
    const mine = new AbortController()
    under.current = mine
    setBusy(true)
    setError(null)
    setProgress(null)
    try {
      const capture = await work(mine.signal)
      client.setQueryData(captureQuery(capture.id).queryKey, capture)
      client.invalidateQueries({ queryKey: ['captures'] })
      return mine.signal.aborted ? undefined : capture
    } catch (fault) {
      if (!mine.signal.aborted) setError(fault)
      return undefined
    } finally {
      if (under.current === mine) {
        setBusy(false)
        setProgress(null)
      }
    }
  }

  return {
    busy,
    progress,
    error,
    cancel: () => under.current?.abort(),
    fetchUrl: (url) =>
      run(async (signal) => {
        const fetchName = randomName()
        let isOver = false
        const look = async () => {
          // One question at a time: a server that is slow to answer must not be asked more for it.
          while (!isOver && !signal.aborted) {
            await new Promise((resolve) => setTimeout(resolve, askEvery))
            const now = await ask('fetchProgress', { params: { fetchName }, signal }).catch(() => null)
            if (now && !isOver) setProgress(now)
          }
        }
        void look()
        try {
          return await ask('fetchPage', { body: { url, fetch: fetchName }, signal })
        } finally {
          isOver = true
        }
      }),
    takeFile: (file, url) =>
      run(async (signal) => {
        const base64 = await base64Of(file)
        return ask('handInFile', { body: { name: file.name.slice(0, 300), base64, url }, signal })
      }),
  }
}
