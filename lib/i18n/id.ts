import type { en } from './en'
import refusal from './words/refusal.id.json'
import ui from './words/ui.id.json'

/** The Indonesian words: the same keys, or it does not compile. */
export const id = { refusal, ui } satisfies typeof en
