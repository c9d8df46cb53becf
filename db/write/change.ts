/**
 * The fields that really changed, as `before` and `after` of an Entry. An act that changes nothing leaves no trace
 * to wonder about.
 */
export function changeOf<Row extends object>(
  old: Row,
  fields: Partial<Row>,
): { before: Partial<Row>; after: Partial<Row> } | undefined {
  const before: Partial<Row> = {}
  const after: Partial<Row> = {}
  for (const name of Object.keys(fields) as (keyof Row)[]) {
    if (fields[name] === undefined || JSON.stringify(fields[name]) === JSON.stringify(old[name])) continue
    before[name] = old[name]
    after[name] = fields[name]
  }
  return Object.keys(after).length > 0 ? { before, after } : undefined
}
