'use client'

import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { control } from '@/components/ui/field'
import { type Choice, placeAt, withChoice } from '@/lib/search/complete'
import { type Fault, parse } from '@/lib/search/parse'
import styles from './query-bar.module.css'
import { useChoices } from './use-choices'

interface QueryBarProps {
  q: string
  onAsk: (q: string) => void
  /** Why the base could not answer, beyond what can be seen from the words alone. */
  refusal?: string | null | undefined
}

/**
 * The query as one types it, with what fits at the caret in a list below (ARIA 1.2 combobox). Nothing is chosen until
 * an arrow is pressed, so Enter asks what was typed; Tab takes the first choice.
 */
export function QueryBar({ q, onAsk, refusal }: QueryBarProps) {
  const t = useTranslations('queue')
  const listId = useId()
  const helpId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(q)
  const [caret, setCaret] = useState(q.length)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const active = useRef<HTMLDivElement>(null)
  const place = placeAt(text, caret)
  const choices = useChoices(place, open)
  const faults = parse(text).faults

  // Another queue was chosen elsewhere: the words follow the address.
  useEffect(() => setText(q), [q])
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active choice as it moves
  useEffect(() => active.current?.scrollIntoView({ block: 'nearest' }), [at])

  const asked = (next: string) => {
    setOpen(false)
    setAt(-1)
    if (parse(next).faults.length === 0) onAsk(next.trim())
  }
  const take = (choice: Choice) => {
    const next = withChoice(text, place, choice)
    setText(next.text)
    setAt(-1)
    setCaret(next.caret)
    setOpen(choice.insert.endsWith(':'))
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(next.caret, next.caret)
    })
    if (!choice.insert.endsWith(':') && parse(next.text).faults.length === 0) onAsk(next.text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (!open) setOpen(true)
      else if (choices.length > 0)
        setAt((now) => (now + step + choices.length + (now < 0 && step < 0 ? 1 : 0)) % choices.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const choice = open && at >= 0 ? choices[at] : undefined
      if (choice) take(choice)
      else asked(text)
    } else if (event.key === 'Tab' && open && choices.length > 0 && place.begun && !event.shiftKey) {
      event.preventDefault()
      take(choices[Math.max(at, 0)]!)
    } else if (event.key === 'Escape') {
      if (open) event.stopPropagation()
      else input.current?.blur()
      setOpen(false)
    }
  }

  const shownFaults =
    open && caret === text.length ? faults.filter(({ at: { end } }) => end < text.length) : faults
  return (
    <div className={styles.bar}>
      <div className={styles.box}>
        <Search aria-hidden="true" className={styles.glass} size={17} />
        <input
          ref={input}
          id="claims-query"
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className={classNames(control, styles.input)}
          aria-label={t('query')}
          aria-describedby={helpId}
          aria-expanded={open && choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-invalid={shownFaults.length > 0 || undefined}
          aria-activedescendant={open && at >= 0 ? `${listId}-${at}` : undefined}
          placeholder={t('query_hint')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setCaret(event.target.selectionStart ?? event.target.value.length)
            setOpen(true)
            setAt(-1)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onClick={() => setOpen(true)}
          onBlur={() => {
            setOpen(false)
            if (text.trim() !== q) asked(text)
          }}
          onKeyDown={onKeyDown}
        />
        {text && (
          <IconButton
            size="small"
            label={t('clear')}
            icon={<X />}
            className={styles.clear}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setText('')
              onAsk('')
              input.current?.focus()
            }}
          />
        )}
      </div>
      <p id={helpId} className="visually-hidden">
        {t('query_help')}
      </p>
      <p role="status" className="visually-hidden">
        {open && t('choices', { count: choices.length })}
      </p>
      {(shownFaults.length > 0 || refusal) && (
        <div className={styles.faults} role="alert">
          {shownFaults.slice(0, 3).map((fault) => (
            <FaultLine key={`${fault.code} ${fault.at.start}`} fault={fault} text={text} />
          ))}
          {shownFaults.length === 0 && <p>{refusal}</p>}
        </div>
      )}
      <div
        id={listId}
        role="listbox"
        aria-label={t('query')}
        className={styles.list}
        hidden={!open || choices.length === 0}
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of an option are the input's, which holds the focus
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it instead
          <div
            key={choice.insert}
            ref={index === at ? active : undefined}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.choice}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <bdi className={styles.word}>{choice.label ?? choice.insert}</bdi>
            <span className={styles.means}>{choice.means}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** What is wrong, with the words it is about marked. */
function FaultLine({ fault: { code, at, facts }, text }: { fault: Fault; text: string }) {
  const t = useTranslations('search')
  return (
    <p>
      <mark className={styles.wrong}>{text.slice(at.start, at.end)}</mark>{' '}
      {t(`fault.${code}`, { field: '', value: '', words: '', near: 'none', kind: 'other', ...facts })}
    </p>
  )
}
