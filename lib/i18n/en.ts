import refusal from './words/refusal.en.json'

/** The English words, by room. */
export const en = { refusal }
