import type { Source } from '@/lib/model/source'

/** What a person may change of a Source, in the order of the form. */
export const sourceFieldNames = [
  'name',
  'kind',
  'described',
  'aliases',
  'ownerId',
  'country',
  'language',
  'url',
  'domains',
  'reliability',
  'reliabilityWhy',
  'withheld',
  'retractedWhy',
  'note',
] as const satisfies readonly (keyof Source)[]

export type SourceFieldName = (typeof sourceFieldNames)[number]
export type SourceFields = Pick<Source, SourceFieldName>

export const fieldsOf = (source: Source): SourceFields =>
  Object.fromEntries(sourceFieldNames.map((name) => [name, source[name]])) as SourceFields

/** Names between commas or on lines of their own. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]

/** An emptied field says "nothing known", which is null and not a text without letters. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text)
