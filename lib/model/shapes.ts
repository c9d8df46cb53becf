import { z } from 'zod'
import { type Id, type IdNoun, prefixes } from './ids'

/**
 * The small shapes every noun is made of. Screens import only *types* from files that import this one: zod
 * weighs 34 kB gzipped and the server checks everything anyway.
 */

/** `clm_…` where a claim is due. */
export const idOf = <N extends IdNoun>(noun: N) =>
  z
    .string()
    .regex(new RegExp(`^${prefixes[noun]}_[0-9a-z_-]{1,64}$`))
    .transform((text) => text as Id<(typeof prefixes)[N]>) as unknown as z.ZodType<
    Id<(typeof prefixes)[N]>,
    Id<(typeof prefixes)[N]>
  >

/** A moment, as ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 })

/** A day, a month or a year: what a page says of its own date is often no more than that. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

/** A BCP 47 tag, loosely: well formed, not necessarily registered. */
export const languageTag = z
  .string()
  .regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/)
  .max(35)

/** An address that a browser may open: http or https, nothing else ever reaches an `href`. */
export const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s]+$/i)

/** Counts the times a row was changed. Sent back in `If-Match`, so that nobody overwrites what they did not see. */
export const version = z.int().min(1)
