'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import type { CardPlaces } from '@/lib/model/card-places'
import type { ArticleFile } from '@/lib/model/file'
import type { SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { type GraphFormat, graphFormatNames } from '@/lib/report/graph-format-names'
import { asPng, saveFile } from './save-graph'

interface ExportMenuProps {
  file: ArticleFile
  struck: ReadonlySet<SourceId>
  /** How somebody arranged the picture: it goes along as it stands. */
  places: CardPlaces
}

/** Takes the picture along. Made in the browser, by code that is loaded when it is first asked for. */
export function ExportMenu({ file, struck, places }: ExportMenuProps) {
  const t = useTranslations('graphExport')
  const language = useLocale() as InterfaceLanguage
  const toast = useToast()
  const [busy, setBusy] = useState(false)

  const save = async (format: GraphFormat) => {
    setBusy(true)
    try {
      const { graphFile } = await import('@/lib/report/graph-formats')
      const made = graphFile(format === 'png' ? 'svg' : format, file, struck, language, places)
      const name = `${made.name}.${format === 'png' ? 'png' : made.ending}`
      const media = `${made.media};charset=utf-8`
      saveFile(name, format === 'png' ? await asPng(made) : new Blob([made.text], { type: media }))
      toast({ text: t('done', { name }), tone: 'good' })
    } catch {
      toast({ text: t('failed'), tone: 'bad' })
    }
    setBusy(false)
  }

  const notes = [
    struck.size > 0 && t('with_strike'),
    file.sources.some((source) => source.withheld) && t('masked'),
  ].filter((note) => note !== false)
  return (
    <Menu
      trigger={
        <Button size="small" kind="quiet" icon={<Download aria-hidden="true" />} busy={busy}>
          {t('menu')}
        </Button>
      }
      header={notes.length > 0 ? notes.join(' ') : undefined}
      items={graphFormatNames.map((format) => ({
        label: t(`as.${format}`),
        onSelect: () => void save(format),
        divided: format === 'csv',
      }))}
    />
  )
}
