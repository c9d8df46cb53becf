'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LanguageSelect } from '@/components/claim/language-select'
import { articleQuery, articlesQuery } from '@/components/data/article-queries'
import { useSourceSearch } from '@/components/data/use-source-search'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Combobox, type ComboOption } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { TextInput } from '@/components/ui/text-input'
import styles from './claims-target.module.css'
import type { ClaimImport } from './use-claim-import'

/** Where the claims go, what would come in, and the one act. */
export function ClaimsTarget({ claims }: { claims: ClaimImport }) {
  const t = useTranslations('imports')
  const isList = claims.target === 'list'
  return (
    <Card>
      <Form onSubmit={claims.keep}>
        <Segmented
          label={t('target')}
          value={claims.target}
          options={[
            { value: 'list', label: t('as_list') },
            { value: 'article', label: t('into_article') },
          ]}
          onChange={claims.setTarget}
        />
        <p className={styles.hint}>{t(isList ? 'as_list_hint' : 'into_article_hint')}</p>
        {isList ? <ListFields claims={claims} /> : <ArticleField claims={claims} />}
        <p className={styles.ready} aria-live="polite">
          {claims.trying ? t('trying') : t('ready', { count: claims.ready.length })}
        </p>
        {claims.missing && <p className={styles.hint}>{t(isList ? 'nothing_yet' : 'article_pick')}</p>}
        {claims.trialProblem && <NoticeBar tone="bad" title={claims.trialProblem} />}
        {claims.keepProblem && <NoticeBar urgent tone="bad" title={claims.keepProblem} />}
        <FormEnd>
          <Button kind="primary" type="submit" disabled={!claims.canKeep} busy={claims.keeping}>
            {t('keep', { count: claims.ready.length })}
          </Button>
        </FormEnd>
      </Form>
    </Card>
  )
}

function ListFields({ claims }: { claims: ClaimImport }) {
  const t = useTranslations('imports')
  const search = useSourceSearch()
  const { outlet } = claims
  return (
    <>
      <Field label={t('headline')}>
        {(props) => (
          <TextInput
            {...props}
            value={claims.headline}
            onChange={(event) => claims.setHeadline(event.target.value)}
          />
        )}
      </Field>
      <Combobox
        label={t('outlet')}
        hint={t('outlet_hint')}
        value={outlet && { value: outlet.id ?? `new:${outlet.name}`, label: outlet.name }}
        search={search}
        onPick={(picked) => claims.setOutlet(picked && { id: picked.value, name: picked.label })}
        create={(name) => claims.setOutlet({ id: null, name })}
      />
      <Field label={t('language')}>
        {(props) => <LanguageSelect {...props} value={claims.language} onChange={claims.setLanguage} />}
      </Field>
    </>
  )
}

function ArticleField({ claims }: { claims: ClaimImport }) {
  const t = useTranslations('imports')
  const client = useQueryClient()
  const [picked, setPicked] = useState<ComboOption | null>(null)
  const { articleId } = claims
  const known = articleId ? client.getQueryData(articleQuery(articleId as never).queryKey) : undefined
  const chosen =
    picked ?? (articleId ? { value: articleId, label: known?.article.headline ?? articleId } : null)
  const search = async (q: string): Promise<ComboOption[]> => {
    const { pages } = await client.fetchInfiniteQuery(articlesQuery(q.trim()))
    return pages
      .flatMap(({ rows }) => rows)
      .slice(0, 20)
      .map(({ id, headline, outlet }) => ({ value: id, label: headline, hint: outlet }))
  }
  return (
    <Combobox
      label={t('article')}
      placeholder={t('article_pick')}
      value={chosen}
      search={search}
      onPick={(option) => {
        setPicked(option)
        claims.setArticleId(option?.value ?? null)
      }}
    />
  )
}
