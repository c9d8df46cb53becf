/**
 * What became of looking for an excerpt on its page: there word for word; there with changes; not there; or the page
 * that was kept has no text to look in (a wall, an error, a picture), so that nothing can be said.
 */
export const wordsFound = ['found', 'changed', 'missing', 'unreadable'] as const
export type WordsFound = (typeof wordsFound)[number]
