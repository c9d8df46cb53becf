import { mergedBy } from '@/components/data/disagreements'
import type { Side } from '@/components/ui/two-sides'
import type { ClaimFile } from '@/lib/model/file'
import type { Verdict } from '@/lib/model/review'
import type { ReviewAct } from '@/lib/model/stage-names'
import { verdictInForce } from '@/lib/model/verdict-in-force'
import { blankVerdict, type OpenVerdict } from './verdict-draft'

/** The fields of a verdict, in the order of the form. */
const verdictFields = [
  'rating',
  'attribution',
  'confidence',
  'rationale',
  'changeAsked',
  'faithfulWhy',
] as const satisfies readonly (keyof OpenVerdict)[]
export type VerdictField = (typeof verdictFields)[number]

export interface TwoVerdicts {
  /** What stood when I began; blank when nobody had judged. */
  before: OpenVerdict
  hadOne: boolean
  /** What was judged since; null when the claim changed in another way. */
  theirs: { verdict: Verdict; open: OpenVerdict } | null
}

export function twoVerdicts(seen: ClaimFile, now: ClaimFile): TwoVerdicts {
  const known = new Set(seen.verdicts.map(({ id }) => id))
  const fresh = now.verdicts.findLast(({ id }) => !known.has(id))
  const stood = verdictInForce(seen.verdicts)
  return {
    before: stood ? openAgain(stood) : blankVerdict,
    hadOne: stood !== null,
    theirs: fresh ? { verdict: fresh, open: openAgain(fresh) } : null,
  }
}

/** Where mine and theirs differ: each is a whole judgement, so that what one of them left out counts as well. */
export const differing = (mine: OpenVerdict, theirs: OpenVerdict): VerdictField[] =>
  verdictFields.filter((field) => (mine[field] ?? '') !== (theirs[field] ?? ''))

/** One verdict out of two. `choice` says something for each field that differs. */
export const mergeVerdicts = (
  mine: OpenVerdict,
  { before, theirs }: TwoVerdicts,
  choice: Partial<Record<VerdictField, Side>>,
): OpenVerdict => (theirs ? mergedBy(before, mine, theirs.open, choice) : mine)

const bearing: readonly ReviewAct[] = ['second', 'dispute', 'adjudicate', 'conclude']

/**
 * What a verdict that came too late can be saved as: what it was meant as, where that is still open; a signature, when
 * it has come to say what theirs says; else whichever act can still carry it. Null when none can: the draft stays.
 *
 * @param open  what this person can do with the claim as it stands now
 */
export function actToSave(
  wanted: ReviewAct,
  open: readonly ReviewAct[],
  merged: OpenVerdict,
  { theirs }: TwoVerdicts,
): ReviewAct | null {
  const agrees =
    theirs !== null && merged.rating === theirs.open.rating && merged.attribution === theirs.open.attribution
  if (agrees && open.includes('sign_off')) return 'sign_off'
  return open.includes(wanted) ? wanted : (bearing.find((act) => open.includes(act)) ?? null)
}

const openAgain = ({
  rating,
  attribution,
  confidence,
  rationale,
  changeAsked,
  faithfulWhy,
}: Verdict): OpenVerdict => ({
  rating,
  attribution,
  confidence,
  rationale,
  changeAsked: changeAsked ?? '',
  faithfulWhy: faithfulWhy ?? '',
})
