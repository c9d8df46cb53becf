import type { PageIntake } from './fetch-page'
import type { IntakeForm } from './intake-form'

/** A text being brought in, for a new article or as a new version of one. */
export type TextForm = Pick<IntakeForm, 'pasted' | 'draft' | 'dropped' | 'language'>

/** What the sheet for pasting and the list of blocks need to know; the rest of the form is their owner's. */
export interface TextIntake {
  form: TextForm
  change: (fields: Partial<TextForm>) => void
  problemAt: (place: 'text') => string | undefined
  readText: () => void
  readFile: (file: File) => void
  reading: boolean
  /** Getting the text from its address, where that is offered. */
  page?: PageIntake
}
