import type { en } from './en'
import access from './words/access.id.json'
import data from './words/data.id.json'
import entry from './words/entry.id.json'
import refusal from './words/refusal.id.json'
import review from './words/review.id.json'
import ui from './words/ui.id.json'

/** The Indonesian words: the same keys, or it does not compile. */
export const id = { access, data, entry, refusal, review, ui } satisfies typeof en
