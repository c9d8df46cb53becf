'use client'

import { createContext, useContext } from 'react'
import type { ReviewAct } from '@/lib/model/stage-names'

/** What a screen does once a claim was acted on: in a queue, it walks on to the next one. */
export const AfterActContext = createContext<(act: ReviewAct) => void>(() => {})

export const useAfterAct = () => useContext(AfterActContext)
