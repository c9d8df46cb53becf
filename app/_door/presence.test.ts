import { expect, test } from 'vitest'
import type { Present } from '@/lib/api/team-answers'
import { Presence } from './presence'

const sari = { id: 'per_sari', name: 'Sari' } as const
const budi = { id: 'per_budi', name: 'Budi' } as const
const looking = { tab: 'one', typing: null }

test('who arrives is told to the others once, and whose hands are where', () => {
  const told: Present[][] = []
  const room = new Presence()
  room.listen((_, present) => told.push(present))
  room.arrive('clm_1', sari, looking, 0)
  room.arrive('clm_1', sari, looking, 1000)
  room.arrive('clm_1', budi, { tab: 'two', typing: 'verdict' }, 2000)
  expect(told).toHaveLength(2)
  expect(told[1]).toEqual([
    { ...budi, typing: 'verdict' },
    { ...sari, typing: null },
  ])
})

test('a person with two tabs leaves when the last one does', () => {
  const room = new Presence()
  room.arrive('clm_1', sari, { tab: 'one', typing: null }, 0)
  room.arrive('clm_1', sari, { tab: 'two', typing: 'talk' }, 0)
  expect(room.here('clm_1', 1)).toEqual([{ ...sari, typing: 'talk' }])
  expect(room.leave('clm_1', sari.id, 'two', 2)).toEqual([{ ...sari, typing: null }])
  expect(room.leave('clm_1', sari.id, 'one', 3)).toEqual([])
})

test('whoever falls silent is let go, and that is told', () => {
  const told: Present[][] = []
  const room = new Presence()
  room.arrive('clm_1', sari, looking, 0)
  room.listen((_, present) => told.push(present))
  room.sweep(20_000)
  expect(told).toEqual([])
  room.sweep(30_000)
  expect(told).toEqual([[]])
})

test('who claims to be everywhere fills no memory', () => {
  const room = new Presence()
  for (let i = 0; i < 6000; i++) room.arrive(`clm_${i}`, sari, looking, 0)
  expect(room.here('clm_5999', 1)).toEqual([])
  expect(room.here('clm_1', 1)).toHaveLength(1)
})
