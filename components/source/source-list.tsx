'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Copy, Ellipsis, FileDown, FileUp, Plus } from 'lucide-react'
import { useRouter, useSearchParams } from 'next/navigation'
import { useDeferredValue, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { MoreRows } from '@/components/data/more-rows'
import { sourcesQuery } from '@/components/data/source-queries'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Field } from '@/components/ui/field'
import { Menu } from '@/components/ui/menu'
import { PageHead } from '@/components/ui/page-head'
import { Rows } from '@/components/ui/rows'
import { TextInput } from '@/components/ui/text-input'
import { addressOf } from '@/lib/api/routes'
import { NewSource } from './new-source'
import styles from './source-list.module.css'
import { SourceRow } from './source-row'

const pause = 200

/** Every Source, found by how a word of its name begins. What is looked for stands in the address. */
export function SourceList() {
  const t = useTranslations('source')
  const router = useRouter()
  const params = useSearchParams()
  const mayAmend = useMay('source.amend')
  const [typed, setTyped] = useState(params.get('q') ?? '')
  const [adding, setAdding] = useState(false)
  const q = useDeferredValue(typed.trim())

  useEffect(() => {
    const timer = setTimeout(
      () => router.replace(q ? `/sources?${new URLSearchParams({ q })}` : '/sources', { scroll: false }),
      pause,
    )
    return () => clearTimeout(timer)
  }, [q, router])

  const more = (
    <Menu
      trigger={<Button icon={<Ellipsis aria-hidden="true" />}>{t('more')}</Button>}
      items={[
        {
          label: t('duplicates'),
          icon: <Copy aria-hidden="true" />,
          onSelect: () => router.push('/sources/duplicates'),
        },
        ...(mayAmend
          ? [
              {
                label: t('import'),
                icon: <FileUp aria-hidden="true" />,
                onSelect: () => router.push('/sources/import'),
                divided: true,
              },
              {
                label: t('export'),
                icon: <FileDown aria-hidden="true" />,
                onSelect: () => window.location.assign(addressOf('sourcesCsv')),
              },
            ]
          : []),
      ]}
    />
  )
  const add = mayAmend && (
    <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('sources')}
        actions={
          <>
            {add}
            {more}
          </>
        }
      />
      <div className={styles.search}>
        <Field label={t('search')}>
          {(props) => (
            <TextInput
              {...props}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </div>
      <MoreRows
        query={useInfiniteQuery({ ...sourcesQuery(q), placeholderData: keepPreviousData })}
        empty={
          q ? (
            <Empty title={t('none_named', { q })} action={add} />
          ) : (
            <Empty title={t('none')} text={t('none_text')} action={add} />
          )
        }
      >
        {(rows) => (
          <Rows label={t('sources')}>
            {rows.map((source) => (
              <SourceRow key={source.id} source={source} />
            ))}
          </Rows>
        )}
      </MoreRows>
      {adding && <NewSource name={q} onClose={() => setAdding(false)} />}
    </>
  )
}
