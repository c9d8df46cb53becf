import { markup } from './markup'

export interface FeedItem {
  address: string
  number: string
  headline: string
  publishedAt: string
}

/** The published reports as an Atom feed (RFC 4287), newest first. */
export function reportFeed(title: string, address: string, items: readonly FeedItem[]): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${title}</title>
<id>${address}</id>
<link rel="self" href="${address}"/>
<updated>${items[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z'}</updated>
<author><name>${title}</name></author>
${items.map(
  (
    item,
  ) => markup`<entry><title>${`${item.number}: ${item.headline}`}</title><id>${item.address}</id><link href="${item.address}"/><updated>${item.publishedAt}</updated></entry>
`,
)}</feed>
`.text
}
