'use client'

import { Globe } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { FetchProgress } from '@/components/data/capture-acts'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Spinner } from '@/components/ui/spinner'
import { TextInput } from '@/components/ui/text-input'
import styles from './fetch-page.module.css'

export interface PageIntake {
  address: string
  setAddress: (address: string) => void
  problem: string | undefined
  fetchIt: () => void
  stop: () => void
  running: boolean
  progress: FetchProgress | null
}

/** The first way in: the address of the page, which Sanad then gets by itself. */
export function FetchPage({ page }: { page: PageIntake }) {
  const t = useTranslations('fetch')
  return (
    <>
      <Form onSubmit={page.fetchIt}>
        <Field label={t('address')} hint={t('address_hint')} error={page.problem}>
          {(props) => (
            <div className={styles.row}>
              <TextInput
                {...props}
                type="url"
                dir="ltr"
                inputMode="url"
                autoComplete="off"
                placeholder="https://"
                value={page.address}
                readOnly={page.running}
                onChange={(event) => page.setAddress(event.target.value)}
              />
              <Button kind="primary" type="submit" icon={<Globe aria-hidden="true" />} busy={page.running}>
                {t('get')}
              </Button>
            </div>
          )}
        </Field>
      </Form>
      <div className={styles.under}>
        {page.running && <Spinner />}
        <span role="status">{page.running && <Stage progress={page.progress} />}</span>
        {page.running && (
          <Button kind="quiet" size="small" onClick={page.stop}>
            {t('stop')}
          </Button>
        )}
      </div>
      <p className={styles.or}>{t('or')}</p>
    </>
  )
}

function Stage({ progress }: { progress: FetchProgress | null }) {
  const t = useTranslations('fetch')
  const format = useFormatter()
  if (!progress) return t('stage.starting')
  const kilobytes = (bytes: number) => format.number(Math.ceil(bytes / 1000))
  const { stage, host, received, total } = progress
  if (stage !== 'receiving') return t(`stage.${stage}`, { host })
  return total && total >= received
    ? t('stage.receiving_of', { host, received: kilobytes(received), total: kilobytes(total) })
    : t('stage.receiving', { host, received: kilobytes(received) })
}
