/** Is it so? Codes never change; a newsroom may relabel and recolour them. */
export const ratings = [
  'true',
  'mostly_true',
  'mixture',
  'mostly_false',
  'false',
  'misleading',
  'unproven',
  'outdated',
  'not_checkable',
] as const
export type Rating = (typeof ratings)[number]

/** The colours a newsroom may give a rating: the tones of the interface, whose contrast is checked in both themes. */
export const ratingTones = ['good', 'warn', 'bad', 'neutral', 'violet'] as const
export type RatingTone = (typeof ratingTones)[number]

/** ClaimReview's number, only for ratings on the true–false axis. "Unproven" is not a 3. */
export const claimReviewValue: Partial<Record<Rating, 1 | 2 | 3 | 4 | 5>> = {
  true: 5,
  mostly_true: 4,
  mixture: 3,
  mostly_false: 2,
  false: 1,
}

/** Was it said? */
export const attributionRatings = [
  'faithful',
  'distorted',
  'misattributed',
  'untraceable',
  'unsourced',
] as const
export type AttributionRating = (typeof attributionRatings)[number]

export const confidences = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** What a piece of Evidence does to the claim. */
export const stances = ['supports', 'refutes', 'context'] as const
export type Stance = (typeof stances)[number]

/** The Admiralty credibility figures. 1 = confirmed by other independent sources, 6 = cannot be judged. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof credibilities)[number]
