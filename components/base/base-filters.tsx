'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { Stage } from '@/lib/model/stage-names'
import type { FilterKey } from './base-address'
import styles from './base-filters.module.css'
import type { BaseMoves } from './use-base-address'

type Choices = BaseAnswer['choices']

/** Which claims are looked at. Every choice says how many there are; what cannot be chosen is not shown. */
export function BaseFilters({ choices, moves }: { choices: Choices; moves: BaseMoves }) {
  const t = useTranslations('base')
  const review = useTranslations('review')
  const languageName = useLanguageName()
  const locale = useLocale()
  const countries = new Intl.DisplayNames([locale], { type: 'region' })
  const { filter } = moves.address
  const countryName = (code: string) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code)

  const lists: [FilterKey, { value: string; claims: number; name: string }[]][] = [
    ['outlet', choices.outlets],
    ['owner', choices.owners],
    ['country', choices.countries.map((each) => ({ ...each, name: countryName(each.value) }))],
    ['language', choices.languages.map((each) => ({ ...each, name: languageName(each.value) }))],
    ['stage', choices.stages.map((each) => ({ ...each, name: review(`stage.${each.value as Stage}`) }))],
    ['tag', choices.tags.map((each) => ({ ...each, name: each.value }))],
    ['reviewer', choices.reviewers],
  ]
  const asked = Object.keys(filter).length > 0
  return (
    <search aria-label={t('filter.label')} className={styles.filters}>
      {lists
        .filter(([key, options]) => options.length > 1 || filter[key])
        .map(([key, options]) => (
          <Field key={key} label={t(`filter.${key}`)}>
            {(props) => (
              <Select
                {...props}
                value={filter[key] ?? ''}
                options={[
                  { value: '', label: t('filter.all') },
                  ...(filter[key] && !options.some((each) => each.value === filter[key])
                    ? [{ value: filter[key], label: filter[key] }]
                    : []),
                  ...options.map(({ value, name, claims }) => ({
                    value,
                    label: t('filter.counted', { name, count: claims }),
                  })),
                ]}
                onChange={(event) => moves.filterBy(key, event.target.value)}
              />
            )}
          </Field>
        ))}
      {(['from', 'to'] as const).map((key) => (
        <Field key={key} label={t(`filter.${key}`)}>
          {(props) => (
            <TextInput
              {...props}
              type="date"
              value={filter[key] ?? ''}
              onChange={(event) => moves.filterBy(key, event.target.value)}
            />
          )}
        </Field>
      ))}
      {asked && (
        <Button kind="quiet" size="small" onClick={moves.clearFilter}>
          {t('clear')}
        </Button>
      )}
    </search>
  )
}
