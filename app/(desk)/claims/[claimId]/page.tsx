import { HydrationBoundary } from '@tanstack/react-query'
import { notFound } from 'next/navigation'
import { articleAhead } from '@/app/_door/article-ahead'
import { member } from '@/app/_door/visitor'
import { ClaimRun } from '@/components/shell/claim-run'
import { claimFile } from '@/db/read/find-claims'
import { type ClaimId, isIdOf } from '@/lib/model/ids'

export default async function ClaimPage({ params }: { params: Promise<{ claimId: string }> }) {
  const { store } = await member()
  const { claimId } = await params
  const held = isIdOf('claim', claimId) ? await claimFile(store, claimId as ClaimId) : undefined
  if (!held) notFound()
  const { file, state } = await articleAhead(held.claim.articleId)
  return (
    <HydrationBoundary state={state}>
      <ClaimRun articleId={file.article.id} id={held.claim.id} />
    </HydrationBoundary>
  )
}
