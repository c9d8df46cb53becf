/**
 * Every way a report is written down. `heavy` ones are set in a process of their own and take seconds. Zod-free and
 * without a renderer, so that a screen can list them.
 */
export const formatTable = {
  html: { mediaType: 'text/html; charset=utf-8', ending: 'html', heavy: false },
  pdf: { mediaType: 'application/pdf', ending: 'pdf', heavy: true },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    heavy: true,
  },
  md: { mediaType: 'text/markdown; charset=utf-8', ending: 'md', heavy: false },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv', heavy: false },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    heavy: true,
  },
  json: { mediaType: 'application/json; charset=utf-8', ending: 'sanad.json', heavy: false },
  'claim-review': { mediaType: 'application/ld+json', ending: 'claim-review.jsonld', heavy: false },
  'web-annotation': { mediaType: 'application/ld+json', ending: 'annotations.jsonld', heavy: false },
  prov: { mediaType: 'application/ld+json', ending: 'prov.jsonld', heavy: false },
  graphml: { mediaType: 'application/graphml+xml; charset=utf-8', ending: 'graphml', heavy: false },
  dot: { mediaType: 'text/vnd.graphviz; charset=utf-8', ending: 'dot', heavy: false },
  svg: { mediaType: 'image/svg+xml; charset=utf-8', ending: 'svg', heavy: false },
  png: { mediaType: 'image/png', ending: 'png', heavy: true },
  zip: { mediaType: 'application/zip', ending: 'zip', heavy: true },
} as const satisfies Record<string, { mediaType: string; ending: string; heavy: boolean }>

export type FormatName = keyof typeof formatTable
export const formatNames = Object.keys(formatTable) as FormatName[]
type Heavy = { [F in FormatName]: (typeof formatTable)[F]['heavy'] extends true ? F : never }[FormatName]
export type HeavyFormat = Heavy
export type QuickFormat = Exclude<FormatName, Heavy>

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formatTable, name)
export const isQuick = (name: FormatName): name is QuickFormat => !formatTable[name].heavy
