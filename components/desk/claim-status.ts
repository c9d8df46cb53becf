import type { ClaimRow } from '@/lib/api/answers'
import type { Verdict } from '@/lib/model/review'
import { type Status, statusOf } from '@/lib/review/status'

/** The status of a claim in a list. A row carries only the verdict in force, and no flags. */
export const statusOfRow = ({ stage, owesCorrection, verdict }: ClaimRow): Status =>
  statusOf({ stage, owesCorrection, verdicts: verdict ? [verdict as Verdict] : [] }, [])
