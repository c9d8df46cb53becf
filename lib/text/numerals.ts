/** How a language writes figures: "1.000,5" or "1,000.5". */
export interface NumeralMarks {
  decimal: '.' | ','
  group: '.' | ','
}

const grouped = { '.': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, ',': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ }
const plain = { '.': /^\d+(?:\.\d+)?$/, ',': /^\d+(?:,\d+)?$/ }

/**
 * The value of a figure, or null. The language's own marks win ("1.000" is a thousand in Indonesian and one in
 * English); a figure that makes no sense in them is read in the other's, because outlets copy foreign figures.
 */
export function numeral(figure: string, marks: NumeralMarks): number | null {
  const value = (group: string) => Number(figure.replaceAll(group, '').replace(',', '.'))
  if (grouped[marks.group].test(figure)) return value(marks.group)
  if (plain[marks.decimal].test(figure)) return Number(figure.replace(',', '.'))
  if (grouped[marks.decimal].test(figure)) return value(marks.decimal)
  if (plain[marks.group].test(figure)) return Number(figure.replace(',', '.'))
  return null
}
