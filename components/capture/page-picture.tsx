'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Camera } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { ask } from '@/components/data/api-client'
import type { Capture } from '@/components/data/kept-pages'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { addressOf } from '@/lib/api/routes'
import styles from './page-picture.module.css'

/** How a browser draws the kept bytes. Not there where no browser is set up and no picture was taken. */
export function PagePicture({ capture, canKeep }: { capture: Capture; canKeep: boolean }) {
  const t = useTranslations('witness')
  const format = useFormatter()
  const sentence = useFailureSentence()
  const client = useQueryClient()
  const params = { captureId: capture.id }
  const queryKey = ['captures', 'picture', capture.id]
  const { data } = useQuery({ queryKey, queryFn: ({ signal }) => ask('picture', { params, signal }) })
  const take = useMutation({
    mutationFn: () => ask('takePicture', { params }),
    onSuccess: (picture) => client.setQueryData(queryKey, picture),
  })
  if (!data) return null
  if (!data.takenAt)
    return data.isPossible && canKeep ? (
      <div className={styles.none}>
        <Button
          size="small"
          icon={<Camera aria-hidden="true" />}
          busy={take.isPending}
          onClick={() => take.mutate()}
        >
          {t('take_picture')}
        </Button>
        {take.error && <NoticeBar urgent tone="bad" title={sentence(take.error)} />}
      </div>
    ) : null
  const file = addressOf('captureFile', { ...params, format: 'picture' })
  const when = format.dateTime(new Date(data.takenAt), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <details className={styles.shown}>
      <summary>{t('picture')}</summary>
      <p className={styles.hint}>{t('picture_means', { when })}</p>
      <a href={file} target="_blank" rel="noreferrer" className={styles.frame}>
        {/* biome-ignore lint/performance/noImgElement: kept bytes are shown as they are */}
        <img src={file} alt={t('picture_of', { title: capture.title ?? capture.url ?? '' })} loading="lazy" />
      </a>
    </details>
  )
}
