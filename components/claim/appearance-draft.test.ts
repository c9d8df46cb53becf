import { describe, expect, test } from 'vitest'
import { draftOf, emptyAppearance, faultsOf, fieldsOf } from './appearance-draft'

describe('a card as a form', () => {
  test('what is empty is not said', () =>
    expect(fieldsOf({ ...emptyAppearance, locator: '  ', excerpt: ' There are reports ' })).toMatchObject({
      locator: null,
      excerpt: 'There are reports',
      url: null,
    }))

  test('nothing changes on the way through the form', () => {
    const fields = fieldsOf({
      ...emptyAppearance,
      url: 'https://example.org/a',
      appearedOn: '2022-08',
      basis: 'firsthand',
    })
    expect(fieldsOf(draftOf(fields))).toEqual(fields)
  })

  test('"read" asks for what was read there', () => {
    expect(faultsOf({ ...emptyAppearance, access: 'read' })).toEqual({ excerpt: 'read_needs_excerpt' })
    expect(faultsOf({ ...emptyAppearance, access: 'read', excerpt: 'a million' })).toEqual({})
  })

  test.each(['2022', '2022-08', '2022-08-05', ''])('"%s" is a date a page may bear', (appearedOn) =>
    expect(faultsOf({ ...emptyAppearance, appearedOn })).toEqual({}),
  )

  test.each(['2022-13', '5 August', '22'])('"%s" is none', (appearedOn) =>
    expect(faultsOf({ ...emptyAppearance, appearedOn })).toEqual({ appearedOn: 'not_a_date' }),
  )

  test('an address that a browser would run is none', () =>
    expect(faultsOf({ ...emptyAppearance, url: 'javascript:alert(1)' })).toEqual({ url: 'not_an_address' }))
})
