'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ChainStrip } from '@/components/chain/chain-strip'
import { ClaimSheet, type ClaimSheetProps } from '@/components/claim/claim-sheet'
import type { ClaimView } from '@/components/claim/claim-view'
import { pointAt } from '@/components/claim/point-at'
import { History } from '@/components/review/history'
import { ReviewPanel } from '@/components/review/review-panel'
import { ClaimAgain } from '@/components/ripple/claim-again'
import { PresentHere } from '@/components/talk/present-here'
import { Coming } from '@/components/ui/coming'
import type { NameOf } from '@/lib/audit/retell'
import type { ArticleFile } from '@/lib/model/file'
import type { Stage } from '@/lib/model/stage-names'
import styles from './claim-side.module.css'

const WorkPanel = dynamic(() => import('@/components/claim/work-panel').then((room) => room.WorkPanel), {
  loading: () => null,
})
// What was said around a claim stands below what it is: it may come a moment later.
const ClaimReplies = dynamic(() => import('@/components/talk/team-parts').then((room) => room.ClaimReplies), {
  loading: Coming,
})
const ClaimTalk = dynamic(() => import('@/components/talk/team-parts').then((room) => room.ClaimTalk), {
  loading: Coming,
})
const ClaimExperts = dynamic(() => import('@/components/talk/team-parts').then((room) => room.ClaimExperts), {
  loading: Coming,
})
const ClaimCorrections = dynamic(
  () => import('@/components/talk/team-parts').then((room) => room.ClaimCorrections),
  { loading: () => null },
)

// A picture of what is told beside it in words: it may come a moment later.
const ChainPicture = dynamic(
  () => import('@/components/chain/chain-picture').then((room) => room.ChainPicture),
  { loading: Coming },
)

/** Only a verdict can be overtaken by what changes. */
const withVerdict: readonly Stage[] = ['concluded', 'disputed', 'approved', 'published']

interface ClaimSideProps {
  file: ArticleFile
  view: ClaimView
  nameOf: NameOf
  walk?: ClaimSheetProps['walk']
  /** There is room for the picture of the whole chain; else it is one line, and the picture on demand. */
  wide?: boolean
}

/** A claim with its picture, its review and its history put in place: beside the text and on its own page the same. */
export function ClaimSide({ file, view, nameOf, walk, wide = false }: ClaimSideProps) {
  const entry = useTranslations('entry')
  const personName = (id: string) => nameOf(id) ?? entry('thing.person')
  return (
    <PresentHere claimId={view.id}>
      <ClaimSheet
        view={view}
        sources={file.sources}
        language={file.article.language}
        walk={walk}
        picture={<Picture file={file} view={view} wide={wide} />}
        review={
          <>
            {withVerdict.includes(view.file.claim.stage) && <ClaimAgain claimId={view.id} />}
            <WorkPanel
              key={`work ${view.id}`}
              claimId={view.id}
              text={view.file.claim.text}
              stage={view.file.claim.stage}
            />
            <ClaimCorrections file={view.file} />
            <ReviewPanel key={view.id} file={view.file} nameOf={personName} />
          </>
        }
        history={<History filter={{ claim: view.id }} nameOf={nameOf} />}
        replies={<ClaimReplies key={view.id} file={view.file} />}
        talk={<ClaimTalk key={view.id} file={view.file} nameOf={nameOf} />}
        experts={<ClaimExperts key={view.id} file={view.file} />}
      />
    </PresentHere>
  )
}

function Picture({ file, view, wide }: Required<Pick<ClaimSideProps, 'file' | 'view' | 'wide'>>) {
  const t = useTranslations('claim')
  const [open, setOpen] = useState(false)
  const picture = (
    <ChainPicture
      view={view}
      sources={file.sources}
      language={file.article.language}
      onChoose={(id) => id && pointAt([id])}
    />
  )
  if (wide) return picture
  return (
    <div>
      <ChainStrip view={view} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{t('as_picture')}</summary>
        {open && picture}
      </details>
    </div>
  )
}
