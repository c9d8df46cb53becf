import type { ArticleFile, ClaimFile } from './article-queries'

/** Pure changes to what is held of an article, for showing an act before the server has answered. */

type Row = { id: string }

/** The list with this row in place of the one of its id, or at the end. */
export const put = <T extends Row>(rows: readonly T[], row: T): T[] =>
  rows.some((one) => one.id === row.id) ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row]

export const drop = <T extends Row>(rows: readonly T[], id: string): T[] =>
  rows.filter((one) => one.id !== id)

/** The list with some fields of one row changed. */
export const patch = <T extends Row>(rows: readonly T[], id: string, fields: Partial<T>): T[] =>
  rows.map((one) => (one.id === id ? { ...one, ...fields } : one))

/** The article with one claim's file changed. */
export const editClaim = (
  file: ArticleFile,
  claimId: string,
  edit: (claim: ClaimFile) => ClaimFile,
): ArticleFile => ({
  ...file,
  claims: file.claims.map((one) => (one.claim.id === claimId ? edit(one) : one)),
})

/** The article with a claim's file put in its place in the reading order. */
export function placeClaimFile(file: ArticleFile, claim: ClaimFile): ArticleFile {
  const others = file.claims.filter((one) => one.claim.id !== claim.claim.id)
  return { ...file, claims: [...others, claim].sort((a, b) => a.claim.position - b.claim.position) }
}

/** A chain without one Appearance, nor the Citations that touch it. */
export const withoutAppearance = (claim: ClaimFile, id: string): ClaimFile => ({
  ...claim,
  appearances: drop(claim.appearances, id),
  citations: claim.citations.filter((one) => one.citingId !== id && one.citedId !== id),
})
