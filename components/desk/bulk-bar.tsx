'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { CalendarDays, Ellipsis, Flag, Hand, Tag as TagIcon, Trash2, Undo2, UserPlus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { actOnMany, type BulkAsk, type BulkRow, idsFound, undoMany } from '@/components/data/act-on-many'
import { localDay } from '@/components/data/local-day'
import { type QueueClaim, queueCountQuery } from '@/components/data/queue-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useReviewers } from '@/components/data/use-reviewers'
import { useMe } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Menu } from '@/components/ui/menu'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import { priorities } from '@/lib/model/priorities'
import styles from './bulk-bar.module.css'
import { ChoosePeople } from './choose-people'
import { type Refused, RefusedRows } from './refused-rows'
import type { Selection } from './use-selection'

interface BulkBarProps {
  q: string
  selection: Selection
  rows: readonly QueueClaim[]
}

/** An act in words, and what it is for the base. */
interface Wish {
  what: string
  act: BulkAsk
  danger?: boolean
}

/**
 * What can be done to the claims that are selected: shown with their number, confirmed, done a hundred at a time, told
 * row by row where one was refused, and put back from the toast.
 */
export function BulkBar({ q, selection, rows }: BulkBarProps) {
  const t = useTranslations('queue')
  const me = useMe()
  const people = useReviewers()
  const [choosing, setChoosing] = useState(false)
  const found = useQuery({ ...queueCountQuery(q), enabled: selection.ids.size > 0 }).data
  const [wish, setWish] = useState<Wish | null>(null)
  const [typing, setTyping] = useState<'day' | 'tag' | 'untag' | 'withdraw' | null>(null)
  const [words, setWords] = useState('')
  const { run, progress, refused, close } = useBulk(rows, selection)
  const count = selection.ids.size
  if (count === 0) return <RefusedRows refused={refused} onClose={close} />

  const start = (what: string, act: BulkAsk) => {
    // A few claims are changed at once, with undo; many are asked about first.
    if (count <= 20) run([...selection.ids], act)
    else setWish({ what, act })
  }
  const askWords = (kind: typeof typing) => {
    setWords('')
    setTyping(kind)
  }
  const finish = () => {
    const value = words.trim()
    if (!value || !typing) return
    const ready: Record<NonNullable<typeof typing>, () => Wish> = {
      day: () => ({ what: t('set_due'), act: { plan: { dueOn: value } } }),
      tag: () => ({ what: t('tag'), act: { plan: { addTags: [value.toLowerCase()] } } }),
      untag: () => ({ what: t('tag_drop'), act: { plan: { dropTags: [value.toLowerCase()] } } }),
      withdraw: () => ({ what: t('withdraw'), act: { act: 'withdraw', why: value }, danger: true }),
    }
    const { what, act, danger } = ready[typing]()
    setTyping(null)
    if (danger) setWish({ what, act, danger })
    else start(what, act)
  }
  const assign = (id: string | null) =>
    start(t('assign'), { plan: { assigneeId: id as `per_${string}` | null } })
  const due = (day: string | null) => start(t('set_due'), { plan: { dueOn: day } })

  return (
    <>
      <section className={styles.bar} aria-label={t('selected', { count })}>
        <p className={styles.count} role="status">
          {progress
            ? t('bulk_under_way', { done: progress.done, all: progress.all })
            : t('selected', { count })}
        </p>
        {found && (found.more || found.count > count) && !progress && (
          <Button size="small" kind="quiet" onClick={async () => selection.set(await idsFound(q))}>
            {found.more ? t('select_rest') : t('select_found', { count: found.count })}
          </Button>
        )}
        <span className={styles.acts}>
          <Menu
            align="start"
            trigger={
              <Button
                size="small"
                icon={<UserPlus aria-hidden="true" />}
                busy={progress !== null}
                data-bulk="assign"
              >
                {t('assign')}
              </Button>
            }
            items={[
              ...(me ? [{ label: t('assign_me'), onSelect: () => assign(me.id) }] : []),
              {
                label: t('assign_spread'),
                onSelect: () => start(t('assign_spread'), { spreadAmong: people.map((one) => one.id) }),
              },
              { label: t('assign_among'), onSelect: () => setChoosing(true) },
              ...people
                .filter((one) => one.id !== me?.id)
                .map((one, i) => ({
                  label: <bdi>{one.name}</bdi>,
                  divided: i === 0,
                  onSelect: () => assign(one.id),
                })),
              { label: t('assign_nobody'), divided: true, onSelect: () => assign(null) },
            ]}
          />
          <Menu
            align="start"
            trigger={
              <Button size="small" icon={<CalendarDays aria-hidden="true" />} busy={progress !== null}>
                {t('set_due')}
              </Button>
            }
            items={[
              { label: t('due_today'), onSelect: () => due(localDay()) },
              { label: t('due_tomorrow'), onSelect: () => due(localDay(1)) },
              { label: t('due_week'), onSelect: () => due(localDay(7)) },
              { label: t('due_other'), onSelect: () => askWords('day') },
              { label: t('due_none'), divided: true, onSelect: () => due(null) },
            ]}
          />
          <Menu
            align="start"
            trigger={
              <Button size="small" icon={<Flag aria-hidden="true" />} busy={progress !== null}>
                {t('set_priority')}
              </Button>
            }
            items={priorities.toReversed().map((priority) => ({
              label: t(`priority.${priority}`),
              onSelect: () => start(t('set_priority'), { plan: { priority } }),
            }))}
          />
          <Menu
            align="start"
            trigger={
              <Button size="small" icon={<TagIcon aria-hidden="true" />} busy={progress !== null}>
                {t('tag')}
              </Button>
            }
            items={[
              { label: t('tag_add'), onSelect: () => askWords('tag') },
              { label: t('tag_drop'), onSelect: () => askWords('untag') },
            ]}
          />
          <Menu
            align="start"
            trigger={
              <Button size="small" icon={<Ellipsis aria-hidden="true" />} busy={progress !== null}>
                {t('more')}
              </Button>
            }
            items={[
              { label: t('take'), icon: <Hand />, onSelect: () => start(t('take'), { act: 'take' }) },
              {
                label: t('put_back'),
                icon: <Undo2 />,
                onSelect: () => start(t('put_back'), { act: 'put_back' }),
              },
              {
                label: t('withdraw'),
                icon: <Trash2 />,
                danger: true,
                divided: true,
                onSelect: () => askWords('withdraw'),
              },
            ]}
          />
          <Button size="small" kind="quiet" icon={<X aria-hidden="true" />} onClick={selection.clear}>
            {t('unselect')}
          </Button>
        </span>
      </section>

      <Dialog
        size="small"
        open={typing !== null}
        onOpenChange={(stays) => stays || setTyping(null)}
        title={
          typing === 'day'
            ? t('set_due')
            : typing === 'withdraw'
              ? t('withdraw')
              : typing === 'untag'
                ? t('tag_drop')
                : t('tag')
        }
        footer={
          <>
            <Button onClick={() => setTyping(null)}>{t('cancel')}</Button>
            <Button
              kind={typing === 'withdraw' ? 'danger' : 'primary'}
              onClick={finish}
              aria-disabled={!words.trim()}
            >
              {typing === 'withdraw' ? t('withdraw') : t('save')}
            </Button>
          </>
        }
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            finish()
          }}
        >
          <Field
            label={
              typing === 'day' ? t('set_due') : typing === 'withdraw' ? t('withdraw_why') : t('tag_name')
            }
            hint={typing === 'tag' ? t('tag_hint') : undefined}
          >
            {(props) =>
              typing === 'withdraw' ? (
                <TextArea
                  {...props}
                  rows={3}
                  value={words}
                  onChange={(event) => setWords(event.target.value)}
                />
              ) : (
                <TextInput
                  {...props}
                  type={typing === 'day' ? 'date' : 'text'}
                  maxLength={40}
                  value={words}
                  onChange={(event) => setWords(event.target.value)}
                />
              )
            }
          </Field>
        </form>
      </Dialog>

      <Dialog
        size="small"
        open={wish !== null}
        onOpenChange={(stays) => stays || setWish(null)}
        title={wish && t('bulk_title', { what: wish.what, count })}
        description={`${t('bulk_means')} ${wish?.danger ? t('bulk_no_undo') : ''}`}
        footer={
          <>
            <Button onClick={() => setWish(null)}>{t('cancel')}</Button>
            <Button
              kind={wish?.danger ? 'danger' : 'primary'}
              onClick={() => {
                if (wish) run([...selection.ids], wish.act)
                setWish(null)
              }}
            >
              {wish?.what}
            </Button>
          </>
        }
      />
      {choosing && (
        <ChoosePeople
          onChoose={(spreadAmong) => start(t('assign'), { spreadAmong })}
          onClose={() => setChoosing(false)}
        />
      )}
      <RefusedRows refused={refused} onClose={close} />
    </>
  )
}

