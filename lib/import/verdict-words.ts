import type { Rating } from '@/lib/model/ratings'
import { fold } from '@/lib/text/fold'

/**
 * Verdicts as fact-checkers print them, each meaning one of our codes beyond doubt. "Half true" is a mixture to
 * PolitiFact; "pants on fire" is more than false and has no code, but says false. What is not here ("Four Pinocchios",
 * "Perlu konteks") is kept in its words and given no code.
 */
const words: Record<Rating, string> = {
  true: 'true, correct, accurate, verified, confirmed, benar, fakta, terverifikasi, sesuai fakta, verdadeiro, vrai, wahr, richtig, waar, verdadero, صحيح',
  mostly_true:
    'mostly true, mostly correct, mostly accurate, largely true, sebagian besar benar, cenderung benar, plutot vrai, größtenteils richtig',
  mixture:
    'mixture, mixed, half true, partly true, partially true, partly false, partially false, sebagian benar, sebagian salah, benar sebagian, setengah benar, campuran, صحيح جزئيا',
  mostly_false:
    'mostly false, mostly incorrect, mostly inaccurate, largely false, barely true, sebagian besar salah, cenderung salah, plutot faux, größtenteils falsch',
  false:
    'false, incorrect, inaccurate, wrong, fake, hoax, fabricated, not true, untrue, pants on fire, salah, hoaks, hoax, keliru, palsu, tidak benar, disinformasi, informasi palsu, falso, faux, falsch, onwaar, خطأ, كاذب, زائف',
  misleading:
    'misleading, missing context, out of context, lacks context, misattributed, menyesatkan, konten menyesatkan, di luar konteks, salah konteks, konteks yang salah, tanpa konteks, trompeur, irreführend, engañoso, enganoso, مضلل',
  unproven:
    'unproven, unverified, unsupported, no evidence, not proven, unsubstantiated, tidak terbukti, belum terbukti, belum terverifikasi, tanpa bukti, tidak ada bukti, non prouve, unbelegt',
  outdated:
    'outdated, out of date, no longer true, kedaluwarsa, usang, sudah tidak berlaku, tidak berlaku lagi',
  not_checkable:
    'not checkable, opinion, unverifiable, tidak dapat diperiksa, opini, tidak bisa diverifikasi',
}

const codes = new Map<string, Rating>(
  Object.entries(words).flatMap(([code, list]) => [
    // Our own codes too, which is how another Sanad writes them.
    [fold(code), code as Rating],
    ...list.split(',').map((each): [string, Rating] => [fold(each), code as Rating]),
  ]),
)

/** The code whose words these are, or null: a verdict is understood whole or not at all. */
export const ratingInWords = (text: string): Rating | null => codes.get(fold(text)) ?? null

/**
 * The code of a number on the scale that Google's Fact Check tools print: 1 is false, 5 is true. Every other scale
 * means what its maker says it means, so it gives nothing; neither does a number between two steps.
 */
export function ratingOnScale(value: number, worst: number, best: number): Rating | null {
  if (worst !== 1 || best !== 5) return null
  return (
    ({ 1: 'false', 2: 'mostly_false', 3: 'mixture', 4: 'mostly_true', 5: 'true' } as const)[value] ?? null
  )
}
