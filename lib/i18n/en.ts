import access from './words/access.en.json'
import data from './words/data.en.json'
import entry from './words/entry.en.json'
import refusal from './words/refusal.en.json'
import review from './words/review.en.json'
import ui from './words/ui.en.json'

/** The English words, by room. */
export const en = { access, data, entry, refusal, review, ui }
