import type { Node, Test } from './query'

/** A tree as it would be typed. `parse` reads it back as the same tree. */
export function print(node: Node): string {
  if (node.is === 'and')
    return node.of.map((each) => (each.is === 'and' ? grouped(each) : print(each))).join(' ')
  if (node.is === 'or')
    return node.of.map((each) => (isSingle(each) ? print(each) : grouped(each))).join(' OR ')
  if (node.is === 'not') return `-${isSingle(node.of) ? print(node.of) : grouped(node.of)}`
  if (node.is === 'words')
    return /^[^\s()"“”:,-][^\s()"“”:]*$/.test(node.text) && node.text !== 'OR' ? node.text : quote(node.text)
  return `${node.field}:${printTest(node.test)}`
}

const isSingle = (node: Node) => node.is === 'field' || node.is === 'words' || node.is === 'not'
const grouped = (node: Node) => `(${print(node)})`

function printTest(test: Test): string {
  if (test.by === 'than') return `${test.sign}${value(test.value)}`
  if (test.by === 'between') return `${test.from && value(test.from)}..${test.to && value(test.to)}`
  return test.of.map(value).join(',')
}

/** A value, in quotes where it would be taken apart without. */
export const value = (text: string) => (/^$|^[<>]|[\s()"“”,]|\.\./.test(text) ? quote(text) : text)

const quote = (text: string) => `"${text.replace(/[\\"“”]/g, (letter) => `\\${letter}`)}"`
