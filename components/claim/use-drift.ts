'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { standing } from '@/lib/chain/standing'
import type { DriftCode, DriftFlag } from '@/lib/drift/drift-flags'
import type { Flag } from '@/lib/model/analysis'
import type { Source } from '@/lib/model/source'
import type { PairDrift } from '@/lib/review/drift-of-pair'
import { type ExcerptPair, excerptPairs } from '@/lib/review/excerpt-pairs'
import type { ClaimView } from './claim-view'
import { driftQuery } from './drift-query'

/** A drift finding as the flag that can be set aside, and what it says. */
export interface DriftFinding {
  code: DriftCode
  drift: DriftFlag
  flag: Flag
}

/** Two excerpts with their names and what changed between them. */
export interface ComparedPair extends ExcerptPair {
  originName: string
  citingName: string
  diff: PairDrift['diff']
  readable: boolean
  standing: DriftFinding[]
  dismissed: DriftFinding[]
}

/** Every two excerpts of a claim that can be compared, with what changed; empty until they have been. */
export function useDrift(view: ClaimView, sources: readonly Source[], language: string): ComparedPair[] {
  const t = useTranslations('claim')
  const { file } = view
  const pairs = useMemo(() => excerptPairs(file, language), [file, language])
  const { data } = useQuery(driftQuery(pairs))
  return useMemo(() => {
    const names = new Map(sources.map(({ id, name }) => [id, name]))
    const nameOf = (id: Source['id']) => names.get(id) ?? t('unnamed.unknown')
    return pairs.flatMap((pair) => {
      const found = data?.find(({ id }) => id === pair.id)
      if (!found) return []
      const originName = nameOf(pair.origin.sourceId)
      const citingName = nameOf(pair.citing.sourceId)
      const findings = found.flags.map(
        (drift): DriftFinding => ({
          code: drift.code,
          drift,
          flag: {
            code: 'drift',
            severity: drift.severity,
            points: [pair.id, drift.code].sort(),
            facts: { citing: citingName, cited: originName },
          },
        }),
      )
      const split = standing(
        findings.map(({ flag }) => flag),
        file.dismissals,
      )
      const those = (flags: readonly Flag[]) => findings.filter(({ flag }) => flags.includes(flag))
      return {
        ...pair,
        originName,
        citingName,
        diff: found.diff,
        readable: found.readable,
        standing: those(split.standing),
        dismissed: those(split.dismissed),
      }
    })
  }, [pairs, data, sources, file.dismissals, t])
}
