'use client'

import { Download, FileUp } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Capture } from '@/components/data/kept-pages'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FileButton } from '@/components/ui/file-button'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextInput } from '@/components/ui/text-input'
import styles from './keep-form.module.css'
import { type Progress, useKeepPage } from './use-keep-page'

interface KeepFormProps {
  url: string
  onKept: (capture: Capture) => void
}

/** Fetches a page from its address, or takes a file that a person saved; says how far it is, and can be called off. */
export function KeepForm({ url: given, onKept }: KeepFormProps) {
  const t = useTranslations('witness')
  const sentence = useFailureSentence()
  const [url, setUrl] = useState(given)
  const keeping = useKeepPage()
  const isAddress = /^https?:\/\/\S+$/i.test(url.trim())
  const kept = (capture: Capture | undefined) => capture && onKept(capture)

  return (
    // Not a form: this stands inside others, which it must not send.
    <div className={styles.keep}>
      <Field label={t('address')} hint={t('address_hint')}>
        {(props) => (
          <div className={styles.row}>
            <TextInput
              {...props}
              type="url"
              placeholder="https://"
              value={url}
              onChange={(event) => setUrl(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                if (isAddress && !keeping.busy) keeping.fetchUrl(url.trim()).then(kept)
              }}
            />
            <Button
              kind="primary"
              icon={<Download aria-hidden="true" />}
              busy={keeping.busy}
              disabled={!isAddress}
              onClick={() => keeping.fetchUrl(url.trim()).then(kept)}
            >
              {t('keep')}
            </Button>
          </div>
        )}
      </Field>
      <div className={styles.row}>
        <FileButton
          size="small"
          icon={<FileUp aria-hidden="true" />}
          disabled={keeping.busy}
          label={t('choose_file')}
          onFile={(file) => keeping.takeFile(file, isAddress ? url.trim() : null).then(kept)}
        >
          {t('choose_file')}
        </FileButton>
        <span className={styles.hint}>{t('file_hint')}</span>
      </div>
      {keeping.busy && (
        <div className={styles.busy} role="status">
          <Bar progress={keeping.progress} />
          <Button size="small" onClick={keeping.cancel}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {keeping.error !== null && <NoticeBar urgent tone="bad" title={sentence(keeping.error as Error)} />}
    </div>
  )
}

function Bar({ progress }: { progress: Progress | null }) {
  const t = useTranslations('witness')
  const format = useFormatter()
  const { stage = 'asking', host = '', received = 0, total = null } = progress ?? {}
  const size = format.number(Math.round(received / 1024))
  return (
    <div className={styles.progress}>
      <span>{t(`stage.${stage}`, { host, size })}</span>
      <progress aria-label={t('how_far')} {...(total ? { value: received, max: total } : {})} />
    </div>
  )
}
