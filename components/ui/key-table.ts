/**
 * Where keys work: everywhere, in a list of claims, on an article and its claims, in the article's text, among
 * proposals, in the form of a verdict, while quoting a kept page.
 */
export const keyPlaces = ['everywhere', 'queue', 'claim', 'text', 'proposal', 'verdict', 'excerpt'] as const
export type KeyPlace = (typeof keyPlaces)[number]

/**
 * Every act that a person can put on other keys, and the keys it has until they do. The name before the point is the
 * place; two acts of one place cannot share keys, nor one of theirs with one that works everywhere.
 */
export const usualKeys = {
  'everywhere.palette': 'mod+k',
  'everywhere.help': '?',
  'everywhere.bring_in': 'n',
  'everywhere.undo': 'mod+z',
  'everywhere.go_desk': 'g d',
  'everywhere.go_articles': 'g a',
  'everywhere.go_claims': 'g c',
  'everywhere.go_sources': 'g s',
  'everywhere.go_base': 'g b',
  'everywhere.go_reports': 'g r',
  'everywhere.go_log': 'g l',
  'everywhere.go_people': 'g p',
  'everywhere.go_settings': 'g e',
  'queue.down': 'j',
  'queue.up': 'k',
  'queue.open': 'o',
  'queue.select': 'x',
  'queue.select_span': 'shift+ArrowDown',
  'queue.all': 'mod+a',
  'queue.query': '/',
  'queue.assign_me': 'm',
  'queue.assign_to': 'shift+m',
  'queue.more_urgent': '+',
  'queue.less_urgent': '-',
  'queue.take': 't',
  'claim.next': 'j',
  'claim.previous': 'k',
  'claim.article': 'b',
  'claim.queue': 'l',
  'claim.chain': 'h',
  'claim.evidence': 'v',
  'claim.all': 'Escape',
  'claim.propose': 'p',
  'claim.text': 'e',
  'claim.add_evidence': 'shift+v',
  'claim.comment': 'i',
  'claim.assign': 'm',
  'claim.assign_to': 'shift+m',
  'claim.take': 't',
  'claim.put_back': 'z',
  'claim.conclude': 'c',
  'claim.sign_off': 'o',
  'claim.second': 's',
  'claim.return': 'r',
  'claim.dispute': 'd',
  'claim.adjudicate': 'u',
  'text.sentence': 's',
  'text.mark': 'Enter',
  'text.add_span': 'a',
  'proposal.next': 'j',
  'proposal.previous': 'k',
  'proposal.accept': 'y',
  'proposal.accept_paragraph': 'shift+y',
  'proposal.edit': 'w',
  'proposal.dismiss': 'x',
  'verdict.rating_1': '1',
  'verdict.rating_2': '2',
  'verdict.rating_3': '3',
  'verdict.rating_4': '4',
  'verdict.rating_5': '5',
  'verdict.rating_6': '6',
  'verdict.rating_7': '7',
  'verdict.rating_8': '8',
  'verdict.rating_9': '9',
  'verdict.attribution_1': 'q',
  'verdict.attribution_2': 'w',
  'verdict.attribution_3': 'a',
  'verdict.attribution_4': 'f',
  'verdict.attribution_5': 'g',
  'verdict.found': 'mod+i',
  'verdict.save': 'mod+Enter',
  'excerpt.page_words': 'mod+j',
} as const
export type KeyName = keyof typeof usualKeys
export const keyNames = Object.keys(usualKeys) as KeyName[]

export const placeOfKey = (name: KeyName) => name.split('.')[0] as KeyPlace

export type Remap = Partial<Record<string, string>>

/** The keys an act has for this person; an empty text = none. */
export const keysOf = (name: KeyName, remap: Remap): string => remap[name] ?? usualKeys[name]

/** Acts whose keys would be ambiguous if this one had those. */
export function sharing(name: KeyName, keys: string, remap: Remap): KeyName[] {
  if (keys === '') return []
  const place = placeOfKey(name)
  return keyNames.filter((other) => {
    const there = placeOfKey(other)
    const meet = there === place || there === 'everywhere' || place === 'everywhere'
    return other !== name && meet && keysOf(other, remap) === keys
  })
}
