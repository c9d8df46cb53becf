'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useOrderReport } from '@/components/data/issuing-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import type { ArticleId } from '@/lib/model/ids'
import type { ReportChoice } from '@/lib/report/report-choice'
import styles from './choose-report.module.css'

interface OrderDialogProps {
  articleId: ArticleId
  choice: ReportChoice
  decision: string
  onClose: () => void
  onOrdered: () => void
}

/** A report for later: at a moment, or once nothing is pending any more. */
export function OrderDialog({ articleId, choice, decision, onClose, onOrdered }: OrderDialogProps) {
  const t = useTranslations('issuing')
  const toast = useToast()
  const sentence = useFailureSentence()
  const order = useOrderReport(articleId, { quiet: true })
  const [how, setHow] = useState<'moment' | 'approved'>('moment')
  const [at, setAt] = useState('')
  const moment = at === '' ? null : new Date(at)
  const ready = how === 'approved' || (moment !== null && moment.getTime() > Date.now())

  return (
    <Dialog
      size="small"
      open
      title={t('later_title')}
      onOpenChange={(stays) => stays || onClose()}
      footer={
        <Button
          kind="primary"
          disabled={!ready}
          busy={order.isPending}
          onClick={() =>
            order.mutate(
              {
                choice,
                decision: decision.trim() || null,
                dueAt: how === 'moment' && moment ? moment.toISOString() : null,
              },
              {
                onSuccess: () => {
                  onOrdered()
                  toast({ text: t('ordered'), tone: 'good' })
                  onClose()
                },
              },
            )
          }
        >
          {t('later_order')}
        </Button>
      }
    >
      {order.error && <NoticeBar urgent tone="bad" title={sentence(order.error)} />}
      <Segmented
        label={t('later_how')}
        value={how}
        options={[
          { value: 'moment', label: t('later_moment') },
          { value: 'approved', label: t('later_approved') },
        ]}
        onChange={setHow}
      />
      {how === 'moment' ? (
        <Field label={t('later_at')}>
          {(props) => (
            <TextInput
              {...props}
              type="datetime-local"
              value={at}
              onChange={(event) => setAt(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <p className={styles.hint}>{t('later_approved_means')}</p>
      )}
    </Dialog>
  )
}
