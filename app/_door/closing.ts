/** Aborted once, when the process is asked to stop. Open streams listen to it. One per process, like the house. */
const held = globalThis as typeof globalThis & { sanadClosing?: AbortController }
held.sanadClosing ??= new AbortController()
export const closing = held.sanadClosing
