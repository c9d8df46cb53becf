'use client'

import { Plus, X } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from './button'
import { classNames } from './class-names'
import styles from './combobox.module.css'
import { control, Field } from './field'

export interface ComboOption {
  value: string
  label: string
  /** A few words that tell it from others of the same name. */
  hint?: ReactNode
  icon?: ReactNode
}

interface ComboboxProps {
  label: ReactNode
  hideLabel?: boolean
  hint?: ReactNode
  error?: ReactNode
  optional?: boolean
  placeholder?: string
  value: ComboOption | null
  onPick: (option: ComboOption | null) => void
  search: (q: string) => Promise<ComboOption[]>
  /** Offers to make what was typed when nothing bears exactly that name. */
  create?: (q: string) => void
  autoFocus?: boolean
  disabled?: boolean
}

const pauseBeforeSearching = 120

/**
 * Type to search, pick with arrows and Enter (ARIA 1.2 combobox with a listbox). The focus never leaves the input;
 * Escape closes the list first and then gives the typed text up.
 */
export function Combobox(props: ComboboxProps) {
  const { label, hint, error, optional, value, onPick, search, create } = props
  const t = useTranslations('ui')
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [found, setFound] = useState<ComboOption[]>([])
  const [searching, setSearching] = useState(false)
  const [at, setAt] = useState(0)

  const text = typed ?? value?.label ?? ''
  const query = (typed ?? '').trim()
  const canCreate =
    create !== undefined && query !== '' && !searching && !found.some((o) => sameName(o, query))
  const rows = canCreate ? found.length + 1 : found.length

  // `search` is often an arrow of the caller's render: the newest one is asked, but only a new text asks again.
  const latest = useRef(search)
  latest.current = search
  useEffect(() => {
    if (!open) return
    let stale = false
    setSearching(true)
    const timer = setTimeout(() => {
      latest
        .current(query)
        .catch(() => [])
        .then((options) => {
          if (stale) return
          setFound(options)
          setAt(0)
          setSearching(false)
        })
    }, pauseBeforeSearching)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [open, query])

  const close = () => {
    setOpen(false)
    setTyped(null)
  }
  const pick = (index: number) => {
    const option = found[index]
    if (option) onPick(option)
    else if (canCreate) create?.(query)
    else return
    close()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (!open) setOpen(true)
      else if (rows > 0) setAt((now) => (now + step + rows) % rows)
    } else if (event.key === 'Enter' && open && rows > 0 && !searching) {
      event.preventDefault()
      pick(at)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  return (
    <Field label={label} hideLabel={props.hideLabel} hint={hint} error={error} optional={optional}>
      {(controlProps) => (
        <Popover.Root open={open} onOpenChange={(stays) => stays || close()}>
          <Popover.Anchor asChild>
            <div className={styles.box}>
              <input
                {...controlProps}
                ref={input}
                type="text"
                role="combobox"
                dir="auto"
                autoComplete="off"
                spellCheck={false}
                aria-expanded={open}
                aria-controls={listId}
                aria-autocomplete="list"
                aria-activedescendant={open && rows > 0 ? `${listId}-${at}` : undefined}
                className={classNames(control, styles.input)}
                placeholder={props.placeholder}
                disabled={props.disabled}
                // biome-ignore lint/a11y/noAutofocus: asked for by a dialog whose first field this is
                autoFocus={props.autoFocus}
                value={text}
                onChange={(event) => {
                  setTyped(event.target.value)
                  setOpen(true)
                  if (value && event.target.value === '') onPick(null)
                }}
                onClick={() => setOpen(true)}
                onKeyDown={onKeyDown}
                onBlur={close}
              />
              {value && !props.disabled && (
                <IconButton
                  label={t('clear')}
                  icon={<X />}
                  size="small"
                  className={styles.clear}
                  onClick={() => {
                    onPick(null)
                    setTyped(null)
                    input.current?.focus()
                  }}
                />
              )}
            </div>
          </Popover.Anchor>
          <Popover.Content
            className={styles.list}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            role="presentation"
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onInteractOutside={(event) => {
              if (input.current?.parentElement?.contains(event.target as Node)) event.preventDefault()
            }}
            // The input keeps the focus, so that a press on an option is not a blur first.
            onPointerDown={(event) => event.preventDefault()}
          >
            <div role="listbox" id={listId} aria-label={typeof label === 'string' ? label : t('options')}>
              {found.map((option, index) => (
                <Row
                  key={option.value}
                  id={`${listId}-${index}`}
                  active={index === at}
                  chosen={option.value === value?.value}
                  onPick={() => pick(index)}
                  onPoint={() => setAt(index)}
                >
                  {option.icon && <span className={styles.icon}>{option.icon}</span>}
                  <span className={styles.words}>
                    <bdi>{option.label}</bdi>
                    {option.hint && <span className={styles.hint}>{option.hint}</span>}
                  </span>
                </Row>
              ))}
              {canCreate && (
                <Row
                  id={`${listId}-${found.length}`}
                  active={at === found.length}
                  onPick={() => pick(found.length)}
                  onPoint={() => setAt(found.length)}
                >
                  <span className={styles.icon}>
                    <Plus aria-hidden="true" />
                  </span>
                  <span className={styles.words}>{t('create_named', { name: query })}</span>
                </Row>
              )}
            </div>
            {rows === 0 && <p className={styles.none}>{t(searching ? 'searching' : 'nothing_found')}</p>}
          </Popover.Content>
          <span className="visually-hidden" role="status">
            {open && !searching && t('results', { count: rows })}
          </span>
        </Popover.Root>
      )}
    </Field>
  )
}

interface RowProps {
  id: string
  active: boolean
  chosen?: boolean
  onPick: () => void
  onPoint: () => void
  children: ReactNode
}

function Row({ id, active, chosen = false, onPick, onPoint, children }: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of an option are the input's, which holds the focus
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it instead
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles.row}
      data-active={active || undefined}
      onClick={onPick}
      onPointerMove={onPoint}
    >
      {children}
    </div>
  )
}

const sameName = (option: ComboOption, query: string) =>
  option.label.localeCompare(query, undefined, { sensitivity: 'base' }) === 0
