import type { Flag, FlagCode, Severity } from '@/lib/model/analysis'
import { severities } from '@/lib/model/analysis'
import { hopFlags } from './flags-of-hops'
import { lineFlags } from './flags-of-lines'
import { placeFlags } from './flags-of-place'
import { sourceFlags } from './flags-of-sources'
import { wordFlags } from './flags-of-words'
import type { Finding, Reading } from './reading'

/** How much each finding weighs, unless the rule that found it says otherwise. */
const usualSeverity: Record<FlagCode, Severity> = {
  'single-origin': 'caution',
  'anonymous-origin': 'caution',
  untraced: 'caution',
  unsourced: 'serious',
  circular: 'serious',
  'mutual-citation': 'note',
  'date-paradox': 'caution',
  'unread-hop': 'caution',
  'unavailable-hop': 'caution',
  'same-owner': 'caution',
  'wire-copy': 'note',
  'reliability-low': 'caution',
  'retracted-source': 'serious',
  'quote-not-found': 'serious',
  drift: 'caution',
  'lost-anchor': 'caution',
  stale: 'serious',
}

const rules = [lineFlags, hopFlags, sourceFlags, placeFlags, wordFlags]

/**
 * Every flag, the weightiest first; the order depends on nothing but the findings.
 */
export const flagsOf = (reading: Reading): Flag[] => inOrder(rules.flatMap((rule) => rule(reading)))

/** Gives findings their severity and their place; for rules of other rooms too. */
export function inOrder(findings: readonly Finding[]): Flag[] {
  return findings
    .map(({ code, severity = usualSeverity[code], points, facts }) => ({
      code,
      severity,
      points: [...new Set(points)].sort(),
      facts,
    }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compare(a.code, b.code) ||
        compare(a.points.join(' '), b.points.join(' ')),
    )
}

/** By code unit: the same on every machine, whatever its language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
