'use client'

import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { type BaseAddress, type FilterKey, type Picked, readAddress, writeAddress } from './base-address'

/** Reads the address and moves on from it. Choosing another view or filter replaces; opening a list can be gone back from. */
export function useBaseAddress() {
  const params = useSearchParams()
  const address = useMemo(() => readAddress(new URLSearchParams(params)), [params])
  // The page is the same whatever its address says: the server need not be asked for it again.
  const go = (change: Partial<BaseAddress>, how: 'push' | 'replace' = 'replace') =>
    window.history[`${how}State`](null, '', writeAddress({ ...address, ...change }))
  return {
    address,
    show: (view: BaseAddress['view']) => go({ view, picked: null }),
    filterBy: (key: FilterKey, value: string) =>
      go({ filter: { ...address.filter, [key]: value || undefined } as BaseAddress['filter'], picked: null }),
    clearFilter: () => go({ filter: {}, within: [], picked: null }),
    /** Into a block and out again: a step that Back takes back. */
    lookInto: (within: string[]) => go({ within, picked: null, view: 'blocks' }, 'push'),
    pick: (picked: Picked | null) => go({ picked }, picked && !address.picked ? 'push' : 'replace'),
    toggle: (id: string) =>
      go({
        struck: address.struck.includes(id)
          ? address.struck.filter((each) => each !== id)
          : [...address.struck, id],
      }),
    strikeAll: (struck: string[]) => go({ struck }),
  }
}
export type BaseMoves = ReturnType<typeof useBaseAddress>
