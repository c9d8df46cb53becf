'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAmendNewsroom } from '@/components/data/newsroom-acts'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { useMay } from '@/components/data/who'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { LookIcon } from '@/components/ui/look-icon'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import { useLanguageName } from '@/components/ui/use-language-name'
import type { Newsroom } from '@/lib/api/answers'
import { type InterfaceLanguage, interfaceLanguages } from '@/lib/model/languages'
import { type Rating, type RatingTone, ratings, ratingTones } from '@/lib/model/ratings'
import { ratingLook } from '@/lib/review/rating-labels'
import styles from './house-words-form.module.css'
import { versionToSave } from './version-to-save'

const partsOf = ({ labels, colours, houseStyle, workingLanguages }: Newsroom) => ({
  labels,
  colours,
  houseStyle,
  workingLanguages,
})

/**
 * The newsroom's own words and colours for ratings, its house style, the languages it works in. Codes and shapes stay:
 * exports and colour-blind readers depend on them. Colours are tones whose contrast holds in both themes.
 */
export function HouseWordsForm({ newsroom }: { newsroom: Newsroom }) {
  const t = useTranslations('settings')
  const review = useTranslations('review')
  const toast = useToast()
  const languageName = useLanguageName()
  const sentence = useFailureSentence()
  const mayAmend = useMay('settings.amend')
  const amend = useAmendNewsroom({ quiet: true })
  const [seen, setSeen] = useState(newsroom)
  const [mine, setMine] = useState(() => partsOf(newsroom))
  const [languages, setLanguages] = useState(newsroom.workingLanguages.join(', '))
  const tags = languages.split(/[\s,]+/).filter(Boolean)
  const badTag = tags.find((tag) => !/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag))

  const relabel = (rating: Rating, language: InterfaceLanguage, label: string) =>
    setMine((before) => ({
      ...before,
      labels: { ...before.labels, [rating]: { ...before.labels[rating], [language]: label } },
    }))
  const recolour = (rating: Rating, tone: RatingTone | '') =>
    setMine((before) => {
      const { [rating]: _, ...others } = before.colours
      return { ...before, colours: tone ? { ...others, [rating]: tone } : others }
    })
  const save = () => {
    if (badTag) return
    amend.mutate(
      { ...mine, workingLanguages: tags, version: versionToSave(seen, newsroom, partsOf) },
      {
        onSuccess: (saved) => {
          setSeen(saved)
          toast({ tone: 'good', text: t('saved') })
        },
      },
    )
  }
  return (
    <Form onSubmit={save}>
      {amend.error && <NoticeBar tone="bad" urgent title={sentence(amend.error)} />}
      {!mayAmend && <p>{t('admins_only')}</p>}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('rating')}</th>
              {interfaceLanguages.map((language) => (
                <th key={language} scope="col">
                  {languageName(language)}
                </th>
              ))}
              <th scope="col">{t('colour')}</th>
            </tr>
          </thead>
          <tbody>
            {ratings.map((rating) => {
              const usual = review(`rating.${rating}`)
              const look = ratingLook(mine, rating)
              return (
                <tr key={rating}>
                  <th scope="row">
                    <Badge tone={look.tone} icon={<LookIcon name={look.icon} />}>
                      {usual}
                    </Badge>
                  </th>
                  {interfaceLanguages.map((language) => (
                    <td key={language}>
                      <TextInput
                        aria-label={t('label_of', { rating: usual, language: languageName(language) })}
                        placeholder={t('as_usual')}
                        maxLength={40}
                        disabled={!mayAmend}
                        value={mine.labels[rating]?.[language] ?? ''}
                        onChange={(event) => relabel(rating, language, event.target.value)}
                      />
                    </td>
                  ))}
                  <td>
                    <Select
                      aria-label={t('colour_of', { rating: usual })}
                      disabled={!mayAmend}
                      value={mine.colours[rating] ?? ''}
                      options={[
                        { value: '', label: t('as_usual') },
                        ...ratingTones.map((tone) => ({ value: tone, label: t(`tone.${tone}`) })),
                      ]}
                      onChange={(event) => recolour(rating, event.target.value as RatingTone | '')}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <Field label={t('field.houseStyle')} hint={t('house_style_hint')} optional>
        {(props) => (
          <TextArea
            {...props}
            autoGrow
            rows={4}
            maxLength={5000}
            disabled={!mayAmend}
            value={mine.houseStyle}
            onChange={(event) => setMine((before) => ({ ...before, houseStyle: event.target.value }))}
          />
        )}
      </Field>
      <Field
        label={t('field.workingLanguages')}
        hint={t('working_languages_hint')}
        error={badTag && t('bad_tag', { tag: badTag })}
        optional
      >
        {(props) => (
          <TextInput
            {...props}
            dir="ltr"
            placeholder="id, en, jv"
            disabled={!mayAmend}
            value={languages}
            onChange={(event) => setLanguages(event.target.value)}
          />
        )}
      </Field>
      {mayAmend && (
        <FormEnd>
          <Button kind="primary" type="submit" busy={amend.isPending}>
            {t('save')}
          </Button>
        </FormEnd>
      )}
    </Form>
  )
}
