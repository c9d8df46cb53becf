import type { Block } from '@/lib/model/article'

/**
 * What a file or a paste says of itself, before a person has looked at it. `null` means the page did not say; the
 * person fills it in. `text` is in normal form and `blocks` tile its non-empty lines in reading order.
 */
export interface ArticleDraft {
  headline: string | null
  outlet: string | null
  url: string | null
  language: string | null
  publishedOn: string | null
  byline: string | null
  text: string
  blocks: Block[]
}
