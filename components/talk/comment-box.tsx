'use client'

import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDraft } from '@/components/data/draft'
import { peopleQuery } from '@/components/data/people-queries'
import { useMe } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import type { PersonId } from '@/lib/model/ids'
import { fold } from '@/lib/text/fold'
import { mentionBeing, toMentions, withMention } from '@/lib/text/mentions'
import styles from './comment-box.module.css'

interface CommentBoxProps {
  /** What it is a draft of, so that words outlive the tab. */
  subject: string
  label: string
  initial?: string
  action: string
  busy: boolean
  /** Resolves when it is kept; then the box is empty again. */
  onSend: (text: string) => Promise<unknown>
  onCancel?: () => void
  autoFocus?: boolean
}

const mostOffered = 6

/** Where a comment is written. "@" and a few letters offer colleagues; arrows and Enter choose, Escape waves them away. */
export function CommentBox(props: CommentBoxProps) {
  const { subject, label, initial = '', action, busy, onSend, onCancel, autoFocus } = props
  const t = useTranslations('talk')
  const draft = useDraft(`talk.${subject}`, initial)
  const me = useMe()
  const people = (useQuery(peopleQuery()).data ?? []).filter(({ active, role }) => active && role)
  const [caret, setCaret] = useState(0)
  const [waved, setWaved] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<{ id: PersonId; name: string }[]>([])
  const box = useRef<HTMLDivElement>(null)
  const listId = useId()

  const being = mentionBeing(draft.value, caret)
  const typed = being && fold(being.typed)
  const offered =
    typed !== null && being?.from !== waved
      ? people
          .filter(
            ({ id, name }) =>
              id !== me?.id &&
              fold(name)
                .split(' ')
                .some((part) => part.startsWith(typed)),
          )
          .slice(0, mostOffered)
      : []
  const active = Math.min(at, offered.length - 1)

  const area = () => box.current?.querySelector('textarea')
  const choose = (person: { id: PersonId; name: string }) => {
    const next = withMention(draft.value, caret, person.name)
    draft.set(next.text)
    setChosen((before) => [...before.filter(({ name }) => name !== person.name), person])
    setCaret(next.caret)
    requestAnimationFrame(() => {
      area()?.focus()
      area()?.setSelectionRange(next.caret, next.caret)
    })
  }
  const send = async () => {
    const text = toMentions(draft.value.trim(), people, chosen)
    if (!text || busy) return
    await onSend(text).then(
      () => {
        draft.clear()
        setChosen([])
      },
      () => {},
    )
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
      return
    }
    if (offered.length === 0) return
    const moves: Record<string, () => void> = {
      ArrowDown: () => setAt((active + 1) % offered.length),
      ArrowUp: () => setAt((active - 1 + offered.length) % offered.length),
      Enter: () => choose(offered[active]!),
      Tab: () => choose(offered[active]!),
      Escape: () => setWaved(being?.from ?? null),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    move()
  }

  return (
    <div className={styles.all} ref={box}>
      <div className={styles.typing}>
        <TextArea
          autoGrow
          rows={2}
          aria-label={label}
          aria-describedby={`${listId}-hint`}
          aria-autocomplete="list"
          aria-controls={offered.length > 0 ? listId : undefined}
          aria-activedescendant={offered.length > 0 ? `${listId}-${active}` : undefined}
          placeholder={label}
          autoFocus={autoFocus}
          maxLength={5000}
          value={draft.value}
          onChange={(event) => {
            draft.set(event.target.value)
            setCaret(event.target.selectionStart)
            setAt(0)
            setWaved(null)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        {offered.length > 0 && (
          <div id={listId} role="listbox" aria-label={t('suggestions')} className={styles.offered}>
            {offered.map((person, i) => (
              // The keys are the textarea's: the focus never leaves it.
              // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by key in the textarea
              // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant
              <div
                key={person.id}
                id={`${listId}-${i}`}
                role="option"
                aria-selected={i === active}
                className={styles.person}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(person)}
              >
                <bdi>{person.name}</bdi>
              </div>
            ))}
          </div>
        )}
      </div>
      <div className={styles.foot}>
        <Button size="small" kind="primary" busy={busy} disabled={!draft.value.trim()} onClick={send}>
          {action}
        </Button>
        {onCancel && (
          <Button size="small" kind="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
        <span id={`${listId}-hint`} className={styles.hint}>
          {t('say_hint')}
        </span>
      </div>
    </div>
  )
}
