import type { Blocks, Matrix, SourceLoad, Timeline } from '@/lib/chain/foundation-views'
import { voice } from '@/lib/i18n/say'
import type { SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'

/** What a screen of the base shows just now, to be taken along. */
export interface BaseView {
  view: 'blocks' | 'list' | 'outlets' | 'time'
  /** How far it agreed with the store. */
  at: string
  filter: Record<string, string>
  /** Taken out for a what-if, and what that does; null when nothing is. */
  strike: { sources: Named[]; falls: number; weakens: number; stands: number } | null
  /** The blocks looked into. */
  within: Named[]
  blocks: Blocks
  loads: readonly SourceLoad[]
  matrix: Matrix
  timeline: Timeline
  withheld: readonly SourceId[]
}

interface Named {
  source: SourceId
  name: string
}

/** The view with the names of withheld Sources, and their ids, taken out, by the rule that reports keep. */
export function withoutNames(view: BaseView, language: InterfaceLanguage): BaseView {
  if (view.withheld.length === 0) return view
  const say = voice(language)
  const place = new Map<string, number>(view.withheld.map((id, i) => [id, i + 1]))
  const masked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(masked)
    if (value === null || typeof value !== 'object') return value
    const fields = Object.entries(value).map(([key, each]) => [key, masked(each)] as const)
    const number = 'source' in value ? place.get(String(value.source)) : undefined
    const hidden = number && {
      source: `src_withheld-${number}`,
      name: say('report.withheld.label', { number }),
    }
    return { ...Object.fromEntries(fields), ...hidden }
  }
  // A filter may be by the very Source; its id says nothing to whoever lacks the base, and is left out all the same.
  const filter = Object.fromEntries(Object.entries(view.filter).filter(([, id]) => !place.has(id)))
  return { ...(masked(view) as BaseView), filter, withheld: [] }
}
