import type { PersonId, SourceId } from '@/lib/model/ids'
import type { Stage } from '@/lib/model/stage-names'
import type { ClaimFooting, Foundations } from './foundations'

/** Which claims of the base are looked at. Whatever is not said holds for all. */
export interface BaseFilter {
  /** That published the article. */
  outlet?: SourceId | undefined
  /** Top owner of that outlet. */
  owner?: SourceId | undefined
  /** Of that outlet. */
  country?: string | undefined
  /** Of the article. */
  language?: string | undefined
  stage?: Stage | undefined
  /** Of the article, both included: days, months or years. */
  from?: string | undefined
  to?: string | undefined
  tag?: string | undefined
  reviewer?: PersonId | undefined
  /** Claims that fall without each of these: a block looked into, and one within it. */
  rests?: readonly SourceId[] | undefined
}

/** The claims a filter lets through, in the order they were put in. O(claims). */
export function claimsWithin(base: Foundations, filter: BaseFilter): ClaimFooting[] {
  const { outlet, owner, country, language, stage, from, to, tag, reviewer, rests = [] } = filter
  const within = rests.map((id) => base.numbers.get(id) ?? -1)
  const asked = Object.values(filter).some((value) => value !== undefined)
  if (!asked) return [...base.footings.values()]
  const found: ClaimFooting[] = []
  for (const footing of base.footings.values()) {
    const { claim, article, carriers } = footing
    if (!within.every((source) => carriers.includes(source))) continue
    if (stage && claim.stage !== stage) continue
    if (outlet && article.outlet !== outlet) continue
    if (language && article.language !== language) continue
    if (from && article.on < from) continue
    // "2026-03" as an end means its last day: what begins with it is within.
    if (to && article.on > to && !article.on.startsWith(to)) continue
    if (tag && !claim.tags.includes(tag)) continue
    if (reviewer && !claim.people.includes(reviewer)) continue
    if (owner || country) {
      const number = base.numbers.get(article.outlet)
      if (owner && (number === undefined || base.topOf(number) !== owner)) continue
      if (country && (number === undefined || base.sources[number]!.country !== country)) continue
    }
    found.push(footing)
  }
  return found
}

/** What can be chosen in each filter, the most frequent first. O(claims). */
export function choicesIn(base: Foundations, most = 60) {
  const outlets = new Counts<SourceId>()
  const owners = new Counts<SourceId>()
  const countries = new Counts<string>()
  const languages = new Counts<string>()
  const stages = new Counts<Stage>()
  const tags = new Counts<string>()
  const reviewers = new Counts<PersonId>()
  for (const { claim, article } of base.footings.values()) {
    outlets.add(article.outlet)
    languages.add(article.language)
    stages.add(claim.stage)
    for (const tag of claim.tags) tags.add(tag)
    for (const person of new Set(claim.people)) reviewers.add(person)
    const number = base.numbers.get(article.outlet)
    if (number === undefined) continue
    const { country } = base.sources[number]!
    if (country) countries.add(country)
    const top = base.topOf(number)
    if (top !== article.outlet) owners.add(top)
  }
  const named = (counts: Counts<SourceId>) =>
    counts.most(most).map(({ value, claims }) => {
      const number = base.numbers.get(value)
      return { value, name: number === undefined ? value : base.sources[number]!.name, claims }
    })
  return {
    outlets: named(outlets),
    owners: named(owners),
    countries: countries.most(most),
    languages: languages.most(most),
    stages: stages.most(most),
    tags: tags.most(most),
    reviewers: reviewers.most(most),
  }
}

class Counts<T extends string> {
  readonly #counts = new Map<T, number>()
  add(value: T) {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1)
  }
  most(count: number): { value: T; claims: number }[] {
    return [...this.#counts]
      .map(([value, claims]) => ({ value, claims }))
      .sort((a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1))
      .slice(0, count)
  }
}
