import type { InterfaceLanguage } from '@/lib/model/languages'
import { baseAsSvg } from './base-as-svg'
import { baseTables } from './base-tables'
import { type BaseView, withoutNames } from './base-view'
import { csvText } from './csv-cell'
import type { GraphFile } from './graph-formats'

export type BaseFormat = 'csv' | 'json' | 'svg'

/** The list is a table already; everything else is a picture too. */
const isPicture = (view: BaseView['view']): view is Exclude<BaseView['view'], 'list'> => view !== 'list'

/** What the screen shows of the base, as a file. Withheld Sources are masked before anything is written. */
export function baseFile(format: BaseFormat, shown: BaseView, language: InterfaceLanguage): GraphFile {
  const view = withoutNames(shown, language)
  const name = `sanad-base-${view.view}-${view.at.slice(0, 10)}${view.strike ? '-what-if' : ''}`
  if (format === 'svg' && isPicture(view.view)) {
    const picture = baseAsSvg({ ...view, view: view.view }, language)
    return { name, ending: 'svg', media: 'image/svg+xml', ...picture }
  }
  const { head, rows } = baseTables[view.view](view)
  if (format === 'csv')
    return { name, ending: 'csv', media: 'text/csv', text: csvText(head, rows), ...noSize }
  const { at, filter, strike, within } = view
  const records = rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i] ?? null])))
  const whole = { format: 'sanad-base/1', view: view.view, at, filter, within, strike, rows: records }
  return {
    name,
    ending: 'json',
    media: 'application/json',
    text: `${JSON.stringify(whole, null, 2)}\n`,
    ...noSize,
  }
}

const noSize = { width: 0, height: 0 }
