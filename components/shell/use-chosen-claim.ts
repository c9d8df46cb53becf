'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback } from 'react'
import type { ClaimId } from '@/lib/model/ids'

/** The claim in the address, `?claim=clm_…`: a link to it opens what its sender was looking at. */
export function useChosenClaim(): [ClaimId | null, (id: ClaimId | null) => void] {
  const chosen = useSearchParams().get('claim') as ClaimId | null
  const choose = useCallback((id: ClaimId | null) => {
    const url = new URL(window.location.href)
    if (id) url.searchParams.set('claim', id)
    else url.searchParams.delete('claim')
    // Walking through claims is reading, not travelling: it leaves no trail for the back button.
    window.history.replaceState(null, '', url)
  }, [])
  return [chosen, choose]
}
