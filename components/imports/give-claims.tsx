'use client'

import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextArea } from '@/components/ui/text-area'
import styles from './give-claims.module.css'
import type { ClaimImport } from './use-claim-import'

/** Choose a file, drop one anywhere on the sheet, or paste. */
export function GiveClaims({ claims }: { claims: ClaimImport }) {
  const t = useTranslations('imports')
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')

  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(event.type !== 'dragleave')
  }
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    setOver(false)
    if (!file) return
    event.preventDefault()
    void claims.readFile(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same
    <div
      className={styles.sheet}
      data-over={over || undefined}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrop}
    >
      {claims.problem && <NoticeBar urgent tone="bad" title={claims.problem} />}
      <div className={styles.choose}>
        <FileUp aria-hidden="true" size={28} className={styles.icon} />
        <div>
          <h2 className={styles.title}>{t('drop')}</h2>
          <p className={styles.hint}>{t('drop_hint', { limit: claims.limit })}</p>
        </div>
        <Button kind="primary" onClick={() => picker.current?.click()}>
          {t('choose')}
        </Button>
        <input
          ref={picker}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('choose')}
          accept=".csv,.tsv,.txt,.json,.jsonld,.html,.htm,text/csv,application/ld+json,application/json,text/html"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            // The same file may be chosen again after it was mended.
            event.target.value = ''
            if (file) void claims.readFile(file)
          }}
        />
      </div>
      <Form onSubmit={() => claims.readText(pasted)}>
        <Field label={t('paste')} hint={t('paste_hint')}>
          {(props) => (
            <TextArea
              {...props}
              rows={8}
              className={styles.paste}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
          )}
        </Field>
        <FormEnd>
          <Button type="submit">{t('read')}</Button>
        </FormEnd>
      </Form>
      <p className={styles.hint}>{t('verdict_theirs')}</p>
    </div>
  )
}
