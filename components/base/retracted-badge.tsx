import { Undo2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'

/** Beside the name of a Source that was taken back. */
export function RetractedBadge() {
  const t = useTranslations('base.retracted')
  return (
    <Badge tone="bad" icon={<Undo2 aria-hidden="true" size={13} />} title={t('badge_means')}>
      {t('badge')}
    </Badge>
  )
}
