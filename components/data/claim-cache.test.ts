import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'
import type { ClaimFile } from './article-queries'
import { addHeldSource, editHeldClaim } from './claim-cache'
import { cardPlacesKey } from './placement-key'

const article = 'art_1' as ArticleId
const claim = { claim: { id: 'clm_1' as ClaimId, text: 'as it was' } } as ClaimFile

test('a claim is changed in its article, whatever else is known of that article', () => {
  const client = new QueryClient()
  client.setQueryData(['article', article], { claims: [claim], sources: [] })
  client.setQueryData(cardPlacesKey(article), {})
  const text = 'as it is'
  editHeldClaim(client, claim.claim.id, (held) => ({ ...held, claim: { ...held.claim, text } }))
  addHeldSource(client, claim.claim.id, { id: 'src_1', name: 'Daily NK' } as Partial<Source> as Source)
  expect(client.getQueryData(['article', article])).toMatchObject({
    claims: [{ claim: { text } }],
    sources: [{ id: 'src_1' }],
  })
  expect(client.getQueryData(cardPlacesKey(article))).toEqual({})
})
