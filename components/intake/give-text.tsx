'use client'

import { FileUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FileButton } from '@/components/ui/file-button'
import { Form, FormEnd } from '@/components/ui/form'
import { TextArea } from '@/components/ui/text-area'
import { useFileDrop } from '@/components/ui/use-file-drop'
import { FetchPage } from './fetch-page'
import styles from './give-text.module.css'
import type { TextIntake } from './text-intake'

/** Paste a text, open a file, or drop one anywhere on the sheet. */
export function GiveText({ intake, hint }: { intake: TextIntake; hint?: string }) {
  const t = useTranslations('intake')

  return (
    <div className={styles.sheet} {...useFileDrop(intake.readFile)}>
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
          <FileButton
            icon={<FileUp aria-hidden="true" />}
            busy={intake.reading}
            label={t('open_file')}
            accept=".txt,.md,.markdown,.html,.htm,.json,.pdf,.warc,.warc.gz,.wacz,application/pdf,text/plain,text/markdown,text/html,application/json"
            onFile={intake.readFile}
          >
            {t('open_file')}
          </FileButton>
        </FormEnd>
      </Form>
    </div>
  )
}
