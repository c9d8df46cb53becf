import type { ClaimFile } from '@/lib/model/file'

/** The claim as somebody saw it who is about to judge it. */
export interface SeenClaim {
  version: number
  stage: ClaimFile['claim']['stage']
  text: string
  verdicts: number
}

export const seenClaim = ({ claim, verdicts }: ClaimFile): SeenClaim => ({
  version: claim.version,
  stage: claim.stage,
  text: claim.text,
  verdicts: verdicts.length,
})

/**
 * Whether the claim has become another one since. A new version alone is no news: one's own act a moment ago, or a
 * new place in the list, leaves what is judged as it was.
 */
export const hasMoved = (seen: SeenClaim, file: ClaimFile): boolean =>
  file.claim.stage !== seen.stage || file.claim.text !== seen.text || file.verdicts.length !== seen.verdicts

/** The version to save against: the newest as long as nothing that matters has changed, else what was really seen. */
export const versionSeen = (seen: SeenClaim, file: ClaimFile): number =>
  hasMoved(seen, file) ? seen.version : file.claim.version
