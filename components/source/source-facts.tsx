'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import type { Source } from '@/lib/model/source'
import styles from './source-facts.module.css'
import { sourceFieldNames } from './source-fields'
import { useFactWords } from './use-fact-words'

/** Said elsewhere on the page. */
const elsewhere: readonly string[] = ['name', 'kind', 'described', 'retractedWhy']

/** What is known, field by field; what is not known is not listed. */
export function SourceFacts({ source, owner }: { source: Source; owner: Source | null }) {
  const t = useTranslations('source')
  const words = useFactWords((id) => (id === owner?.id ? owner.name : null))
  const facts = sourceFieldNames
    .filter((name) => !elsewhere.includes(name))
    .map((name) => ({ name, text: words(name, source[name]) }))
    .filter(({ text }) => text !== '')
  if (facts.length === 0) return <p className={styles.none}>{t('no_facts')}</p>
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, text }) => (
        <div key={name} className={styles.fact}>
          <dt>{t(`field.${name}`)}</dt>
          <dd dir="auto">
            {name === 'url' && (
              <a href={text} rel="noreferrer noopener" target="_blank">
                {text}
              </a>
            )}
            {name === 'ownerId' && owner && <Link href={`/sources/${owner.id}`}>{text}</Link>}
            {name !== 'url' && name !== 'ownerId' && text}
          </dd>
        </div>
      ))}
    </dl>
  )
}
