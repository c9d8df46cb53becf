import { type Refusal, refuse } from '@/lib/model/refusal'

/**
 * The place where copies are kept does not answer, does not let us in, or is full. Thrown, because it comes up in the
 * middle of acts that then must not happen; whoever opened the act (the door, the command line, the job runner) makes
 * a sentence of it. Copies are always kept before the row that names them, so nothing is half-written.
 */
export class CopiesAway extends Error {
  readonly refusal: Refusal

  constructor(what: string, cause?: unknown) {
    super(`kept copies: ${what}`, { cause })
    this.refusal = /^(ENOSPC|EDQUOT|EFBIG|507)$/.test(what)
      ? refuse('copies.full')
      : refuse('copies.away', { what })
  }
}

/** What a file system or a network says went wrong, in its own short word (`EACCES`, `ECONNREFUSED`, `TimeoutError`). */
export function wordFor(fault: unknown): string {
  const { code, name, cause } = (fault ?? {}) as { code?: unknown; name?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause ? wordFor(cause) : String(name ?? 'fault')
}
