'use client'

import { useEffect, useState } from 'react'
import { type SentPage, sentPage } from './sent-page'

interface SentPageHow {
  /** Nothing stands in the form that would be lost. */
  isFree: boolean
  /** Fills the form. Fetches nothing: that is for a person to ask. */
  take: (sent: SentPage) => void
}

/** A page that was sent here in this form's address. Over work that is under way it waits to be asked for. */
export function useSentPage({ isFree, take }: SentPageHow) {
  const [waiting, setWaiting] = useState<SentPage | null>(null)
  const [taken, setTaken] = useState<SentPage | null>(null)

  useEffect(() => {
    const sent = sentPage(window.location.search, window.location.hash)
    if (!sent) return
    setWaiting(sent)
    // Read once: a reload, or the way back, does not fill in again what was changed since.
    window.history.replaceState(null, '', window.location.pathname)
  }, [])

  const takeIt = () => {
    if (!waiting) return
    take(waiting)
    setTaken(waiting)
    setWaiting(null)
  }
  // Once, when it has come: what an earlier visit left in the form was put back in the same moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not again when the form falls empty later
  useEffect(() => {
    if (waiting && isFree) takeIt()
  }, [waiting])

  return { waiting, taken, takeIt, leaveIt: () => setWaiting(null) }
}
