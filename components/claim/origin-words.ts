'use client'

import { useTranslations } from 'use-intl'
import type { ClaimView } from './claim-view'

/** On how many feet the claim stands: "1 independent origin". */
export function useOriginWords(): (view: ClaimView) => string {
  const t = useTranslations('claim')
  return ({ analysis, file }) => {
    const { atLeast, atMost } = analysis.independence
    if (atMost > atLeast) return t('origins_between', { least: atLeast, most: atMost })
    if (atLeast > 0) return t('origins', { count: atLeast })
    return t(file.appearances.some((each) => !each.isArticle) ? 'untraced' : 'unsourced')
  }
}

/** The same, and how much of it nobody has read: "1 independent origin · 3 hops taken on trust". */
export function useOriginLine(): (view: ClaimView) => string {
  const t = useTranslations('claim')
  const origins = useOriginWords()
  return (view) => {
    const trusted = view.file.appearances.filter(
      (each) => !each.isArticle && each.access === 'trusted',
    ).length
    return trusted > 0 ? `${origins(view)} · ${t('on_trust', { count: trusted })}` : origins(view)
  }
}
