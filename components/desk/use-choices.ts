'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { articlesQuery } from '@/components/data/article-queries'
import { peopleQuery } from '@/components/data/people-queries'
import { tagsQuery } from '@/components/data/queue-queries'
import { sourceHintsQuery } from '@/components/data/source-queries'
import { useRatingLabel } from '@/components/data/use-rating-label'
import type { Rating } from '@/lib/model/ratings'
import { type Choice, choicesAt, nameChoice, type Place } from '@/lib/search/complete'
import { fieldOf } from '@/lib/search/fields'

const most = 12

/** What fits at a place of a query: fields and words that are known, and names that the base is asked for. */
export function useChoices(place: Place, open: boolean): (Choice & { means: string })[] {
  const means = useMeaning()
  const field = place.field && fieldOf(place.field)
  const of = field?.kind === 'name' ? field.of : field?.kind === 'tag' ? 'tag' : null
  const people = useQuery({ ...peopleQuery(), enabled: open && of === 'person' }).data ?? []
  const tags = useQuery({ ...tagsQuery(place.begun), enabled: open && of === 'tag' }).data?.tags ?? []
  const sources =
    useQuery({
      ...sourceHintsQuery(place.begun),
      enabled: open && of === 'source' && place.begun !== '',
      placeholderData: (before) => before,
    }).data ?? []
  const articles =
    useInfiniteQuery({
      ...articlesQuery(place.begun),
      enabled: open && of === 'article',
      placeholderData: (before) => before,
    }).data?.pages[0]?.rows ?? []
  if (!open) return []
  const begins = (name: string) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(place.begun)) || name.toLowerCase().startsWith(place.begun)
  const names: Record<string, Choice[]> = {
    person: people.filter((one) => begins(one.name)).map((one) => nameChoice(one.name)),
    tag: tags.map((tag) => nameChoice(tag)),
    source: sources.map((one) => nameChoice(one.name)),
    article: articles.map((one) => nameChoice(one.headline)),
  }
  return [...(of ? (names[of] ?? []) : []), ...choicesAt(place)]
    .filter((one, i, all) => all.findIndex((other) => other.insert === one.insert) === i)
    .slice(0, place.field ? most : undefined)
    .map((choice) => ({ ...choice, means: means(choice) }))
}

/** What a choice means, in the language of the reader: fields and codes are the same for everybody. */
function useMeaning(): (choice: Choice) => string {
  const search = useTranslations('search')
  const review = useTranslations('review')
  const ratingLabel = useRatingLabel()
  const flag = useTranslations('flag')
  const queue = useTranslations('queue')
  return ({ explains }) => {
    if (!explains) return ''
    const { field, word } = explains
    if (!word) return search(`field.${field}`)
    if (word === 'none' || word === 'any' || word === 'me') return search(word)
    const code = word.replaceAll('-', '_')
    const from: Partial<Record<typeof field, () => string>> = {
      stage: () => review(`stage.${code}` as 'stage.open'),
      rating: () => ratingLabel(code as Rating),
      attribution: () => review(`attribution.${code}` as 'attribution.faithful'),
      confidence: () => review(`confidence.${code}` as 'confidence.low'),
      is: () => search(`is.${code}` as 'is.mine'),
      flag: () => flag(`${word as 'untraced'}.title`),
      priority: () => queue(`priority.${code}` as 'priority.none'),
    }
    return from[field]?.() ?? ''
  }
}
