'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import styles from './bring-in-claims.module.css'
import { ClaimsTarget } from './claims-target'
import { ColumnMapping } from './column-mapping'
import { DraftRows } from './draft-rows'
import { GiveClaims } from './give-claims'
import { RemarkList } from './remark-list'
import { useClaimImport } from './use-claim-import'

/** From a sheet or ClaimReview to claims: first the file, then what would come in, seen before it is kept. */
export function BringInClaims() {
  const t = useTranslations('imports')
  const claims = useClaimImport()
  const { given } = claims
  return (
    <>
      <PageHead
        title={t('title')}
        back={{ href: '/claims', label: t('back') }}
        meta={given?.name ?? t('meta')}
        actions={given && <Button onClick={claims.startOver}>{t('other_file')}</Button>}
      />
      {given ? (
        <div className={styles.sides}>
          <div className={styles.main}>
            {given.guessed && <NoticeBar tone="warn" title={t('saved_as_western')} />}
            {given.file.kind === 'sheet' ? (
              <ColumnMapping
                sheet={given.file}
                mapping={given.mapping}
                choose={claims.choose}
                problem={claims.columnProblem}
              />
            ) : (
              <p className={styles.note}>{t('from_review', { count: given.file.read.drafts.length })}</p>
            )}
            <DraftRows drafts={claims.ready} kind={given.file.kind} />
          </div>
          <div className={styles.side}>
            <ClaimsTarget claims={claims} />
            <RemarkList remarks={claims.remarks} kind={given.file.kind} />
          </div>
        </div>
      ) : (
        <GiveClaims claims={claims} />
      )}
    </>
  )
}
