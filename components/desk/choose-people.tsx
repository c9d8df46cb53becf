'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReviewers } from '@/components/data/use-reviewers'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import type { PersonId } from '@/lib/model/ids'
import styles from './choose-people.module.css'

interface ChoosePeopleProps {
  onChoose: (people: PersonId[]) => void
  onClose: () => void
}

/** Among whom the claims are shared out: whoever has least in hand gets the next. */
export function ChoosePeople({ onChoose, onClose }: ChoosePeopleProps) {
  const t = useTranslations('queue')
  const people = useReviewers()
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(new Set())
  const turn = (id: PersonId) =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(stays) => stays || onClose()}
      title={t('assign_among')}
      description={t('assign_among_means')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            aria-disabled={chosen.size === 0}
            onClick={() => {
              if (chosen.size === 0) return
              onClose()
              onChoose([...chosen])
            }}
          >
            {t('assign')}
          </Button>
        </>
      }
    >
      <ul className={styles.people}>
        {people.map(({ id, name }) => (
          <li key={id}>
            <Checkbox label={<bdi>{name}</bdi>} checked={chosen.has(id)} onChange={() => turn(id)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
