'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button'
import { Dialog } from './dialog'
import styles from './two-sides.module.css'

/** One thing that both sides changed, each already in words. */
export interface Disagreement<K extends string = string> {
  key: K
  label: string
  mine: ReactNode
  theirs: ReactNode
  /** As both of them found it. */
  before?: ReactNode
}

interface TwoSidesProps<K extends string> {
  /** What is being changed: "New York Post". */
  subject: string
  fields: readonly Disagreement<K>[]
  /** The fields kept as this person typed them; the others become theirs. */
  onDecide: (mine: K[]) => void
  /** Back to the form, with everything typed still in it. */
  onClose: () => void
}

/** Somebody else saved first: mine and theirs side by side, chosen field by field. Nothing typed is lost. */
export function TwoSides<K extends string>({ subject, fields, onDecide, onClose }: TwoSidesProps<K>) {
  const t = useTranslations('ui')
  const [mine, setMine] = useState<ReadonlySet<K>>(() => new Set(fields.map((field) => field.key)))

  const choose = (key: K, isMine: boolean) =>
    setMine((before) => {
      const next = new Set(before)
      if (isMine) next.add(key)
      else next.delete(key)
      return next
    })

  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(stays) => stays || onClose()}
      title={t('two_sides.title', { subject })}
      description={fields.length > 0 ? t('two_sides.choose') : t('two_sides.elsewhere')}
      footer={
        <>
          <Button onClick={onClose}>{t('two_sides.back')}</Button>
          <Button kind="primary" onClick={() => onDecide([...mine])}>
            {t('two_sides.save')}
          </Button>
        </>
      }
    >
      {fields.length > 0 && (
        <div className={styles.fields}>
          {fields.map((field) => (
            <fieldset key={field.key} className={styles.field}>
              <legend className={styles.legend}>{field.label}</legend>
              {field.before !== undefined && (
                <p className={styles.before}>
                  <span className={styles.beforeLabel}>{t('two_sides.before')}</span>{' '}
                  <span className={styles.what} dir="auto">
                    {field.before || t('two_sides.nothing')}
                  </span>
                </p>
              )}
              <div className={styles.sides}>
                {(['mine', 'theirs'] as const).map((side) => (
                  <label key={side} className={styles.side}>
                    <span className={styles.who}>
                      <input
                        type="radio"
                        name={`two-sides-${field.key}`}
                        checked={mine.has(field.key) === (side === 'mine')}
                        onChange={() => choose(field.key, side === 'mine')}
                      />
                      {t(`two_sides.${side}`)}
                    </span>
                    <span className={styles.what} dir="auto">
                      {field[side] || t('two_sides.nothing')}
                    </span>
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
