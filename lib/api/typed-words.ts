import { z } from 'zod'

/** What somebody typed, without the space around it. */
export const words = (most: number) => z.string().trim().min(1).max(most)

/** The same where nothing typed says that there is nothing. */
export const maybeWords = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => text || null)
    .nullable()
