import type { ClaimId, SourceId } from '@/lib/model/ids'
import type { WholeArticle } from './as-dossier'

/**
 * An article with some of its claims: nothing is said of the others, not in the audit log and not by a Source that only
 * they lean on. The article's own Entries and its text stay, for they are about every claim.
 */
export function onlyClaims(whole: WholeArticle, chosen: readonly ClaimId[]): WholeArticle {
  const wanted = new Set(chosen)
  const claims = whole.file.claims.filter(({ claim }) => wanted.has(claim.id))
  const sources = leanedOn(whole, claims)
  const others = new Set(whole.file.sources.map(({ id }) => id).filter((id) => !sources.has(id)))
  const ofThem = <T extends { claimId: ClaimId }>(all: readonly T[] = []) =>
    all.filter(({ claimId }) => wanted.has(claimId))
  return {
    ...whole,
    file: {
      ...whole.file,
      claims,
      sources: whole.file.sources.filter(({ id, withheld }) => sources.has(id) || withheld),
      judgements: whole.file.judgements.filter(({ a, b }) => sources.has(a) && sources.has(b)),
    },
    entries: whole.entries.filter(
      ({ claimId, subjectId }) =>
        (claimId === null || wanted.has(claimId)) && !others.has(subjectId as SourceId),
    ),
    analyses: ofThem(whole.analyses),
    replies: ofThem(whole.replies),
    corrections: ofThem(whole.corrections),
    captures: (whole.captures ?? []).filter(({ id }) =>
      claims.some(({ appearances, evidence }) =>
        [...appearances, ...evidence].some(({ captureId }) => captureId === id),
      ),
    ),
  }
}

/** The outlet, whoever stands in a chain, and whoever owns them, to the last. */
function leanedOn({ file }: WholeArticle, claims: WholeArticle['file']['claims']): Set<SourceId> {
  const owners = new Map(file.sources.map(({ id, ownerId }) => [id, ownerId]))
  const all = new Set<SourceId>([file.article.sourceId])
  for (const { appearances } of claims) for (const { sourceId } of appearances) all.add(sourceId)
  for (const id of all) {
    const owner = owners.get(id)
    if (owner) all.add(owner)
  }
  return all
}
