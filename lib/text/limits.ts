/** How much one article may be. Said once, checked at the door (`ask.too_large`) and again where text is read. */
export const textLimits = {
  /** Bytes of a file or a pasted page, before anything is done with it. */
  bytes: 8_000_000,
  /** UTF-16 units of the plain text that is kept: about 300,000 words. */
  units: 2_000_000,
} as const

/** The facts of `text.too_large`: "10.1 MB", never rounded down to the limit itself. */
export const tooLarge = (size: number, limit: number) => ({ size: megabytes(size), limit: megabytes(limit) })

const megabytes = (n: number) => `${Math.ceil(n / 100_000) / 10} MB`
