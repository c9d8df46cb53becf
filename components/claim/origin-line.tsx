'use client'

import { useTranslations } from 'use-intl'
import type { ClaimView } from './claim-view'

/** How the claim is sourced, in a line: "1 origin · 3 hops taken on trust". */
export function useOriginLine(): (view: ClaimView) => string {
  const t = useTranslations('claim')
  return ({ analysis, file }) => {
    const { atLeast, atMost } = analysis.independence
    const hops = file.appearances.filter((each) => !each.isArticle)
    const trusted = hops.filter((each) => each.access === 'trusted').length
    const origins =
      atMost > atLeast
        ? t('origins_between', { least: atLeast, most: atMost })
        : atLeast > 0
          ? t('origins', { count: atLeast })
          : t(hops.length > 0 ? 'untraced' : 'unsourced')
    return trusted > 0 ? `${origins} · ${t('on_trust', { count: trusted })}` : origins
  }
}
