'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useMe } from './who'

const pause = 250

interface Draft<T> {
  value: T
  set: (value: T | ((before: T) => T)) => void
  /** Words from an earlier visit were put back. */
  restored: boolean
  /** After saving, or when the person gives it up. */
  clear: () => void
}

/**
 * State that outlives the tab: kept in this browser per person and subject until it is saved, so that a reload, a
 * sign-out or a dead server costs nobody a word. Holds plain JSON; an object is filled up with `initial`'s fields.
 */
export function useDraft<T>(subject: string, initial: T): Draft<T> {
  const personId = useMe()?.id
  const key = personId && `sanad-draft:${personId}:${subject}`
  const [value, setValue] = useState(initial)
  const [restored, setRestored] = useState(false)
  const unsaved = useRef<{ key: string; value: T } | null>(null)
  const start = useRef(initial)
  start.current = initial

  // Read after the first paint: the server has no such store, and both must draw the same thing first.
  useEffect(() => {
    if (!key) return
    const kept = readKept<T>(key)
    if (kept === null) return
    const isFields = typeof kept === 'object' && !Array.isArray(kept)
    setValue(isFields ? { ...start.current, ...kept } : kept)
    setRestored(true)
  }, [key])

  useEffect(() => {
    const write = () => {
      if (unsaved.current) keep(unsaved.current.key, unsaved.current.value)
      unsaved.current = null
    }
    const timer = setInterval(write, pause)
    window.addEventListener('pagehide', write)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [])

  const set = useCallback(
    (next: T | ((before: T) => T)) =>
      setValue((before) => {
        const after = typeof next === 'function' ? (next as (before: T) => T)(before) : next
        if (key) unsaved.current = { key, value: after }
        return after
      }),
    [key],
  )

  const clear = useCallback(() => {
    unsaved.current = null
    setRestored(false)
    setValue(start.current)
    if (key) forget(key)
  }, [key])

  return { value, set, restored, clear }
}

// A browser may forbid its store or have it full: then there is no draft, and nothing else breaks.
function readKept<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as T)
  } catch {
    return null
  }
}

function keep(key: string, value: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {}
}

function forget(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {}
}
