'use client'

import { List, Workflow } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import { Segmented } from '@/components/ui/segmented'
import type { ArticleFile } from '@/lib/model/file'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import { ArticleGraph } from './article-graph'
import styles from './chain-views.module.css'
import { GraphList } from './graph-list'
import { useArticleChains } from './use-article-picture'

interface ChainViewsProps {
  file: ArticleFile
  views: readonly ClaimView[]
  onOpenClaim?: (id: ClaimId) => void
  onOpenSource?: (id: SourceId) => void
}

/** An article's source chains, as a picture or as a list. What is taken out for a what-if is so in both. */
export function ChainViews({ file, views, ...open }: ChainViewsProps) {
  const t = useTranslations('chain.views')
  const [chosen, choose] = useState<'picture' | 'list' | null>(null)
  const narrow = useSyncExternalStore(onNarrow, isNarrow, () => false)
  const as = chosen ?? (narrow ? 'list' : 'picture')
  const [struck, strike] = useState<ReadonlySet<SourceId>>(new Set())
  const chains = useArticleChains(views)
  const shared = { file, chains, struck, onStrike: strike, ...open }
  return (
    <div className={styles.views}>
      <Segmented
        label={t('label')}
        hideLabel
        size="small"
        value={as}
        onChange={choose}
        options={[
          { value: 'picture', label: t('picture'), icon: <Workflow aria-hidden="true" size={15} /> },
          { value: 'list', label: t('list'), icon: <List aria-hidden="true" size={15} /> },
        ]}
      />
      {as === 'list' ? (
        <GraphList {...shared} />
      ) : (
        <div className={chosen ? undefined : styles.unasked}>
          <ArticleGraph {...shared} />
        </div>
      )}
    </div>
  )
}

/** Where a picture could only be looked at through a keyhole, the list comes first. As wide as in the style sheet. */
const narrowly = '(max-width: 700px)'
const isNarrow = () => matchMedia(narrowly).matches
function onNarrow(tell: () => void) {
  const query = matchMedia(narrowly)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}
