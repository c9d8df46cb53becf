import type { Block } from '@/lib/model/article'
import type { Capture } from '@/lib/model/capture'

/** What is known of some bytes before they are read. */
export interface Unread {
  /** As the sender or the file's name says; the bytes are asked too. */
  mediaType: string
  charset: string | null
  name: string | null
  /** Where they came from, to make relative links whole. */
  url: string | null
  status: number | null
}

/** What some bytes were found to say. `blocks` tile the text as an Article's do. */
export interface Reading
  extends Pick<
    Capture,
    | 'mediaType'
    | 'finding'
    | 'title'
    | 'byline'
    | 'outlet'
    | 'language'
    | 'publishedOn'
    | 'canonicalUrl'
    | 'text'
    | 'links'
  > {
  blocks: Block[]
  /** For a web archive: the page in it, and when that was taken. */
  of?: { url: string | null; at: string | null }
  /** For a web archive that is damaged: how. */
  broken?: string
}

export const unreadable = (mediaType: string, finding: 'not_text' | 'unreadable'): Reading => ({
  mediaType,
  finding,
  title: null,
  byline: null,
  outlet: null,
  language: null,
  publishedOn: null,
  canonicalUrl: null,
  text: null,
  links: [],
  blocks: [],
})
