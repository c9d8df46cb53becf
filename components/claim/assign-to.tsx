'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { peopleQuery } from '@/components/data/people-queries'
import { reviewersAmong } from '@/components/data/use-reviewers'
import { Combobox } from '@/components/ui/combobox'
import { Dialog } from '@/components/ui/dialog'
import type { PersonId } from '@/lib/model/ids'
import { fold } from '@/lib/text/fold'

interface AssignToProps {
  /** The words of the claim, so that nobody gives away another one. */
  claim: string
  onPick: (person: PersonId) => void
  onClose: () => void
}

/** Who shall see to it: a few letters of a name, and Enter. */
export function AssignTo({ claim, onPick, onClose }: AssignToProps) {
  const t = useTranslations('queue')
  const client = useQueryClient()
  // Asked when it is typed: whoever is quicker than the list of people waits for it, and is not told that nobody is there.
  const search = async (typed: string) =>
    reviewersAmong(await client.ensureQueryData(peopleQuery()))
      .filter(({ name }) => fold(` ${name}`).includes(` ${fold(typed)}`))
      .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(stays) => stays || onClose()}
      title={t('keys.assign')}
      description={<bdi>{claim}</bdi>}
    >
      <Combobox
        autoFocus
        label={t('column.assignee')}
        hint={t('assign_hint')}
        value={null}
        search={search}
        onPick={(option) => {
          if (!option) return
          onClose()
          onPick(option.value as PersonId)
        }}
      />
    </Dialog>
  )
}
