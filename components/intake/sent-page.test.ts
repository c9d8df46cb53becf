import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookmarklet } from './bookmarklet'
import { sentLimits, sentPage } from './sent-page'

const share = (fields: Record<string, string>) => sentPage(`?${new URLSearchParams(fields)}`, '')

describe('a page sent to the intake page', () => {
  test('the share menu of a phone says the address', () =>
    expect(share({ url: 'https://a.example/1', title: 'Ekspor beras\n naik', text: '' })).toEqual({
      address: 'https://a.example/1',
      title: 'Ekspor beras naik',
      text: '',
    }))

  test.each([
    ['https://a.example/1', 'https://a.example/1', '', ''],
    ['Ekspor beras naik https://a.example/1', 'https://a.example/1', 'Ekspor beras naik', ''],
    ['Beras naik. Kata siapa? https://a.example/1', 'https://a.example/1', '', 'Beras naik. Kata siapa?'],
    ['See https://a.example/1 for more', '', '', 'See https://a.example/1 for more'],
  ])('or puts it into the text: %s', (text, address, title, words) =>
    expect(share({ text })).toEqual({ address, title, text: words }),
  )

  test('a title that is said twice is said once', () =>
    expect(share({ title: 'Beras naik', text: 'Beras naik https://a.example/1' })).toEqual({
      address: 'https://a.example/1',
      title: 'Beras naik',
      text: '',
    }))

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'https://',
    '//a.example',
    'a b',
  ])('%s is no address of a page', (url) => expect(share({ url })).toBeNull())

  test('nothing came along', () => {
    expect(sentPage('', '')).toBeNull()
    expect(share({ title: 'only a title' })).toBeNull()
  })

  test('an address that is too long is not cut into another one', () =>
    expect(share({ url: `https://a.example/${'x'.repeat(2000)}` })).toBeNull())

  test('whatever comes, it stays within its bounds', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 2_000 })
    fc.assert(
      fc.property(anything, anything, (search, hash) => {
        const sent = sentPage(`?url=${search}&text=${hash}`, `#text=${hash}`)
        if (!sent) return
        expect(sent.address).toMatch(/^(https?:\/\/\S+)?$/i)
        expect(sent.title.length).toBeLessThanOrEqual(sentLimits.title)
        expect(sent.text.length).toBeLessThanOrEqual(sentLimits.text)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the bookmarklet', () => {
  /** Runs it as a browser would, on a page that has nothing but this. */
  const press = (page: { href: string; title: string; selected: string }): URL => {
    const opened: string[] = []
    const code = decodeURIComponent(bookmarklet('https://sanad.example').replace(/^javascript:/, ''))
    new Function('location', 'document', 'getSelection', 'open', code)(
      { href: page.href },
      { title: page.title },
      () => page.selected,
      (address: string) => opened.push(address),
    )
    return new URL(opened[0] ?? '')
  }

  test('says which page it is, and keeps what is selected out of the query', () => {
    const opened = press({
      href: 'https://a.example/?q=1&r=%20#top',
      title: 'A & "B"',
      selected: 'Kata = kata',
    })
    expect(opened.origin + opened.pathname).toBe('https://sanad.example/articles/new')
    expect(opened.search).not.toContain('Kata')
    expect(sentPage(opened.search, opened.hash)).toEqual({
      address: 'https://a.example/?q=1&r=%20#top',
      title: 'A & "B"',
      text: 'Kata = kata',
    })
  })

  test('what is selected arrives as it was, in any script', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (selected) => {
        const opened = press({ href: 'https://a.example/', title: '', selected })
        expect(sentPage(opened.search, opened.hash)?.text).toBe(selected.trim())
      }),
    ))

  test('a whole page selected is cut to what is taken', () => {
    const opened = press({ href: 'https://a.example/', title: '', selected: '米'.repeat(50_000) })
    expect(sentPage(opened.search, opened.hash)?.text).toHaveLength(sentLimits.text)
  })
})
