'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRetractSource } from '@/components/data/source-acts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { TextArea } from '@/components/ui/text-area'
import type { Source } from '@/lib/model/source'
import { LeaningList } from './leaning-list'
import styles from './retract-dialog.module.css'

interface RetractDialogProps {
  source: Source
  /** Claims it stands in. */
  touched: number
  onClose: () => void
}

/** A Source took its words back: first what that touches, then why, then the act, which can be undone. */
export function RetractDialog({ source, touched, onClose }: RetractDialogProps) {
  const t = useTranslations('source')
  const ui = useTranslations('ui')
  const [why, setWhy] = useState('')
  const [asked, setAsked] = useState(false)
  const retract = useRetractSource(source.id, touched)
  const missing = asked && !why.trim()

  const save = () => {
    setAsked(true)
    if (!why.trim()) return
    retract.mutate({ version: source.version, why: why.trim() }, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      size="wide"
      title={t('retract_title', { name: source.name })}
      description={touched > 0 ? t('retract_text') : t('retract_none')}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="danger" type="submit" form="retract-source" busy={retract.isPending}>
            {t('retract_do')}
          </Button>
        </>
      }
    >
      <Form id="retract-source" onSubmit={save}>
        <Field label={t('field.retractedWhy')} error={missing && t('retract_why_missing')}>
          {(props) => (
            <TextArea
              {...props}
              autoGrow
              rows={2}
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          )}
        </Field>
      </Form>
      {touched > 0 && (
        <section aria-labelledby="retract-touches">
          <h3 id="retract-touches" className={styles.title}>
            {t('retract_touches')}
          </h3>
          <LeaningList id={source.id} />
        </section>
      )}
    </Dialog>
  )
}
