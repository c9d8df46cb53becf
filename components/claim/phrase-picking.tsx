'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

/** Words of the article that make an attribution, and where they stand. */
export interface Phrase {
  phrase: string
  phraseStart: number
  phraseEnd: number
}

/** What the words are wanted for: as an attribution, or as the passage that a claim stands in. */
export type PickingPurpose = 'phrase' | 'passage'

/**
 * A form that waits for words of the article, and the text that gives them. They stand on different sides of
 * the page, so the question hangs between the two.
 */
interface PhrasePicking {
  asking: boolean
  purpose: PickingPurpose
  ask: (onPick: (phrase: Phrase) => void, purpose?: PickingPurpose) => void
  give: (phrase: Phrase) => void
  cancel: () => void
}

const PhraseContext = createContext<PhrasePicking | null>(null)

export function PhrasePickingProvider({ children }: { children: ReactNode }) {
  const [onPick, setOnPick] = useState<((phrase: Phrase) => void) | null>(null)
  const [purpose, setPurpose] = useState<PickingPurpose>('phrase')
  const ask = useCallback<PhrasePicking['ask']>((next, wanted = 'phrase') => {
    setPurpose(wanted)
    setOnPick(() => next)
  }, [])
  const cancel = useCallback(() => setOnPick(null), [])
  const picking = useMemo(
    () => ({
      asking: onPick !== null,
      purpose,
      ask,
      cancel,
      give: (phrase: Phrase) => {
        onPick?.(phrase)
        setOnPick(null)
      },
    }),
    [onPick, purpose, ask, cancel],
  )
  return <PhraseContext value={picking}>{children}</PhraseContext>
}

export function usePhrasePicking(): PhrasePicking {
  const picking = useContext(PhraseContext)
  if (!picking) throw new Error('usePhrasePicking outside PhrasePickingProvider')
  return picking
}
