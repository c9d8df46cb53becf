/** How often a kept page is looked at again. */
export const watchIntervals = ['off', 'day', 'week'] as const
export type WatchInterval = (typeof watchIntervals)[number]

/**
 * What looking again found: the same words; other words; no page any more (it says so itself: 404, 410); or no answer
 * that says anything, which is no change of the page.
 */
export const watchFindings = ['same', 'changed', 'vanished', 'unclear'] as const
export type WatchFinding = (typeof watchFindings)[number]
