import { type Id, type IdNoun, idFrom, type prefixes } from '@/lib/model/ids'

/** A name nobody else has, for what lives only in this browser. `crypto.randomUUID` is not there over plain http. */
export const randomName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A new id made in the browser, so that a thing can be shown, pointed at and undone before the server has it. */
export const mint = <N extends IdNoun>(noun: N): Id<(typeof prefixes)[N]> =>
  idFrom(noun, Date.now(), crypto.getRandomValues(new Uint8Array(16)))
