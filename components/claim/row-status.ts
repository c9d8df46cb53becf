import type { ClaimRow } from '@/lib/api/answers'
import type { Verdict } from '@/lib/model/review'
import { type Status, statusOf } from '@/lib/review/status'

/** Where a claim of a list stands, from its row alone. */
export const rowStatus = ({ stage, owesCorrection, verdict }: ClaimRow): Status =>
  statusOf({ stage, owesCorrection, verdicts: verdict ? [verdict as Verdict] : [] }, [])
