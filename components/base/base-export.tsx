'use client'

import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { asPng, saveFile } from '@/components/chain/save-graph'
import { type BaseAnswer, baseStrikeQuery } from '@/components/data/base-queries'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import type { SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { askedFilter } from './base-address'
import { namesIn } from './base-names'
import type { BaseMoves } from './use-base-address'

type Format = 'csv' | 'json' | 'svg' | 'png'

/** Takes the view along as it is on the screen. Made in the browser, by code that is loaded when it is first asked for. */
export function BaseExport({ base, moves }: { base: BaseAnswer; moves: BaseMoves }) {
  const t = useTranslations('base.export')
  const language = useLocale() as InterfaceLanguage
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const { address } = moves
  const { view, struck } = address
  const outcome = useQuery(baseStrikeQuery(askedFilter(address), struck)).data
  if (view === 'weakest' || base.blocks.claims === 0) return null

  const save = async (format: Format) => {
    setBusy(true)
    try {
      const { baseFile } = await import('@/lib/report/base-file')
      const names = namesIn(base)
      const shown = {
        ...base,
        view,
        filter: address.filter as Record<string, string>,
        within: address.within.map((id) => ({ source: id as SourceId, name: names.get(id) ?? id })),
        strike: struck.length > 0 && outcome ? { ...outcome, sources: outcome.struck } : null,
      }
      const made = baseFile(format === 'png' ? 'svg' : format, shown, language)
      const name = `${made.name}.${format === 'png' ? 'png' : made.ending}`
      const text = () => new Blob([made.text], { type: `${made.media};charset=utf-8` })
      saveFile(name, format === 'png' ? await asPng(made) : text())
      toast({ text: t('done', { name }), tone: 'good' })
    } catch {
      toast({ text: t('failed'), tone: 'bad' })
    }
    setBusy(false)
  }
  const formats: readonly Format[] = view === 'list' ? ['csv', 'json'] : ['svg', 'png', 'csv', 'json']
  return (
    <Menu
      trigger={
        <Button size="small" icon={<Download aria-hidden="true" />} busy={busy}>
          {t('menu')}
        </Button>
      }
      header={base.withheld.length > 0 ? t('masked') : undefined}
      items={formats.map((format) => ({
        label: t(`as.${format}`),
        onSelect: () => void save(format),
        divided: format === 'csv' && view !== 'list',
      }))}
    />
  )
}
