'use client'

import { useQuery } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeepKeys } from '@/components/data/queue-acts'
import { myKeysQuery } from '@/components/data/queue-queries'
import { useRatingLabel } from '@/components/data/use-rating-label'
import { Button, IconButton } from '@/components/ui/button'
import {
  type KeyName,
  keyNames,
  keyPlaces,
  keysOf,
  placeOfKey,
  sharing,
  usualKeys,
} from '@/components/ui/key-table'
import { pressedKeys } from '@/components/ui/pressed-keys'
import { ShownKeys } from '@/components/ui/shown-keys'
import { attributionRatings, ratings } from '@/lib/model/ratings'
import styles from './keys-form.module.css'

const pauseForSecond = 900

/** Which key does what, for me. Kept on the server, so they are the same at every desk one signs in at. */
export function KeysForm() {
  const t = useTranslations('keys')
  const nameOf = useKeyNames()
  const remap = useQuery(myKeysQuery()).data ?? {}
  const keep = useKeepKeys()
  const [listening, setListening] = useState<KeyName | null>(null)
  const [first, setFirst] = useState<string | null>(null)
  const [told, setTold] = useState('')

  const set = (name: KeyName, keys: string) => {
    const next = { ...remap }
    if (keys === usualKeys[name]) delete next[name]
    else next[name] = keys
    const others = sharing(name, keys, remap)
    // The one who had the keys before gives them up, and is told so: two acts on one key would be a matter of luck.
    for (const other of others) next[other] = ''
    keep.mutate(next)
    setTold(
      others.length > 0
        ? t('taken_from', { act: nameOf(name), other: others.map(nameOf).join(', ') })
        : t('kept', { act: nameOf(name) }),
    )
  }
  const onKeyDown = (name: KeyName) => (event: KeyboardEvent) => {
    if (listening !== name) return
    if (event.key === 'Tab') return leave()
    event.preventDefault()
    event.stopPropagation()
    const pressed = pressedKeys(event.nativeEvent)
    if (pressed === null) return
    if (pressed === 'Escape') return leave()
    if (first !== null) return take(name, `${first} ${pressed}`)
    if (pressed === 'Backspace' || pressed === 'Delete') return take(name, '')
    setFirst(pressed)
  }
  const leave = () => {
    setFirst(null)
    setListening(null)
  }
  const take = (name: KeyName, keys: string) => {
    leave()
    set(name, keys)
  }

  // Most acts have one key: when no second one follows, that was all.
  const takeFirst = useEffectEvent(() => {
    if (listening && first) take(listening, first)
  })
  useEffect(() => {
    if (first === null) return
    const timer = setTimeout(takeFirst, pauseForSecond)
    return () => clearTimeout(timer)
  }, [first])

  return (
    <div className={styles.form}>
      <p className={styles.hint}>{t('hint')}</p>
      <p role="status" className={styles.told}>
        {told}
      </p>
      {keyPlaces.map((place) => (
        <section key={place} aria-labelledby={`keys-${place}`}>
          <h3 id={`keys-${place}`} className={styles.place}>
            {t(`place.${place}`)}
          </h3>
          <ul className={styles.keys}>
            {keyNames
              .filter((name) => placeOfKey(name) === place)
              .map((name) => {
                const keys = keysOf(name, remap)
                return (
                  <li key={name} className={styles.row}>
                    <span id={`act-${name}`} className={styles.act}>
                      {nameOf(name)}
                    </span>
                    <Button
                      size="small"
                      id={`keys-of-${name}`}
                      aria-labelledby={`act-${name} keys-of-${name}`}
                      aria-pressed={listening === name}
                      onClick={() => setListening(listening === name ? null : name)}
                      onBlur={() => listening === name && leave()}
                      onKeyDown={onKeyDown(name)}
                    >
                      {listening === name ? (
                        first ? (
                          <>
                            <ShownKeys keys={first} /> {t('second')}
                          </>
                        ) : (
                          t('press')
                        )
                      ) : keys ? (
                        <ShownKeys keys={keys} />
                      ) : (
                        t('none')
                      )}
                    </Button>
                    {keys !== usualKeys[name] && (
                      <IconButton
                        size="small"
                        label={t('reset', { act: nameOf(name) })}
                        icon={<RotateCcw />}
                        onClick={() => set(name, usualKeys[name])}
                      />
                    )}
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
      {Object.keys(remap).length > 0 && (
        <Button
          onClick={() => {
            keep.mutate({})
            setTold(t('all_reset'))
          }}
        >
          {t('reset_all')}
        </Button>
      )}
    </div>
  )
}

/** What each act of the table is called, from the room it belongs to. */
function useKeyNames(): (name: KeyName) => string {
  const t = useTranslations('keys')
  const review = useTranslations('review')
  const shell = useTranslations('shell')
  const ratingLabel = useRatingLabel()
  return (name) => {
    const [place = '', act = ''] = name.split('.')
    if (act.startsWith('go_')) return shell('go_to_room', { room: shell(`room.${act.slice(3) as 'desk'}`) })
    const [, kind, place1] = /^(rating|attribution)_(\d)$/.exec(act) ?? []
    if (kind === 'rating') return ratingLabel(ratings[Number(place1) - 1]!)
    if (kind === 'attribution') return review(`attribution.${attributionRatings[Number(place1) - 1]!}`)
    return t(`act.${place}_${act}` as 'act.queue_down')
  }
}
