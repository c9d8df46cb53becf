import type { BaseFilter, BasePick } from '@/components/data/base-queries'

export const baseViews = ['blocks', 'list', 'outlets', 'time', 'weakest'] as const
export type BaseView = (typeof baseViews)[number]

const filterKeys = [
  'outlet',
  'owner',
  'country',
  'language',
  'stage',
  'from',
  'to',
  'tag',
  'reviewer',
] as const
export type FilterKey = (typeof filterKeys)[number]

/** The part of a picture whose claims are listed beside it. */
export interface Picked {
  pick: NonNullable<BasePick['pick']>
  source?: string | undefined
  through?: string | undefined
  month?: string | undefined
}

/** All that a view of the base is, as its address holds it: it can be sent on, and Back works. */
export interface BaseAddress {
  view: BaseView
  filter: Partial<Record<FilterKey, string>>
  struck: string[]
  /** The block that is looked into, and the one within it. */
  within: string[]
  picked: Picked | null
}

export function readAddress(params: URLSearchParams): BaseAddress {
  const filter: BaseAddress['filter'] = {}
  for (const key of filterKeys) {
    const value = params.get(key)
    if (value) filter[key] = value
  }
  const pick = params.get('pick') as Picked['pick'] | null
  return {
    view: baseViews.find((view) => view === params.get('view')) ?? 'blocks',
    filter,
    struck: idsIn(params, 'strike'),
    within: idsIn(params, 'in'),
    picked: pick && {
      pick,
      source: params.get('source') ?? undefined,
      through: params.get('through') ?? undefined,
      month: params.get('month') ?? undefined,
    },
  }
}

const idsIn = (params: URLSearchParams, key: string) =>
  [...new Set(params.getAll(key).flatMap((ids) => ids.split(',')))].filter(Boolean)

export function writeAddress({ view, filter, struck, within, picked }: BaseAddress): string {
  const params = new URLSearchParams()
  if (view !== 'blocks') params.set('view', view)
  for (const key of filterKeys) if (filter[key]) params.set(key, filter[key])
  if (within.length > 0) params.set('in', within.join(','))
  if (struck.length > 0) params.set('strike', struck.join(','))
  for (const [key, value] of Object.entries(picked ?? {})) if (value) params.set(key, value)
  const text = params.toString()
  return text ? `/base?${text}` : '/base'
}

/** The address as the API wants its filter. The server says no to what is none. */
export const askedFilter = ({ filter, within }: BaseAddress) =>
  ({ ...filter, ...(within.length > 0 && { rests: within.join(',') }) }) as BaseFilter
