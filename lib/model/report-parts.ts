/** What a report may hold beside its head, in the order of the page. Zod-free, so that a screen can list them. */
export const reportParts = [
  'summary',
  'glance',
  'article',
  'map',
  'claims',
  'sources',
  'signatures',
  'corrections',
  'trail',
  'method',
  'check',
] as const
export type ReportPart = (typeof reportParts)[number]

/** The chosen parts in the order of the page; all of them where nobody chose. What a name is unknown of is left out. */
export const chosenParts = (chosen?: readonly string[]): ReportPart[] =>
  chosen ? reportParts.filter((part) => chosen.includes(part)) : [...reportParts]
