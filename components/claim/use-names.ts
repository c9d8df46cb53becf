'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '@/components/data/who'
import type { NameOf } from '@/lib/audit/retell'
import type { ArticleFile } from '@/lib/model/file'

/** What everything of an article is called in a sentence: people, claims by number, cards by their source. */
export function useNames(file: ArticleFile): NameOf {
  const t = useTranslations('claim')
  const me = useMe()
  return useMemo(() => {
    const sources = new Map(file.sources.map((source) => [source.id, source.name]))
    const names = new Map<string, string>([[file.article.id, `“${file.article.headline}”`], ...sources])
    for (const { id, name } of file.people) names.set(id, name)
    // Whoever has just acted is not in the article's own list before it is read again.
    if (me) names.set(me.id, me.name)
    file.claims.forEach(({ claim, appearances, evidence }, i) => {
      names.set(claim.id, t('claim_in_sentence', { number: i + 1 }))
      for (const each of appearances) names.set(each.id, sources.get(each.sourceId) ?? each.sourceId)
      for (const each of evidence) names.set(each.id, `“${each.title}”`)
    })
    return (id) => names.get(id)
  }, [file, me, t])
}
