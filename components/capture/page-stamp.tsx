'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { FileDown, Stamp } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { ask } from '@/components/data/api-client'
import { fetchingQuery } from '@/components/data/fetch-progress'
import { type Capture, captureQuery } from '@/components/data/kept-pages'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { addressOf } from '@/lib/api/routes'
import styles from './page-desk.module.css'

/** The timestamp of a kept copy, to be taken along; or the way to have one, where an authority is set. */
export function PageStamp({ capture }: { capture: Capture }) {
  const t = useTranslations('witness')
  const format = useFormatter()
  const sentence = useFailureSentence()
  const client = useQueryClient()
  const canKeep = useMay('capture.keep')
  const { id: captureId, tokenAt } = capture
  const { data } = useQuery({ ...fetchingQuery(), enabled: canKeep && tokenAt === null })
  const stamp = useMutation({
    mutationFn: () => ask('stampCapture', { params: { captureId } }),
    onSuccess: (stamped) => client.setQueryData(captureQuery(captureId).queryKey, stamped),
  })
  if (tokenAt)
    return (
      <a href={addressOf('captureFile', { captureId, format: 'timestamp' })} download className={styles.link}>
        <FileDown aria-hidden="true" size={14} />
        {t('stamp_of', {
          when: format.dateTime(new Date(tokenAt), { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </a>
    )
  if (!canKeep || !data?.authority) return null
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        icon={<Stamp aria-hidden="true" />}
        title={data.authority}
        busy={stamp.isPending}
        onClick={() => stamp.mutate()}
      >
        {t('stamp')}
      </Button>
      {stamp.error && <NoticeBar urgent tone="bad" title={sentence(stamp.error)} />}
    </>
  )
}
