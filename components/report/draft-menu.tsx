'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { formatNames } from '@/lib/report/format-table'

/** The draft in each format. CSV twice: guarded for spreadsheets, and word for word for programs. */
export function DraftMenu({ address, disabled = false }: { address: string; disabled?: boolean }) {
  const t = useTranslations('issuing')
  const open = (how: string) => window.open(`${address}&as=${how}`, '_blank', 'noreferrer')
  return (
    <Menu
      trigger={
        <Button size="small" icon={<Download aria-hidden="true" size={15} />} disabled={disabled}>
          {t('download_draft')}
        </Button>
      }
      items={formatNames.flatMap((name) => [
        { label: t(name === 'csv' ? 'csv_safe' : `format.${name}`), onSelect: () => open(name) },
        ...(name === 'csv' ? [{ label: t('csv_exact'), onSelect: () => open('csv&exact=true') }] : []),
      ])}
    />
  )
}
