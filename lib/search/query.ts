import type { FieldName } from './fields'

/**
 * A query as a tree. Terms beside each other must all hold; `OR` between them means either; `-` turns one around;
 * brackets hold a group together. The whole is always an `and`, so an empty query is one of no terms: every claim.
 */
export type Node = And | Or | Not | Term

export interface And {
  is: 'and'
  of: Node[]
}
export interface Or {
  is: 'or'
  of: Node[]
}
export interface Not {
  is: 'not'
  of: Node
}
export type Term = FieldTerm | WordsTerm

/** `stage:open,in-review`, `due:<3d`, `independence:1..2`. */
export interface FieldTerm {
  is: 'field'
  field: FieldName
  test: Test
  /** Where it stands in what was typed. */
  at: Span
}

/** Words that the claim has; the last of an unquoted one may be unfinished. */
export interface WordsTerm {
  is: 'words'
  text: string
  at: Span
}

export type Comparison = '<' | '<=' | '>' | '>='
export type Test =
  | { by: 'any'; of: string[] }
  | { by: 'than'; sign: Comparison; value: string }
  | { by: 'between'; from: string; to: string }

export interface Span {
  start: number
  end: number
}

/** Every term, in the order in which they were typed. */
export function termsOf(node: Node): Term[] {
  if (node.is === 'and' || node.is === 'or') return node.of.flatMap(termsOf)
  return node.is === 'not' ? termsOf(node.of) : [node]
}
