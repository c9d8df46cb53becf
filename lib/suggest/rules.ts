/**
 * The rules that find attributions. Their names are stable: people's decisions on suggestions are kept with them,
 * and the words that explain them are `rule.<name>` in `lib/i18n/words/suggest`.
 */
export const ruleIds = [
  'quote.verb-first',
  'quote.subject-first',
  'quote.clitic',
  'content.verb-first',
  'content.subject-first',
  'content.inside',
  'clause.subject-first',
  'clause.subject-elided',
  'clause.verb-first',
  'object.subject-first',
  'wish.infinitive',
  'stance.object',
  'feeling.adjective',
  'passive.agent',
  'passive.quoted-as',
  'source.phrase',
  'source.clitic',
  'source.as-lead',
  'relay.phrase',
  'hearsay.phrase',
  'noun.possessed',
  'label.colon',
  'credit.photo',
] as const
export type RuleId = (typeof ruleIds)[number]
