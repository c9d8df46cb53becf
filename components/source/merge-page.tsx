'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { mergePreviewQuery, sourceHintsQuery, sourceQuery } from '@/components/data/source-queries'
import { Card } from '@/components/ui/card'
import { Combobox } from '@/components/ui/combobox'
import { PageHead } from '@/components/ui/page-head'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { SourceId } from '@/lib/model/ids'
import styles from './merge-page.module.css'
import { MergePreview } from './merge-preview'

/** Making two Sources one: pick the other, see all of what would change, then decide. The pair stands in the address. */
export function MergePage({ id }: { id: SourceId }) {
  const t = useTranslations('source')
  const entry = useTranslations('entry')
  const router = useRouter()
  const client = useQueryClient()
  const other = useSearchParams().get('with') as SourceId | null
  return (
    <Loaded query={useQuery(sourceQuery(id))} lines={6}>
      {({ source }) => (
        <>
          <PageHead
            title={t('merge_title', { name: source.name })}
            back={{ href: `/sources/${id}`, label: source.name }}
          />
          {other ? (
            <Preview key={`${id} ${other}`} kept={id} gone={other} />
          ) : (
            <div className={styles.pick}>
              <Card>
                <Combobox
                  label={t('merge_with', { name: source.name })}
                  hint={t('merge_with_hint')}
                  autoFocus
                  value={null}
                  search={async (q) =>
                    (await client.fetchQuery(sourceHintsQuery(q)))
                      .filter((one) => one.id !== id)
                      .map((one) => ({
                        value: one.id,
                        label: one.name,
                        hint: entry(`kind.${one.kind}`),
                        icon: <SourceKindIcon kind={one.kind} />,
                      }))
                  }
                  onPick={(picked) =>
                    picked && router.replace(`/sources/${id}/merge?with=${picked.value}`, { scroll: false })
                  }
                />
                <p className={styles.hint}>{t('merge_pick_text')}</p>
              </Card>
            </div>
          )}
        </>
      )}
    </Loaded>
  )
}

function Preview({ kept, gone }: { kept: SourceId; gone: SourceId }) {
  return (
    <Loaded query={useQuery(mergePreviewQuery(kept, gone))} lines={10}>
      {(preview) => <MergePreview preview={preview} />}
    </Loaded>
  )
}
