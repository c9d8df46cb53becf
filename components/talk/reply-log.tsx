'use client'

import { ExternalLink, Hourglass, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRemoveReply } from '@/components/data/team-acts'
import { useMay } from '@/components/data/who'
import { Badge } from '@/components/ui/badge'
import { Button, IconButton } from '@/components/ui/button'
import { useDayWords } from '@/components/ui/use-day-words'
import type { ClaimFile } from '@/lib/model/file'
import type { Reply } from '@/lib/model/reply'
import { ReplyForm } from './reply-form'
import styles from './reply-log.module.css'

/** Whom we asked for their side. That nothing has come back is said as plainly as an answer. */
export function ReplyLog({ file, replies }: { file: ClaimFile; replies: readonly Reply[] }) {
  const t = useTranslations('talk')
  const canAdd = useMay('evidence.add') && file.claim.stage !== 'withdrawn'
  const [open, setOpen] = useState<string | null>(null)
  const close = () => setOpen(null)
  const { id: claimId } = file.claim
  return (
    <div className={styles.all}>
      <p className={styles.hint}>{t('replies_hint')}</p>
      {replies.length === 0 && <p className={styles.none}>{t('no_replies')}</p>}
      {replies.length > 0 && (
        <ul className={styles.list}>
          {replies.map((reply) => (
            <li key={reply.id} className={styles.item}>
              {open === reply.id ? (
                <ReplyForm claimId={claimId} reply={reply} onClose={close} />
              ) : (
                <ReplyItem reply={reply} edit={canAdd ? () => setOpen(reply.id) : undefined} />
              )}
            </li>
          ))}
        </ul>
      )}
      {canAdd &&
        (open === 'new' ? (
          <ReplyForm claimId={claimId} onClose={close} />
        ) : (
          <Button
            size="small"
            className={styles.add}
            icon={<Plus aria-hidden="true" />}
            onClick={() => setOpen('new')}
          >
            {t('ask_side')}
          </Button>
        ))}
    </div>
  )
}

function ReplyItem({ reply, edit }: { reply: Reply; edit?: (() => void) | undefined }) {
  const t = useTranslations('talk')
  const claim = useTranslations('claim')
  const day = useDayWords()
  const remove = useRemoveReply()
  const { askedWhom: name, answer, claimId, id: replyId } = reply
  return (
    <>
      <div className={styles.head}>
        <span className={styles.line}>
          {t('asked_line', { name, date: day(reply.askedOn), way: t(`way.${reply.way}`) })}
        </span>
        {edit && (
          <span className={styles.acts}>
            <IconButton
              size="small"
              label={t('edit_reply', { name })}
              icon={<Pencil aria-hidden="true" />}
              onClick={edit}
            />
            <IconButton
              size="small"
              label={t('remove_reply', { name })}
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => remove.mutate({ claimId, replyId })}
            />
          </span>
        )}
      </div>
      {reply.question && (
        <p className={styles.question} dir="auto">
          {reply.question}
        </p>
      )}
      {answer ? (
        <>
          <blockquote className={styles.answer} dir="auto">
            {answer}
          </blockquote>
          <p className={styles.facts}>
            {reply.answeredOn ? t('answered_on', { date: day(reply.answeredOn) }) : t('answered')}
            {reply.url && (
              <a href={reply.url} target="_blank" rel="noreferrer" className={styles.address}>
                <ExternalLink aria-hidden="true" size={13} /> {claim('open_page')}
              </a>
            )}
          </p>
        </>
      ) : (
        <p className={styles.facts}>
          <Badge tone="warn" icon={<Hourglass aria-hidden="true" />}>
            {t('no_answer')}
          </Badge>
          {edit && (
            <Button size="small" kind="quiet" onClick={edit}>
              {t('note_answer')}
            </Button>
          )}
        </p>
      )}
    </>
  )
}
