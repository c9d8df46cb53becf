'use client'

import { useTranslations } from 'use-intl'
import { ClaimSheet, type ClaimSheetProps } from '@/components/claim/claim-sheet'
import type { ClaimView } from '@/components/claim/claim-view'
import { History } from '@/components/review/history'
import { ReviewPanel } from '@/components/review/review-panel'
import type { NameOf } from '@/lib/audit/retell'
import type { ArticleFile } from '@/lib/model/file'

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
      picture={null}
      review={<ReviewPanel key={view.id} file={view.file} nameOf={personName} />}
      history={<History filter={{ claim: view.id }} nameOf={nameOf} />}
    />
  )
}
