'use client'

import { Archive } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useDayWords } from '@/components/ui/use-day-words'
import { archiveOffer } from '@/lib/outside/archive-offer'
import styles from './archive-hint.module.css'

interface ArchiveHintProps {
  /** What stands in the two fields. */
  url: string
  archivedUrl: string
  onTake: (both: { url: string; archivedUrl: string }) => void
}

/** Under an address that is an archive's: of which page it is a copy, from when; one press puts both where they belong. */
export function ArchiveHint({ url, archivedUrl, onTake }: ArchiveHintProps) {
  const t = useTranslations('witness')
  const day = useDayWords()
  const offer = archiveOffer({ url, archivedUrl })
  return (
    <div aria-live="polite">
      {offer && (
        <div className={styles.hint}>
          <Archive aria-hidden="true" className={styles.icon} />
          <span className={styles.words}>
            {t(offer.at ? 'copy_of_on' : 'copy_of', {
              archive: offer.archive,
              day: offer.at ? day(offer.at.slice(0, 10)) : '',
            })}{' '}
            <bdi dir="ltr">{offer.url}</bdi>
          </span>
          <Button size="small" onClick={() => onTake({ url: offer.url, archivedUrl: offer.archivedUrl })}>
            {t('take_both')}
          </Button>
        </div>
      )}
    </div>
  )
}
