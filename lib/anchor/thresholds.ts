/**
 * What a score must reach. Hypothesis, whose weights these are, takes the best match however bad; on 80 real
 * articles a deleted passage then still "matched" at up to 0.57, while 5 % of letters edited left 0.94 and 15 % left
 * 0.87. So there is a floor, and a band above it where a person is asked.
 */
export const thresholds = {
  /** From here on a passage is placed. */
  place: 0.85,
  /** From here on it is offered for confirmation; below it is orphaned. */
  offer: 0.65,
  /** A second passage that comes this near to the best makes it a question. */
  rival: 0.1,
  /** A quote shorter than this proves little by itself; placed silently only where its surroundings reach this much. */
  short: { letters: 12, surroundings: 0.9 },
  /** A quote of so many letters that stands once in the old text and once in the new is one passage, whatever is around it. */
  alone: 32,
} as const

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const

/** Each 0–1. The words outweigh their surroundings; position only breaks ties. */
export interface Likeness {
  quote: number
  prefix: number
  suffix: number
  position: number
}

export const scoreOf = ({ quote, prefix, suffix, position }: Likeness): number =>
  (weights.quote * quote + weights.prefix * prefix + weights.suffix * suffix + weights.position * position) /
  (weights.quote + weights.prefix + weights.suffix + weights.position)
