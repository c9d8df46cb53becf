import type { Finding } from './drift-flags'
import type { Facts } from './facts'
import { isDoubtful, type Name, sameName } from './proper-names'
import type { Voice } from './who-is-cited'

/** Is the name there under any of its spellings? Across languages an unknown name of several words may be translated. */
export function isAmong(name: Name, others: readonly Name[], sameLanguage: boolean): boolean {
  if (others.some((other) => sameName(name, other))) return true
  return !sameLanguage && name.kind === null && others.some((other) => other.kind === null)
}

/** Who speaks here against who spoke there. */
export function voiceFindings(origin: Facts, citing: Facts): Finding[] {
  const [before, after] = [origin.attribution, citing.attribution]
  if (before.cues.length > 0 && after.cues.length === 0) {
    if (speaksByActing(before.voices, citing)) return []
    return [
      { code: 'attribution-dropped', origin: before.voices.length ? before.voices : before.cues, citing: [] },
    ]
  }
  if (before.voices.length === 0 || after.voices.length === 0) return inflation(origin, citing)
  return [
    ...shortening(before.voices, after.voices),
    ...exchange(origin, citing),
    ...inflation(origin, citing),
  ]
}

/** "We are sorry," the minister said: the minister apologised. Whoever speaks there acts here, so nobody is lost. */
function speaksByActing(voices: readonly Voice[], citing: Facts): boolean {
  const names = voices.flatMap((voice) => voice.names).filter((name) => !isDoubtful(name))
  return names.length > 0 && names.every((name) => citing.names.some((other) => sameName(name, other)))
}

function shortening(before: Voice[], after: Voice[]): Finding[] {
  if (before.length <= after.length) return []
  const lost = before.filter((a) => !after.some((b) => isHeard(a, b)))
  return [{ code: 'attribution-shortened', origin: lost.length ? lost : before, citing: after }]
}

const isHeard = (a: Voice, b: Voice) => a.names.some((name) => b.names.some((other) => sameName(name, other)))

/** Somebody is named for the claim whom the origin does not name at all. */
function exchange(origin: Facts, citing: Facts): Finding[] {
  const sameLanguage = origin.language === citing.language
  const strange = citing.attribution.voices.filter((voice) => {
    const names = voice.names.filter((name) => !isDoubtful(name))
    return names.length > 0 && names.every((name) => !isAmong(name, origin.allNames, sameLanguage))
  })
  const named = origin.attribution.voices.some((voice) => voice.names.some((name) => !isDoubtful(name)))
  const lost = origin.attribution.voices.filter((a) => !citing.attribution.voices.some((b) => isHeard(a, b)))
  if (strange.length > 0 && (named || isInflated(origin, citing)))
    return [{ code: 'attribution-changed', origin: lost, citing: strange }]
  return isInflated(origin, citing)
    ? [{ code: 'attribution-changed', origin: origin.attribution.voices, citing: citing.attribution.voices }]
    : []
}

/** Somebody without a name became an institution or several people. */
function isInflated(origin: Facts, citing: Facts): boolean {
  const isGrand = ({ standing }: Voice) => standing === 'institution' || standing === 'several'
  return (
    origin.attribution.voices.length > 0 &&
    origin.attribution.voices.every(({ standing }) => standing === 'anonymous') &&
    citing.attribution.voices.some(isGrand) &&
    citing.attribution.voices.every(({ standing }) => standing !== 'anonymous')
  )
}

function inflation(origin: Facts, citing: Facts): Finding[] {
  const settled = (facts: Facts) => facts.attribution.cues.filter(({ manner }) => manner === 'factive')
  const grown = settled(citing)
  if (grown.length > 0 && settled(origin).length === 0 && origin.attribution.cues.length > 0)
    return [{ code: 'source-inflated', origin: origin.attribution.cues, citing: grown }]
  return isInflated(origin, citing)
    ? [{ code: 'source-inflated', origin: origin.attribution.voices, citing: citing.attribution.voices }]
    : []
}
