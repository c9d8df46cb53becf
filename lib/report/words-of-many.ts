import type { Voice } from '@/lib/i18n/say'

/** What a report on one article says of it, and what one on many says instead. */
export const wordsOfMany: Readonly<Record<string, string>> = {
  'report.page.glance': 'report.over.glance',
  'report.page.sources': 'report.over.sources',
  'report.page.the_article': 'report.over.the_article',
  'report.page.trail': 'report.over.trail',
  'report.page.no_trail': 'report.over.no_trail',
  'report.page.no_corrections': 'report.over.no_corrections',
  'report.key.claim': 'report.over.key_claim',
  'report.lane.read': 'report.over.lane_read',
  'report.lane.claim': 'report.over.lane_claim',
  'report.map.description': 'report.over.map',
  'report.summary.claims': 'report.over.looked_at',
  'report.method.limits': 'report.over.limits',
  'report.method.withheld': 'report.over.withheld',
}

/** A voice that never says "this article", for there are several. */
export const ofMany =
  (say: Voice): Voice =>
  (key, facts) =>
    say(wordsOfMany[key] ?? key, facts)
