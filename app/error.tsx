'use client'

import { Alone } from '@/components/shell/alone'
import { Crashed } from '@/components/shell/crashed'

export default function AppError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <Alone>
      <Crashed digest={error.digest} onRetry={reset} />
    </Alone>
  )
}
