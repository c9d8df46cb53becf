'use client'

import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FileButton } from '@/components/ui/file-button'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextArea } from '@/components/ui/text-area'
import { useFileDrop } from '@/components/ui/use-file-drop'
import styles from './give-claims.module.css'
import type { ClaimImport } from './use-claim-import'

/** Choose a file, drop one anywhere on the sheet, or paste. */
export function GiveClaims({ claims }: { claims: ClaimImport }) {
  const t = useTranslations('imports')
  const [pasted, setPasted] = useState('')

  return (
    <div className={styles.sheet} {...useFileDrop((file) => void claims.readFile(file))}>
      {claims.problem && <NoticeBar urgent tone="bad" title={claims.problem} />}
      <div className={styles.choose}>
        <FileUp aria-hidden="true" size={28} className={styles.icon} />
        <div>
          <h2 className={styles.title}>{t('drop')}</h2>
          <p className={styles.hint}>{t('drop_hint', { limit: claims.limit })}</p>
        </div>
        <FileButton
          kind="primary"
          label={t('choose')}
          accept=".csv,.tsv,.txt,.json,.jsonld,.html,.htm,text/csv,application/ld+json,application/json,text/html"
          onFile={(file) => void claims.readFile(file)}
        >
          {t('choose')}
        </FileButton>
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
