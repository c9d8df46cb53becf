'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'use-intl'
import { ClaimSheet, type ClaimSheetProps } from '@/components/claim/claim-sheet'
import type { ClaimView } from '@/components/claim/claim-view'
import { pointAt } from '@/components/claim/point-at'
import { History } from '@/components/review/history'
import { ReviewPanel } from '@/components/review/review-panel'
import type { NameOf } from '@/lib/audit/retell'
import type { ArticleFile } from '@/lib/model/file'

// A picture of what is told beside it in words: it may come a moment later.
const ChainPicture = dynamic(() =>
  import('@/components/chain/chain-picture').then((room) => room.ChainPicture),
)

interface ClaimSideProps {
  file: ArticleFile
  view: ClaimView
  nameOf: NameOf
  walk?: ClaimSheetProps['walk']
}

/** A claim with its picture, its review and its history put in place: what beside the text and on its own page is the same. */
export function ClaimSide({ file, view, nameOf, walk }: ClaimSideProps) {
  const entry = useTranslations('entry')
  const personName = (id: string) => nameOf(id) ?? entry('thing.person')
  return (
    <ClaimSheet
      view={view}
      sources={file.sources}
      language={file.article.language}
      walk={walk}
      picture={
        <ChainPicture
          view={view}
          sources={file.sources}
          language={file.article.language}
          onChoose={(id) => id && pointAt([id])}
        />
      }
      review={<ReviewPanel key={view.id} file={view.file} nameOf={personName} />}
      history={<History filter={{ claim: view.id }} nameOf={nameOf} />}
    />
  )
}
