'use client'

import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { TextArea } from '@/components/ui/text-area'
import { FetchPage } from './fetch-page'
import styles from './give-text.module.css'
import type { TextIntake } from './text-intake'

/** Paste a text, open a file, or drop one anywhere on the sheet. */
export function GiveText({ intake, hint }: { intake: TextIntake; hint?: string }) {
  const t = useTranslations('intake')
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

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
    intake.readFile(file)
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
      {intake.page && <FetchPage page={intake.page} />}
      <Form onSubmit={intake.readText}>
        <Field label={t('text')} hint={hint ?? t('text_hint')} error={intake.problemAt('text')}>
          {(props) => (
            <TextArea
              {...props}
              rows={14}
              className={styles.paste}
              value={intake.form.pasted}
              onChange={(event) => intake.change({ pasted: event.target.value })}
            />
          )}
        </Field>
        <FormEnd>
          <Button kind={intake.page ? 'plain' : 'primary'} type="submit" busy={intake.reading}>
            {t('read_it')}
          </Button>
          <Button
            icon={<FileUp aria-hidden="true" />}
            busy={intake.reading}
            onClick={() => picker.current?.click()}
          >
            {t('open_file')}
          </Button>
          <input
            ref={picker}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('open_file')}
            accept=".txt,.md,.markdown,.html,.htm,.json,.pdf,.warc,.warc.gz,.wacz,application/pdf,text/plain,text/markdown,text/html,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              // The same file may be opened again after it was mended.
              event.target.value = ''
              if (file) intake.readFile(file)
            }}
          />
        </FormEnd>
      </Form>
    </div>
  )
}
