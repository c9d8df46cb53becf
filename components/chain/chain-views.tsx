'use client'

import { List, Workflow } from 'lucide-react'
import { useState } from 'react'
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
  const [as, setAs] = useState<'picture' | 'list'>('picture')
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
        onChange={setAs}
        options={[
          { value: 'picture', label: t('picture'), icon: <Workflow aria-hidden="true" size={15} /> },
          { value: 'list', label: t('list'), icon: <List aria-hidden="true" size={15} /> },
        ]}
      />
      {as === 'picture' ? <ArticleGraph {...shared} /> : <GraphList {...shared} />}
    </div>
  )
}
