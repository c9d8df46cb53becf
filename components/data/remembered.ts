'use client'

import { useEffect, useState } from 'react'

/** A small wish about the screen, kept in this browser. Where it may keep nothing, the wish lasts as long as the page. */
export function useRemembered(name: string, initial: boolean): [boolean, (value: boolean) => void] {
  const key = `sanad-wish:${name}`
  const [value, setValue] = useState(initial)

  // Read after the first paint: the server knows nothing of it, and both must draw the same thing first.
  useEffect(() => {
    try {
      const kept = localStorage.getItem(key)
      if (kept !== null) setValue(kept === 'yes')
    } catch {}
  }, [key])

  const choose = (next: boolean) => {
    setValue(next)
    try {
      localStorage.setItem(key, next ? 'yes' : 'no')
    } catch {}
  }
  return [value, choose]
}
