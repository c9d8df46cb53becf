'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button'
import { Dialog } from './dialog'
import { useShortcuts } from './shortcuts'
import { ShownKeys } from './shown-keys'
import styles from './two-sides.module.css'

/** What can be kept of a field: what I typed, what stands there now, what both of us found, or mine and theirs after each other. */
export type Side = 'mine' | 'theirs' | 'before' | 'both'

/** One thing that both sides changed, each already in words. */
export interface Disagreement<K extends string = string> {
  key: K
  label: string
  mine: ReactNode
  theirs: ReactNode
  /** As both of them found it. */
  before?: ReactNode
  /** Both can stand, one after the other: words, but not a choice. */
  joins?: boolean
}

interface TwoSidesProps<K extends string> {
  /** What is being changed: "New York Post". */
  subject: string
  fields: readonly Disagreement<K>[]
  /** What else happened meanwhile, above the fields. */
  children?: ReactNode
  /** What saving this choice would do, when that is not plain; nothing when it cannot be saved. */
  action?: (choice: Record<K, Side>) => string | null
  /** What is kept of each field. */
  onDecide: (choice: Record<K, Side>) => void
  /** Back to the form, with everything typed still in it. */
  onClose: () => void
}

/** Somebody else saved first: mine, theirs and the one before side by side, chosen field by field. Nothing typed is lost. */
export function TwoSides<K extends string>({ subject, fields, children, ...props }: TwoSidesProps<K>) {
  const t = useTranslations('ui')
  const [chosen, setChosen] = useState<Partial<Record<K, Side>>>({})
  const choice = Object.fromEntries(fields.map(({ key }) => [key, chosen[key] ?? 'mine'])) as Record<K, Side>
  const action = props.action ? props.action(choice) : t('two_sides.save')
  const save = () => action && props.onDecide(choice)
  // Also with the keys that save a form: the dialog stands over one, and must have the word before it.
  useShortcuts(t('two_sides.keys'), [{ keys: 'mod+Enter', label: action ?? '', run: save }])

  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(stays) => stays || props.onClose()}
      title={t('two_sides.title', { subject })}
      description={fields.length > 0 ? t('two_sides.choose') : !props.action && t('two_sides.elsewhere')}
      footer={
        <>
          <Button onClick={props.onClose}>{t('two_sides.back')}</Button>
          {action && (
            <Button kind="primary" onClick={save} aria-keyshortcuts="Control+Enter Meta+Enter">
              {action} <ShownKeys keys="mod+Enter" />
            </Button>
          )}
        </>
      }
    >
      {(fields.length > 0 || children) && (
        <div className={styles.fields}>
          {children}
          {fields.map((field) => (
            <fieldset key={field.key} className={styles.field}>
              <legend className={styles.legend}>{field.label}</legend>
              <div className={styles.sides}>
                {sidesOf(field).map((side) => (
                  <label key={side} className={styles.side} data-side={side}>
                    <span className={styles.who}>
                      <input
                        type="radio"
                        name={`two-sides-${field.key}`}
                        checked={choice[field.key] === side}
                        onChange={() => setChosen((before) => ({ ...before, [field.key]: side }))}
                      />
                      {t(`two_sides.${side}`)}
                    </span>
                    {side !== 'both' && (
                      <span className={styles.what} dir="auto">
                        {field[side] || t('two_sides.nothing')}
                      </span>
                    )}
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      )}
    </Dialog>
  )
}

const sidesOf = ({ before, joins, mine, theirs }: Disagreement): Side[] => [
  'mine',
  'theirs',
  ...(before === undefined ? [] : (['before'] as const)),
  ...(joins && mine && theirs ? (['both'] as const) : []),
]
