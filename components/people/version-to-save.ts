/**
 * The version to save a part of something against: the newest as long as this part is as it was seen. Two forms on one
 * page change one row, and neither should be told that the other did.
 */
export const versionToSave = <T extends { version: number }>(
  seen: T,
  now: T,
  partOf: (whole: T) => unknown,
) => (JSON.stringify(partOf(seen)) === JSON.stringify(partOf(now)) ? now.version : seen.version)
