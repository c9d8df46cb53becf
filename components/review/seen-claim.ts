import type { ClaimFile } from '@/lib/model/file'

/**
 * Whether the claim has become another one since. A new version alone is no news: one's own act a moment ago, or a
 * new place in the list, leaves what is judged as it was.
 */
export const hasMoved = (seen: ClaimFile, file: ClaimFile): boolean =>
  file.claim.stage !== seen.claim.stage ||
  file.claim.text !== seen.claim.text ||
  file.verdicts.length !== seen.verdicts.length

/** The version to save against: the newest as long as nothing that matters has changed, else what was really seen. */
export const versionSeen = (seen: ClaimFile, file: ClaimFile): number =>
  hasMoved(seen, file) ? seen.claim.version : file.claim.version
