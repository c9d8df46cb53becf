import { expect, test } from 'vitest'
import { voice } from '@/lib/i18n/say'
import { houseVoice, statusLook } from './rating-labels'
import type { Status } from './status'

const labels = { false: { en: 'Hoax', id: 'Hoaks' } }

test('a sentence calls a rating what the newsroom calls it, in the language of the sentence', () => {
  const say = houseVoice(voice('id'), { labels }, 'id')
  expect(say('review.rating.false')).toBe('Hoaks')
  expect(say('review.rating.true')).toBe(voice('id')('review.rating.true'))
  expect(say('review.stage.open')).toBe(voice('id')('review.stage.open'))
})

const approved = (tone: Status['tone']): Status => ({
  code: 'approved',
  rating: 'true',
  attribution: 'faithful',
  tone,
  icon: 'circle-check-big',
})

test('a settled claim has the colour of the house, but what was not said so is never plainly good', () => {
  expect(statusLook({ colours: { true: 'violet' } }, approved('good')).tone).toBe('violet')
  expect(statusLook({ colours: { true: 'violet' } }, approved('warn')).tone).toBe('warn')
  expect(statusLook({ colours: {} }, approved('good')).tone).toBe('good')
})
