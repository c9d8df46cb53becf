import { createFormatter, createTranslator } from 'use-intl/core'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Refusal } from '@/lib/model/refusal'
import { en } from './en'
import { id } from './id'

/** Everything Sanad says, by room of the house. Indonesian must have the very keys of English to compile. */
export type Words = typeof en

const voices: Record<InterfaceLanguage, Words> = { en, id }

export const wordsOf = (language: InterfaceLanguage): Words => voices[language]

/** A voice outside React: for reports, refusals, the command line. Inside React: `useTranslations` of use-intl. */
export const voice = (language: InterfaceLanguage) =>
  createTranslator({
    locale: language,
    messages: wordsOf(language) as Record<string, unknown> as never,
  }) as Voice

/** Key, facts → sentence. Keys are `room.name`; an unknown key comes back as itself, and a test looks for those. */
export type Voice = (key: string, facts?: Record<string, string | number | Date>) => string

/** Dates and numbers as that language writes them. Times are UTC unless a zone is given. */
export const formatter = (language: InterfaceLanguage, timeZone = 'UTC') =>
  createFormatter({ locale: language, timeZone })

/** The sentence of a refusal: what is the matter, and what to do. */
export const sayRefusal = (language: InterfaceLanguage, { code, facts }: Pick<Refusal, 'code' | 'facts'>) =>
  voice(language)(`refusal.${code.replace('.', '_')}`, facts)
