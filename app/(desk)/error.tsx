'use client'

import { Crashed } from '@/components/shell/crashed'

export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <Crashed digest={error.digest} onRetry={reset} />
}
