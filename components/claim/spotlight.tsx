'use client'

import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from 'react'
import type { ClaimId } from '@/lib/model/ids'

/**
 * Which claim the person is looking at, so that the text, the list and the margin answer to each other. *Chosen* is in
 * the address and stays; *hot* follows the pointer and the focus many times a second, so it lives outside React's
 * state and wakes only the few pieces that show that claim.
 */
interface Spotlight {
  chosen: ClaimId | null
  choose: (id: ClaimId | null) => void
  hot: HotClaim
}

const SpotlightContext = createContext<Spotlight | null>(null)

interface SpotlightProviderProps {
  chosen: ClaimId | null
  onChoose: (id: ClaimId | null) => void
  children: ReactNode
}

export function SpotlightProvider({ chosen, onChoose, children }: SpotlightProviderProps) {
  const [hot] = useState(() => new HotClaim())
  return <SpotlightContext value={{ chosen, choose: onChoose, hot }}>{children}</SpotlightContext>
}

export function useSpotlight(): Spotlight {
  const spotlight = useContext(SpotlightContext)
  if (!spotlight) throw new Error('useSpotlight outside SpotlightProvider')
  return spotlight
}

/** True while the pointer or the focus is on something that shows this claim. */
export function useIsHot(id: ClaimId): boolean {
  const { hot } = useSpotlight()
  const read = useCallback(() => hot.current === id, [hot, id])
  return useSyncExternalStore(hot.subscribe, read, () => false)
}

/** Handlers for whatever shows a claim. */
export function useWarm(id: ClaimId) {
  const { hot } = useSpotlight()
  const on = () => hot.set(id)
  const off = () => hot.set(null)
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}

class HotClaim {
  current: ClaimId | null = null
  #listeners = new Set<() => void>()

  set(id: ClaimId | null) {
    if (id === this.current) return
    this.current = id
    for (const listener of this.#listeners) listener()
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
}
