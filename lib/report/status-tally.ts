import { ratings } from '@/lib/model/ratings'
import { statusCodes } from '@/lib/review/status'
import type { ClaimRef, ReportModel } from './report-model'

const order: readonly string[] = [...ratings, ...statusCodes]

/** How many claims wear which status; ratings first, then what is still at work. Those with none are left out. */
export function statusTally(claims: readonly ClaimRef[]): ReportModel['tally'] {
  const counted = new Map<string, ReportModel['tally'][number]>()
  for (const { look } of claims) {
    const row = counted.get(look.code) ?? { look, claims: 0 }
    counted.set(look.code, { ...row, claims: row.claims + 1 })
  }
  return [...counted.values()].sort((a, b) => order.indexOf(a.look.code) - order.indexOf(b.look.code))
}
