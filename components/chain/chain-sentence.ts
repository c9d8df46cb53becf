'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import type { SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'

/** Sums up a chain in a sentence or three: what it rests on, what it hangs on, how much of it was read. */
export function useChainSentence(sources: readonly Source[]): (view: ClaimView) => string {
  const t = useTranslations('chain.sentence')
  const ripple = useTranslations('ripple')
  const format = useFormatter()
  const named = (ids: readonly SourceId[]) =>
    format.list(ids.map((id) => sources.find((source) => source.id === id)?.name ?? id))
  const rests = ({ analysis, file }: ClaimView) => {
    const { origins, untraced, circular, independence, flags } = analysis
    const { atLeast: least, atMost: most } = independence
    const root = file.appearances.find((each) => each.isArticle)
    if (root?.basis === 'firsthand') return t('own')
    if (flags.some(({ code }) => code === 'unsourced') || file.citations.length === 0) return t('unsourced')
    if (origins.length === 0)
      return circular.length > 0 ? t('circular') : t('untraced', { ends: named(untraced) })
    if (least !== most) return t('between', { least, most, origins: named(origins) })
    if (least > 1) return t('many', { count: least, origins: named(origins) })
    return t(origins.length === 1 ? 'one' : 'one_of_many', { origins: named(origins) })
  }
  /** Not settled whether they are one: the count both ways, where it makes a difference. */
  const bothWays = ({ analysis: { maybeSame, independence } }: ClaimView) => {
    if (!maybeSame || maybeSame.independence.atLeast === independence.atLeast) return ''
    const names = named([...new Set(maybeSame.pairs.flat())])
    return ripple('both_ways', { lower: maybeSame.independence.atLeast, upper: independence.atLeast, names })
  }
  return (view) => {
    const { file, analysis } = view
    const relays = analysis.loadBearing.filter((id) => !analysis.origins.includes(id))
    const hops = file.appearances.filter((each) => !each.isArticle)
    return [
      rests(view),
      bothWays(view),
      relays.length > 0 ? t('bearing', { names: named(relays) }) : '',
      hops.length > 0
        ? t('hops', { read: hops.filter((each) => each.access === 'read').length, of: hops.length })
        : '',
    ]
      .filter(Boolean)
      .join(' ')
  }
}
