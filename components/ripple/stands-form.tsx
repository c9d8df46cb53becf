'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLetStand } from '@/components/data/ripple-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextArea } from '@/components/ui/text-area'
import type { Rereview } from '@/lib/model/rereview'
import { useRereviewSentence } from './use-rereview-sentence'

/** Somebody has looked again, and the verdict holds. Saying why is offered, not asked. */
export function StandsForm({ rereview, onClose }: { rereview: Rereview; onClose: () => void }) {
  const t = useTranslations('ripple')
  const ui = useTranslations('ui')
  const sentenceOf = useFailureSentence()
  const reason = useRereviewSentence()
  const stand = useLetStand({ quiet: true })
  const [why, setWhy] = useState('')
  return (
    <Dialog
      open
      size="small"
      title={t('stands')}
      description={reason(rereview)}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" type="submit" form="stands" busy={stand.isPending}>
            {t('stands')}
          </Button>
        </>
      }
    >
      <Form
        id="stands"
        onSubmit={() =>
          stand.mutate({ id: rereview.id, why: why.trim() || null }, { onSuccess: () => onClose() })
        }
      >
        {stand.error && <NoticeBar tone="bad" urgent title={sentenceOf(stand.error)} />}
        <Field label={t('why')} hint={t('why_hint')} optional>
          {(props) => (
            <TextArea {...props} autoGrow value={why} onChange={(event) => setWhy(event.target.value)} />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
