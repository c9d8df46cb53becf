/** Which claims of a picture of the base are asked for. */
export const basePicks = [
  'all',
  'block',
  'falls',
  'touches',
  'origin',
  'first',
  'safe',
  'unfounded',
  'retracted',
  'strike_falls',
  'strike_weakens',
] as const
export type BasePick = (typeof basePicks)[number]
