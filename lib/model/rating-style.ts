import type { InterfaceLanguage } from './languages'
import type { Rating, RatingTone } from './ratings'

/** What a newsroom has made its own about ratings: their names and colours. The codes never change. */
export interface RatingStyle {
  labels: Partial<Record<Rating, Partial<Record<InterfaceLanguage, string>>>>
  colours: Partial<Record<Rating, RatingTone>>
}
