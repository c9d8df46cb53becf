import { type Id, type IdNoun, idFrom, type prefixes } from '@/lib/model/ids'

/** A new id made in the browser, so that a thing can be shown, pointed at and undone before the server has it. */
export const mint = <N extends IdNoun>(noun: N): Id<(typeof prefixes)[N]> =>
  idFrom(noun, Date.now(), crypto.getRandomValues(new Uint8Array(16)))
