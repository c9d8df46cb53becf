import { expect, test } from 'vitest'
import { anotherPairOfEyes } from './four-eyes'

const sari = 'per_sari'
const budi = 'per_budi'
const citra = 'per_citra'

test('somebody who neither marked nor concluded is another pair of eyes', () =>
  expect(anotherPairOfEyes({ personId: citra, concludedBy: sari, authorId: budi }, true)).toBe(true))

test('who concluded is not', () =>
  expect(anotherPairOfEyes({ personId: sari, concludedBy: sari, authorId: budi }, true)).toBe(false))

test('who marked the claim is not', () =>
  expect(anotherPairOfEyes({ personId: budi, concludedBy: sari, authorId: budi }, true)).toBe(false))

test('a newsroom of one may switch the rule off', () =>
  expect(anotherPairOfEyes({ personId: sari, concludedBy: sari, authorId: sari }, false)).toBe(true))
