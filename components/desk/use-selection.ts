'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { ClaimId } from '@/lib/model/ids'

export interface Selection {
  ids: ReadonlySet<ClaimId>
  has: (id: ClaimId) => boolean
  /** Takes one in or lets it go; with `extend`, everything from the last one touched. */
  toggle: (rows: readonly { id: ClaimId }[], index: number, extend: boolean) => void
  all: (rows: readonly { id: ClaimId }[]) => void
  set: (ids: Iterable<ClaimId>) => void
  clear: () => void
}

/** Which claims of a queue are chosen to be acted on together. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<ClaimId>>(new Set())
  const last = useRef(0)

  const toggle = useCallback((rows: readonly { id: ClaimId }[], index: number, extend: boolean) => {
    const from = extend ? Math.min(last.current, index) : index
    const to = extend ? Math.max(last.current, index) : index
    const touched = rows.slice(from, to + 1).map(({ id }) => id)
    last.current = index
    setIds((before) => {
      const next = new Set(before)
      const takes = extend || !before.has(rows[index]!.id)
      for (const id of touched) {
        if (takes) next.add(id)
        else next.delete(id)
      }
      return next
    })
  }, [])
  const all = useCallback((rows: readonly { id: ClaimId }[]) => setIds(new Set(rows.map(({ id }) => id))), [])
  const set = useCallback((some: Iterable<ClaimId>) => setIds(new Set(some)), [])
  const clear = useCallback(() => setIds(new Set()), [])
  return useMemo(
    () => ({ ids, has: (id) => ids.has(id), toggle, all, set, clear }),
    [ids, toggle, all, set, clear],
  )
}
