import type { ParseArgsConfig } from 'node:util'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Outcome } from '@/lib/model/refusal'
import type { House } from '../_door/house'

/** What a verb says when it is done: one JSON value for programs, lines for people. */
export interface Said {
  json: unknown
  lines: string[]
  /** Done, but the answer is bad news: the log is broken. Exit code 1, with the answer on stdout. */
  unwell?: boolean
}

export interface Call {
  /** What stands after the verb, without options. */
  words: string[]
  options: Record<string, string | boolean | string[] | undefined>
  language: InterfaceLanguage
  /** Opens the store, migrated. Verbs that only look at a file never call it. */
  house: () => Promise<House>
  /** Where the person stands: relative paths mean this. */
  here: string
}

export interface Verb {
  usage: string
  says: string
  options?: ParseArgsConfig['options']
  /** How many words it takes: fewer or more is misuse. */
  words: [least: number, most: number]
  run(call: Call): Promise<Outcome<Said>>
}
