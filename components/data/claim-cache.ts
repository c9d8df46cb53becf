import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { ClaimId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import { editClaim } from './article-edits'
import type { ArticleFile, ClaimFile } from './article-queries'

/** Changes a claim where it is held: in its article. */
export function editHeldClaim(client: QueryClient, id: ClaimId, edit: (claim: ClaimFile) => ClaimFile) {
  client.setQueriesData<ArticleFile>({ queryKey: ['article'] }, (file) => file && editClaim(file, id, edit))
}

/** Makes a Source known wherever a claim is held, so that its name is there before its Appearance is. */
export function addHeldSource(client: QueryClient, claimId: ClaimId, source: Source) {
  const withSource = <T extends { sources: Source[] }>(held: T): T => ({
    ...held,
    sources: [...held.sources.filter((one) => one.id !== source.id), source],
  })
  client.setQueriesData<ArticleFile>({ queryKey: ['article'] }, (file) =>
    file?.claims.some((one) => one.claim.id === claimId) ? withSource(file) : file,
  )
}

/** What depends on a claim and its chain. */
export const afterClaim = (id: ClaimId): QueryKey[] => [
  ['article'],
  ['claim', id],
  ['claims'],
  ['articles'],
  ['entries'],
]
export const afterChain = (id: ClaimId): QueryKey[] => [...afterClaim(id), ['sources'], ['source']]
