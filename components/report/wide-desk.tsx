'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { wideSizeQuery } from '@/components/data/issuing-queries'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useSourceSearch } from '@/components/data/use-source-search'
import { classNames } from '@/components/ui/class-names'
import { Combobox, type ComboOption } from '@/components/ui/combobox'
import { Empty } from '@/components/ui/empty'
import { Field } from '@/components/ui/field'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Segmented } from '@/components/ui/segmented'
import { TextInput } from '@/components/ui/text-input'
import { addressOf } from '@/lib/api/routes'
import type { SourceId } from '@/lib/model/ids'
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from '@/lib/model/languages'
import { DraftMenu } from './draft-menu'
import styles from './report-desk.module.css'

interface WideDeskProps {
  source: { id: SourceId; name: string } | null
  /** The days proposed for a period. */
  from: string
  to: string
}

/** A report on every claim that leans on a source, or was judged in a period: how many there are, and what it says. */
export function WideDesk({ source, from, to }: WideDeskProps) {
  const t = useTranslations('issuing')
  const desk = useTranslations('reportDesk')
  const locale = useLocale()
  const sentence = useFailureSentence()
  const [kind, setKind] = useState<'source' | 'period'>(source ? 'source' : 'period')
  const [picked, setPicked] = useState<ComboOption | null>(source && { value: source.id, label: source.name })
  const [days, setDays] = useState({ from, to })
  const [language, setLanguage] = useState<InterfaceLanguage>(isInterfaceLanguage(locale) ? locale : 'en')

  const isWholePeriod = days.from !== '' && days.to !== '' && days.from <= days.to
  const scope =
    kind === 'source' ? picked && { source: picked.value as SourceId } : isWholePeriod ? days : null
  const size = useQuery({
    ...wideSizeQuery(scope ?? {}),
    enabled: scope !== null,
    placeholderData: keepPreviousData,
  })
  const found = scope && size.data
  const isCounting = scope !== null && size.isPending
  const fits = found && found.claims > 0 && found.claims <= found.most
  const asked = `${addressOf('wideReport')}?language=${language}&${new URLSearchParams(scope ?? {})}`
  const preview = useDeferredValue(`${asked}&as=html`)
  const search = useSourceSearch()

  return (
    <>
      <PageHead
        title={t('wide_title')}
        meta={t('wide_meta')}
        back={{ href: '/reports', label: t('wide_back') }}
      />
      <div className={styles.desk}>
        <div className={classNames(styles.side, styles.choice)}>
          <section className={styles.card} aria-label={t('about')}>
            <h2 className={styles.title}>{t('about')}</h2>
            <Segmented
              label={t('wide_kind')}
              hideLabel
              value={kind}
              options={[
                { value: 'source', label: t('wide_source') },
                { value: 'period', label: t('wide_period') },
              ]}
              onChange={setKind}
            />
            {kind === 'source' ? (
              <Combobox
                label={t('wide_which_source')}
                hint={t('wide_source_means')}
                value={picked}
                search={search}
                onPick={setPicked}
              />
            ) : (
              <>
                <div className={styles.days}>
                  <Field label={t('wide_from')}>
                    {(props) => (
                      <TextInput
                        {...props}
                        type="date"
                        value={days.from}
                        onChange={(event) => setDays({ ...days, from: event.target.value })}
                      />
                    )}
                  </Field>
                  <Field label={t('wide_to')} error={days.from > days.to ? t('wide_order') : undefined}>
                    {(props) => (
                      <TextInput
                        {...props}
                        type="date"
                        value={days.to}
                        onChange={(event) => setDays({ ...days, to: event.target.value })}
                      />
                    )}
                  </Field>
                </div>
                <p className={styles.note}>{t('wide_period_means')}</p>
              </>
            )}
            <p className={styles.count} role="status">
              {found && !size.isPlaceholderData && found.claims <= found.most && t('wide_count', found)}
            </p>
            {found && found.claims > found.most && (
              <NoticeBar tone="warn" title={t('wide_too_many', { most: found.most })} />
            )}
            {size.error && <NoticeBar urgent tone="bad" title={sentence(size.error)} />}
          </section>
          <p className={styles.note}>{t('wide_unnumbered')}</p>
        </div>
        <section className={styles.preview} aria-label={t('wide_preview')}>
          <div className={styles.bar}>
            <h2 className={styles.title}>{t('wide_preview')}</h2>
            <DraftMenu address={asked} disabled={!fits} />
            <Segmented
              size="small"
              label={desk('language')}
              hideLabel
              value={language}
              options={interfaceLanguages.map((each) => ({ value: each, label: desk(`in.${each}`) }))}
              onChange={setLanguage}
            />
          </div>
          {fits ? (
            // Nothing runs in it and nothing leaves it: an article may hold any words.
            <iframe
              className={styles.page}
              title={t('wide_preview')}
              src={preview}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
          ) : (
            <Empty
              title={t(isCounting ? 'wide_counting' : 'wide_nothing')}
              text={isCounting ? '' : t(scope ? 'wide_nothing_found' : 'wide_nothing_chosen')}
            />
          )}
        </section>
      </div>
    </>
  )
}
