'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

const prefix = 'sanad.draft.'
const pause = 300

/**
 * What is being typed, kept in this browser until it is sent: a reload, a closed tab or a restarted server loses
 * nothing. Read after the first paint, so that the server's page and the browser's begin alike.
 *
 * @param key  names the form and what it is about: `verdict.clm_…`
 */
export function useDraft<T extends object>(key: string, initial: T) {
  const [draft, setDraft] = useState(initial)
  const [restored, setRestored] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const kept = read<T>(key)
    if (!kept) return
    setDraft((now) => ({ ...now, ...kept }))
    setRestored(true)
  }, [key])

  const change = useCallback(
    (part: Partial<T>) =>
      setDraft((before) => {
        const next = { ...before, ...part }
        clearTimeout(timer.current)
        timer.current = setTimeout(() => write(key, next), pause)
        return next
      }),
    [key],
  )

  const clear = useCallback(() => {
    clearTimeout(timer.current)
    forget(key)
    setRestored(false)
  }, [key])

  return { draft, change, clear, restored }
}

// A browser may refuse storage (private windows, full disk); then the form works without it.
function read<T>(key: string): Partial<T> | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null')
  } catch {
    return null
  }
}

function write(key: string, value: object) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value))
  } catch {}
}

function forget(key: string) {
  try {
    localStorage.removeItem(prefix + key)
  } catch {}
}
