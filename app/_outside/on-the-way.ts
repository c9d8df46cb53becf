import type { Progress } from './fetch-page'

/** How far the fetches of this process are, by the name the asker gave theirs. */
const held = globalThis as typeof globalThis & { sanadOnTheWay?: Map<string, Progress> }
held.sanadOnTheWay ??= new Map()
const fetches = held.sanadOnTheWay

/** More at a time than a newsroom has people. */
const most = 500

export const noteProgress = (name: string, progress: Progress) => {
  if (fetches.has(name) || fetches.size < most) fetches.set(name, progress)
}
export const progressOf = (name: string): Progress | undefined => fetches.get(name)
export const forgetProgress = (name: string) => void fetches.delete(name)