/** Runs an act on many, tells how far it is, and offers to put it back. */
function useBulk(rows: readonly QueueClaim[], selection: Selection) {
  const t = useTranslations('queue')
  const client = useQueryClient()
  const toast = useToast()
  const sentenceOf = useFailureSentence()
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null)
  const [refused, setRefused] = useState<Refused[]>([])

  const refusedIn = (done: readonly BulkRow[]) =>
    done
      .filter((row) => !row.ok)
      .map((row) => ({
        id: row.id,
        text: rows.find((one) => one.id === row.id)?.text ?? row.id,
        why: row.refusal?.sentence ?? '',
      }))

  const run = async (ids: BulkRow['id'][], act: BulkAsk) => {
    setProgress({ done: 0, all: ids.length })
    const { rows: done, failure } = await actOnMany(ids, act, (so) =>
      setProgress({ done: so, all: ids.length }),
    )
    setProgress(null)
    const changed = done.filter((row) => row.ok)
    if (failure)
      toast({
        tone: 'bad',
        text:
          changed.length > 0
            ? t('bulk_failed', { done: changed.length, all: ids.length })
            : sentenceOf(failure),
      })
    setRefused(refusedIn(done))
    if (changed.length > 0)
      toast({
        tone: 'good',
        text: t('bulk_done', { count: changed.length }),
        ...(act.act !== 'withdraw' && { undo: () => undo(done, act) }),
      })
    selection.set(done.filter((row) => !row.ok).map((row) => row.id))
    await client.invalidateQueries({ queryKey: ['claims'] })
    client.invalidateQueries({ queryKey: ['article'] })
  }
  const undo = async (done: readonly BulkRow[], act: BulkAsk) => {
    setProgress({ done: 0, all: done.length })
    const back = await undoMany(done, act, (so) => setProgress({ done: so, all: done.length }))
    setProgress(null)
    setRefused(refusedIn(back.rows))
    if (back.failure) toast({ tone: 'bad', text: sentenceOf(back.failure) })
    else toast({ tone: 'good', text: t('bulk_undone') })
    selection.set(done.filter((row) => row.ok).map((row) => row.id))
    client.invalidateQueries({ queryKey: ['claims'] })
  }
  return { run, progress, refused, close: () => setRefused([]) }
}
