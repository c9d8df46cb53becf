import { expect, test } from 'vitest'
import { domainIn, domainsIn, domainsOfAddress } from './domains'

test('a page belongs to its host first, then to whoever registered it', () => {
  expect(domainsOfAddress('https://www.RT.com/news/1?x=2#y')).toEqual(['rt.com'])
  expect(domainsOfAddress('https://amp.theguardian.co.uk/a')).toEqual(['theguardian.co.uk'])
  expect(domainsOfAddress('http://news.detik.com/berita')).toEqual(['news.detik.com', 'detik.com'])
  expect(domainsOfAddress('https://someone.blogspot.com/2020/')).toEqual(['someone.blogspot.com'])
})

test('where many speak under one roof, the account is the voice and the roof is nobody', () => {
  expect(domainsOfAddress('https://t.me/s/Rybar/1234')).toEqual(['t.me/rybar'])
  expect(domainsOfAddress('https://x.com/@KyivPost/status/1')).toEqual(['x.com/kyivpost'])
  expect(domainsOfAddress('https://www.youtube.com/watch?v=1')).toEqual([])
  expect(domainsOfAddress('https://one.substack.com/p/a')).toEqual(['one.substack.com'])
})

test('a name that is no address gives nothing, and a foreign one is written as machines write it', () => {
  for (const nothing of [
    '',
    'Channel One',
    'localhost',
    'javascript:alert(1)',
    'http://10.0.0.1/',
    'https://',
  ])
    expect(domainIn(nothing)).toBeNull()
  expect(domainIn('пример.рф')).toBe('xn--e1afmkfd.xn--p1ai')
})

test('domains are kept once each', () => {
  expect(domainsIn(['rt.com', 'https://www.rt.com/', 'nonsense', 'RT.com'])).toEqual(['rt.com'])
})
