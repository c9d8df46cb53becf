'use client'

import { Check, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useDeleteComment, useEditComment, useResolveThread, useSay } from '@/components/data/team-acts'
import type { Team } from '@/components/data/team-queries'
import { useMay, useMe } from '@/components/data/who'
import { Button, IconButton } from '@/components/ui/button'
import { useConfirm } from '@/components/ui/confirm'
import type { PersonId } from '@/lib/model/ids'
import type { Comment, Thread } from '@/lib/model/talk'
import { commentParts, toTyped } from '@/lib/text/mentions'
import { CommentBox } from './comment-box'
import styles from './thread-view.module.css'

interface ThreadViewProps {
  thread: Thread
  team: Team
  nameOf: (id: PersonId) => string
}

/** What was said about one thing, and where one answers. */
export function ThreadView({ thread, team, nameOf }: ThreadViewProps) {
  const t = useTranslations('talk')
  const canTalk = useMay('talk')
  const say = useSay()
  const resolve = useResolveThread()
  const [answering, setAnswering] = useState(false)
  const { claimId, id: threadId } = thread
  const resolved = thread.resolvedAt !== null
  return (
    <div className={styles.thread} data-resolved={resolved || undefined}>
      <ol className={styles.comments}>
        {team.comments
          .filter((comment) => comment.threadId === threadId)
          .map((comment) => (
            <CommentView key={comment.id} comment={comment} team={team} nameOf={nameOf} />
          ))}
      </ol>
      {resolved && thread.resolvedBy && (
        <p className={styles.resolved}>
          <Check aria-hidden="true" size={14} /> {t('resolved_by', { name: nameOf(thread.resolvedBy) })}
        </p>
      )}
      {canTalk &&
        (answering ? (
          <CommentBox
            subject={threadId}
            label={t('answer_in')}
            action={t('send')}
            busy={say.isPending}
            autoFocus
            onSend={(text) => say.mutateAsync({ claimId, threadId, text }).then(() => setAnswering(false))}
            onCancel={() => setAnswering(false)}
          />
        ) : (
          <div className={styles.acts}>
            {!resolved && (
              <Button size="small" kind="quiet" onClick={() => setAnswering(true)}>
                {t('reply')}
              </Button>
            )}
            <Button
              size="small"
              kind="quiet"
              busy={resolve.isPending}
              icon={resolved ? <RotateCcw aria-hidden="true" /> : <Check aria-hidden="true" />}
              onClick={() => resolve.mutate({ claimId, threadId, resolved: !resolved })}
            >
              {t(resolved ? 'reopen' : 'resolve')}
            </Button>
          </div>
        ))}
    </div>
  )
}

function CommentView({ comment, team, nameOf }: Omit<ThreadViewProps, 'thread'> & { comment: Comment }) {
  const t = useTranslations('talk')
  const format = useFormatter()
  const confirm = useConfirm()
  const me = useMe()
  const mayLead = useMay('review.lead')
  const edit = useEditComment()
  const remove = useDeleteComment()
  const [editing, setEditing] = useState(false)
  const { claimId, id: commentId, version, authorId } = comment
  const before = team.edits.filter((one) => one.commentId === commentId)
  const mine = authorId === me?.id
  const when = format.dateTime(new Date(comment.createdAt), { dateStyle: 'medium', timeStyle: 'short' })

  const ask = async () =>
    (await confirm({
      title: t('delete_ask'),
      body: t('delete_means'),
      action: t('delete'),
      danger: true,
    })) && remove.mutate({ claimId, commentId })

  if (comment.deletedAt)
    return (
      <li className={styles.comment}>
        <p className={styles.gone}>
          <bdi>{nameOf(authorId)}</bdi> · {when} · {t('deleted_by_lead')}
        </p>
      </li>
    )
  return (
    <li className={styles.comment} id={`comment-${commentId}`}>
      <div className={styles.head}>
        <bdi className={styles.name}>{nameOf(authorId)}</bdi>
        <time className={styles.when} dateTime={comment.createdAt}>
          {when}
        </time>
        <span className={styles.tools}>
          {mine && !editing && (
            <IconButton
              size="small"
              label={t('edit')}
              icon={<Pencil aria-hidden="true" />}
              onClick={() => setEditing(true)}
            />
          )}
          {(mine || mayLead) && !editing && (
            <IconButton size="small" label={t('delete')} icon={<Trash2 aria-hidden="true" />} onClick={ask} />
          )}
        </span>
      </div>
      {editing ? (
        <CommentBox
          subject={`edit.${commentId}`}
          label={t('edit')}
          initial={toTyped(comment.text, nameOf)}
          action={t('save')}
          busy={edit.isPending}
          autoFocus
          onSend={(text) =>
            edit.mutateAsync({ claimId, commentId, version, text }).then(() => setEditing(false))
          }
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Words text={comment.text} nameOf={nameOf} />
      )}
      {before.length > 0 && !editing && (
        <details className={styles.before}>
          <summary>{t('edited')}</summary>
          <p className={styles.hint}>{t('before_edit')}</p>
          {before.map((one) => (
            <div key={one.until} className={styles.was}>
              <Words text={one.text} nameOf={nameOf} />
            </div>
          ))}
        </details>
      )}
    </li>
  )
}

function Words({ text, nameOf }: { text: string; nameOf: (id: PersonId) => string }) {
  return (
    <p className={styles.words} dir="auto">
      {commentParts(text).map((part, i) =>
        part.kind === 'words' ? (
          part.words
        ) : (
          <bdi key={i} className={styles.mention}>
            @{nameOf(part.id)}
          </bdi>
        ),
      )}
    </p>
  )
}
