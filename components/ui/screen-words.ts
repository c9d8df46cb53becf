import type { Words } from '@/lib/i18n/say'

/** What the screens say. The words of reports and of the command line stay on the server: a fifth of the weight. */
export type ScreenWords = Omit<Words, 'cli' | 'edition' | 'publicPage' | 'report'>

export const screenWords = ({ cli, edition, publicPage, report, ...words }: Words): ScreenWords => words
