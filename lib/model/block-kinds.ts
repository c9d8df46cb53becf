/** The part a stretch of text plays on the page. `boilerplate` ("baca juga:") is kept but not read. */
export const blockKinds = [
  'kicker',
  'headline',
  'paragraph',
  'caption',
  'list_item',
  'quote',
  'boilerplate',
] as const
export type BlockKind = (typeof blockKinds)[number]
