import type { PersonId } from '@/lib/model/ids'

const mention = /@\[(per_[0-9a-z_-]{1,64})\]/g

/** Everybody a comment calls, each once, in the order they are called. */
export function mentionsIn(text: string): PersonId[] {
  return [...new Set([...text.matchAll(mention)].map((match) => match[1] as PersonId))]
}

export type CommentPart = { kind: 'words'; words: string } | { kind: 'person'; id: PersonId }

/** A comment taken apart for showing. A name is looked up where it is shown, so that it is the one people bear today. */
export function commentParts(text: string): CommentPart[] {
  const parts: CommentPart[] = []
  let at = 0
  for (const match of text.matchAll(mention)) {
    if (match.index > at) parts.push({ kind: 'words', words: text.slice(at, match.index) })
    parts.push({ kind: 'person', id: match[1] as PersonId })
    at = match.index + match[0].length
  }
  if (at < text.length) parts.push({ kind: 'words', words: text.slice(at) })
  return parts
}

/** The mention being typed just before the caret: "@sa" → where it begins, and what was typed of the name. */
export function mentionBeing(text: string, caret: number): { from: number; typed: string } | null {
  const match = /(^|[\s(])@([^\s@[\]]{0,40})$/u.exec(text.slice(0, caret))
  return match ? { from: match.index + match[1]!.length, typed: match[2]! } : null
}

/** The text with the name that was being typed completed. @returns also where the caret goes */
export function withMention(text: string, caret: number, name: string): { text: string; caret: number } {
  const from = mentionBeing(text, caret)?.from ?? caret
  const said = `@${name} `
  return { text: text.slice(0, from) + said + text.slice(caret).replace(/^ /, ''), caret: from + said.length }
}

interface Named {
  id: PersonId
  name: string
}

/**
 * What a person typed, with every "@Full Name" of a colleague turned into a mention. The longest name wins, so that
 * "@Sari Dewi" never calls Sari; of two people with one name, the one that `chosen` says.
 */
export function toMentions(typed: string, people: readonly Named[], chosen: readonly Named[] = []): string {
  const known = [...chosen, ...people].sort((a, b) => b.name.length - a.name.length)
  return known.reduce((text, { id, name }) => {
    const at = new RegExp(`(^|[\\s(])@${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu')
    return text.replace(at, (_, before: string) => `${before}@[${id}]`)
  }, typed)
}

/** The other way, for changing what was said. */
export const toTyped = (text: string, nameOf: (id: PersonId) => string) =>
  text.replace(mention, (_, id: PersonId) => `@${nameOf(id)}`)

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
