import type { AttributionRating, Confidence, Rating } from '@/lib/model/ratings'
import type { VerdictDraft } from '@/lib/model/review'

/** A verdict while it is being written: nothing has been answered yet. */
export interface OpenVerdict {
  rating: Rating | null
  attribution: AttributionRating | null
  confidence: Confidence
  rationale: string
  changeAsked: string
  faithfulWhy: string
}

export const blankVerdict: OpenVerdict = {
  rating: null,
  attribution: null,
  confidence: 'moderate',
  rationale: '',
  changeAsked: '',
  faithfulWhy: '',
}

export type VerdictFault = 'rating' | 'attribution' | 'rationale' | 'faithfulWhy'

/** What is still missing. "Faithful" needs a reason as long as no line to an origin was read. */
export function missing(verdict: OpenVerdict, everyHopRead: boolean): VerdictFault[] {
  const faults: VerdictFault[] = []
  if (!verdict.rating) faults.push('rating')
  if (!verdict.attribution) faults.push('attribution')
  if (!verdict.rationale.trim()) faults.push('rationale')
  if (asksWhyFaithful(verdict, everyHopRead) && !verdict.faithfulWhy.trim()) faults.push('faithfulWhy')
  return faults
}

export const asksWhyFaithful = ({ attribution }: OpenVerdict, everyHopRead: boolean) =>
  attribution === 'faithful' && !everyHopRead

/** Only what was asked for is sent: a reason typed before the mind was changed stays in the draft. */
export function finished(verdict: OpenVerdict, everyHopRead: boolean): VerdictDraft | null {
  const { rating, attribution, confidence } = verdict
  if (!rating || !attribution || missing(verdict, everyHopRead).length > 0) return null
  return {
    rating,
    attribution,
    confidence,
    rationale: verdict.rationale.trim(),
    changeAsked: verdict.changeAsked.trim() || null,
    faithfulWhy: asksWhyFaithful(verdict, everyHopRead) ? verdict.faithfulWhy.trim() : null,
  }
}
