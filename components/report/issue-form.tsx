'use client'

import { CalendarClock, FileCheck2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDraft } from '@/components/data/draft'
import { useIssueReport } from '@/components/data/report-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useConfirm } from '@/components/ui/confirm'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import type { ArticleFile } from '@/lib/model/file'
import type { ClaimId } from '@/lib/model/ids'
import type { ReportChoice } from '@/lib/report/report-choice'
import { OrderDialog } from './order-dialog'
import styles from './report-desk.module.css'

interface IssueFormProps {
  file: ArticleFile
  choice: ReportChoice
  set: (fields: Partial<ReportChoice>) => void
  /** Which claims it is about; null: all of them. */
  claims: ClaimId[] | null
}

/** The desk's decision, and whether the approved claims become published by this report. */
export function IssueForm({ file, choice, set, claims }: IssueFormProps) {
  const t = useTranslations('reportDesk')
  const issuing = useTranslations('issuing')
  const toast = useToast()
  const confirm = useConfirm()
  const sentence = useFailureSentence()
  const issue = useIssueReport(file.article.id, { quiet: true })
  const decision = useDraft(`decision.${file.article.id}`, { words: '' })
  const { language, publish } = choice
  const [later, setLater] = useState(false)
  const meant = file.claims.filter(({ claim }) => !claims || claims.includes(claim.id))
  const stages = meant.map(({ claim }) => claim.stage).filter((stage) => stage !== 'withdrawn')
  const approved = stages.filter((stage) => stage === 'approved').length
  const pending = stages.filter((stage) => stage !== 'approved' && stage !== 'published').length

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const sure = await confirm({
      title: t('confirm_title'),
      body: t('confirm_body', { pending }),
      action: t('issue'),
    })
    if (!sure) return
    issue.mutate(
      {
        ...choice,
        decision: decision.value.words,
        publish: publish && approved > 0,
        ...(claims && { claims }),
      },
      {
        onSuccess: (report) => {
          decision.clear()
          toast({ text: t('issued', { number: report.number }), tone: 'good' })
        },
      },
    )
  }

  return (
    <form className={styles.card} onSubmit={submit}>
      <h2 className={styles.title}>{t('issue_title')}</h2>
      <p className={styles.note}>{t('issue_means', { language: t(`in.${language}`) })}</p>
      {pending > 0 && <NoticeBar tone="warn" title={t('pending', { count: pending })} />}
      <Field label={t('decision')} hint={t('decision_hint')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={2}
            value={decision.value.words}
            onChange={(event) => decision.set({ words: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('publish', { count: approved })}
        hint={approved === 0 ? t('publish_none') : t('publish_means')}
        disabled={approved === 0}
        checked={publish && approved > 0}
        onChange={(event) => set({ publish: event.target.checked })}
      />
      {issue.error && <NoticeBar urgent tone="bad" title={sentence(issue.error)} />}
      <Button type="submit" kind="primary" icon={<FileCheck2 aria-hidden="true" />} busy={issue.isPending}>
        {t('issue')}
      </Button>
      {/* What is ordered for later is the whole article: by then it may have other claims. */}
      {!claims && (
        <Button kind="quiet" icon={<CalendarClock aria-hidden="true" />} onClick={() => setLater(true)}>
          {issuing('later')}
        </Button>
      )}
      {later && (
        <OrderDialog
          articleId={file.article.id}
          choice={choice}
          decision={decision.value.words}
          onClose={() => setLater(false)}
          onOrdered={decision.clear}
        />
      )}
    </form>
  )
}
