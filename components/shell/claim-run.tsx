'use client'

import { Suspense } from 'react'
import type { RunClaim } from '@/components/data/queue-run'
import { Skeleton } from '@/components/ui/skeleton'
import { ClaimDesk } from './claim-desk'
import { useRun } from './use-run'

/** The page of a claim, and of those that follow it in the queue it was opened from. */
export function ClaimRun(start: RunClaim) {
  const walk = useRun(start)
  return (
    <Suspense fallback={<Skeleton lines={8} height={22} />}>
      <ClaimDesk articleId={walk.here.articleId} claimId={walk.here.id} walk={walk} />
    </Suspense>
  )
}
