'use client'

import { useMutation } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ask } from '@/components/data/api-client'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import styles from './verify-log.module.css'

/** Walks the hash chain and says what it found: whole, or where it first breaks. */
export function VerifyLog() {
  const t = useTranslations('log')
  const sentenceOf = useFailureSentence()
  const verify = useMutation({ mutationFn: () => ask('verifyLog') })
  const found = verify.data
  const button = (
    <Button icon={<ShieldCheck aria-hidden="true" />} busy={verify.isPending} onClick={() => verify.mutate()}>
      {t('verify')}
    </Button>
  )
  if (verify.error) return <NoticeBar tone="bad" urgent title={sentenceOf(verify.error)} actions={button} />
  if (!found)
    return (
      <NoticeBar title={t('chained')} actions={button}>
        {t('chained_means')}
      </NoticeBar>
    )
  return found.broken ? (
    <NoticeBar tone="bad" urgent title={t('broken', { seq: found.broken.seq })} actions={button}>
      {t('broken_means')} <code className={styles.hash}>{found.broken.id}</code> {found.broken.what}
    </NoticeBar>
  ) : (
    <div role="status">
      <NoticeBar tone="good" title={t('whole', { count: found.entries })} actions={button}>
        {t('head')} <code className={styles.hash}>{found.head}</code>
      </NoticeBar>
    </div>
  )
}
