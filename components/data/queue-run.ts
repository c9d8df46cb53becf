import type { ArticleId, ClaimId } from '@/lib/model/ids'

export interface RunClaim {
  id: ClaimId
  articleId: ArticleId
}

/** The order in which a queue was entered. It stays as it was while its claims are worked off and leave the queue. */
export interface Run {
  claims: RunClaim[]
  /** Where the next page begins. */
  next: string | null
}

const key = (queue: string) => `sanad-run:${queue}`

export function rememberRun(queue: string, run: Run) {
  try {
    sessionStorage.setItem(key(queue), JSON.stringify({ ...run, claims: run.claims.slice(0, 5000) }))
  } catch {}
}

export function rememberedRun(queue: string): Run | null {
  try {
    const kept = sessionStorage.getItem(key(queue))
    return kept === null ? null : (JSON.parse(kept) as Run)
  } catch {
    return null
  }
}
