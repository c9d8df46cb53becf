'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useUndoMerge } from '@/components/data/source-acts'
import { Button } from '@/components/ui/button'
import { useConfirm } from '@/components/ui/confirm'
import { FactsLine } from '@/components/ui/facts-line'
import { Row, Rows } from '@/components/ui/rows'
import type { SourceContext } from '@/lib/api/registry-contract'

interface MergedInProps {
  name: string
  merges: SourceContext['merges']
  mayAmend: boolean
}

/** What was made one with this Source, each of which can be parted again. */
export function MergedIn({ name, merges, mayAmend }: MergedInProps) {
  const t = useTranslations('source')
  const format = useFormatter()
  const confirm = useConfirm()
  const part = useUndoMerge()
  const ask = async ({ id, goneName }: SourceContext['merges'][number]) => {
    const goes = await confirm({
      title: t('part_title', { gone: goneName, kept: name }),
      body: t('part_body', { gone: goneName, kept: name }),
      action: t('part'),
    })
    if (goes) part.mutate(id)
  }
  return (
    <Rows label={t('merged_in')}>
      {merges.map((merge) => (
        <Row
          key={merge.id}
          end={
            mayAmend && (
              <Button
                size="small"
                busy={part.isPending && part.variables === merge.id}
                aria-label={`${t('part')}: ${merge.goneName}`}
                onClick={() => ask(merge)}
              >
                {t('part')}
              </Button>
            )
          }
        >
          <bdi>{merge.goneName}</bdi>
          <FactsLine>
            {t('merged_by', {
              name: merge.by ?? t('by_house'),
              day: format.dateTime(new Date(merge.at), { dateStyle: 'medium' }),
            })}
          </FactsLine>
        </Row>
      ))}
    </Rows>
  )
}
