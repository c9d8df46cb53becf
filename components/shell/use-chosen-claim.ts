'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { ClaimId } from '@/lib/model/ids'

/**
 * The claim in the address, `?claim=clm_…`: a link to it opens what its sender was looking at. The screen does not wait
 * for the address: Next follows a change of it in a transition, which is too late for a key that is held down.
 */
export function useChosenClaim(): [ClaimId | null, (id: ClaimId | null) => void] {
  const inAddress = useSearchParams().get('claim') as ClaimId | null
  const [chosen, setChosen] = useState(inAddress)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a sign that the address moved; what it says is read now
  useEffect(() => {
    setChosen(new URL(window.location.href).searchParams.get('claim') as ClaimId | null)
  }, [inAddress])

  const choose = useCallback((id: ClaimId | null) => {
    setChosen(id)
    const url = new URL(window.location.href)
    if (id) url.searchParams.set('claim', id)
    else url.searchParams.delete('claim')
    // Walking through claims is reading, not travelling: it leaves no trail for the back button.
    window.history.replaceState(null, '', url)
  }, [])
  return [chosen, choose]
}
