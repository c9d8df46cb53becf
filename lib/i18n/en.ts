import refusal from './words/refusal.en.json'
import ui from './words/ui.en.json'

/** The English words, by room. */
export const en = { refusal, ui }
