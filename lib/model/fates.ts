/**
 * How a claim fares without one Source: it loses every origin, some of them, or none; it had none to lose; or the
 * Source is the paper under check itself, on which no claim of its own leans.
 */
export const fates = ['falls', 'weakens', 'stands', 'untraced', 'own'] as const
export type Fate = (typeof fates)[number]
