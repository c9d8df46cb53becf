import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from './address-class'
import { allowsAddress, allowsHost, readAllowList } from './allow-list'
import { mayAsk, mayReach, type OutsideRules } from './may-fetch'

const nothing: OutsideRules = { allowed: [] }
const allowing = (list: string) => ({ allowed: readAllowList(list).allowed })
const verdict = (address: string, rules = nothing) => {
  const asked = mayAsk(address, rules)
  return asked.ok ? asked.value.href : asked.code
}

test.each([
  ['https://kompas.com/a', 'https://kompas.com/a'],
  ['  http://kompas.com/a#here ', 'http://kompas.com/a'],
  ['kompas.com/a', 'https://kompas.com/a'],
  ['https://kompas.com:443/', 'https://kompas.com/'],
  ['http://8.8.8.8/', 'http://8.8.8.8/'],
  ['ftp://kompas.com/', 'outside.bad_address'],
  ['file:///etc/passwd', 'outside.bad_address'],
  ['javascript:alert(1)', 'outside.bad_address'],
  ['data:text/html,hi', 'outside.bad_address'],
  ['https://user:pass@kompas.com/', 'outside.bad_address'],
  ['not an address', 'outside.bad_address'],
  ['', 'outside.bad_address'],
  [`https://kompas.com/${'a'.repeat(2100)}`, 'outside.bad_address'],
  ['http://localhost/', 'outside.not_public'],
  ['https://kompas.com:22/', 'outside.port'],
  ['https://kompas.com:8443/', 'outside.port'],
  ['http://8.8.8.8:25/', 'outside.port'],
  ['http://127.0.0.1/', 'outside.not_public'],
  ['http://2130706433/', 'outside.not_public'],
  ['http://0177.0.0.1/', 'outside.not_public'],
  ['http://0x7f.1/', 'outside.not_public'],
  ['http://127.1/', 'outside.not_public'],
  ['http://①②⑦.0.0.1/', 'outside.not_public'],
  ['http://0/', 'outside.not_public'],
  ['http://169.254.169.254/latest/meta-data/', 'outside.not_public'],
  ['http://168.63.129.16/', 'outside.not_public'],
  ['http://100.100.100.200/', 'outside.not_public'],
  ['http://[::1]/', 'outside.not_public'],
  ['http://[::ffff:127.0.0.1]/', 'outside.not_public'],
  ['http://[::ffff:7f00:1]/', 'outside.not_public'],
  ['http://[64:ff9b::10.0.0.1]/', 'outside.not_public'],
  ['http://[64:ff9b:1::1]/', 'outside.not_public'],
  ['http://[2002:7f00:1::]/', 'outside.not_public'],
  ['http://[2001:0:53aa:64c::]/', 'outside.not_public'],
  ['http://[fd00:ec2::254]/', 'outside.not_public'],
  ['http://[fe80::1]/', 'outside.not_public'],
  ['http://[4000::1]/', 'outside.not_public'],
  ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ['http://[64:ff9b::808:808]/', 'http://[64:ff9b::808:808]/'],
])('%s → %s', (address, expected) => {
  expect(verdict(address)).toBe(expected)
})

test('a redirect is judged like an address that was typed', () => {
  const page = new URL('https://kompas.com/a')
  expect(mayAsk('/b', nothing, page)).toMatchObject({ ok: true })
  expect(mayAsk('http://10.0.0.1/', nothing, page)).toMatchObject({ code: 'outside.not_public' })
  expect(mayAsk('file:///etc/passwd', nothing, page)).toMatchObject({ code: 'outside.bad_address' })
})

test('the allow-list opens an intranet, and only what it names', () => {
  const rules = allowing('*.kantor.example, wiki:8080 10.1.0.0/16 127.0.0.1:8123 [fd00::1]:* 192.168.0.5:*')
  expect(verdict('https://arsip.kantor.example/', rules)).toBe('https://arsip.kantor.example/')
  // A port that is open for some address is asked about again once the name is looked up.
  expect(mayReach('8.8.8.8', new URL('https://arsip.kantor.example:9000/'), rules)).toMatchObject({
    code: 'outside.port',
  })
  expect(verdict('https://arsip.kantor.example:9000/', allowing('*.kantor.example'))).toBe('outside.port')
  expect(verdict('http://wiki:8080/', rules)).toBe('http://wiki:8080/')
  expect(verdict('http://10.1.2.3/', rules)).toBe('http://10.1.2.3/')
  expect(verdict('http://10.2.2.3/', rules)).toBe('outside.not_public')
  expect(verdict('http://127.0.0.1:8123/', rules)).toBe('http://127.0.0.1:8123/')
  expect(verdict('http://127.0.0.1/', rules)).toBe('outside.not_public')
  expect(verdict('http://[fd00::1]:99/', rules)).toBe('http://[fd00::1]:99/')
  expect(verdict('http://192.168.0.5:1/', rules)).toBe('http://192.168.0.5:1/')

  const far = new URL('https://arsip.kantor.example/')
  expect(mayReach('10.9.9.9', far, rules).ok).toBe(true)
  expect(mayReach('10.9.9.9', new URL('https://kompas.com/'), rules).ok).toBe(false)
})

test('what the allow-list cannot read is handed back', () => {
  expect(readAllowList('10.0.0.0/99, a b_c.example http://x/').unread).toEqual(['10.0.0.0/99', 'http://x/'])
})

test('no private IPv4 address is public in any of its spellings', () => {
  const octet = fc.integer({ min: 0, max: 255 })
  const inside = fc.oneof(
    fc.tuple(fc.constant(10), octet, octet, octet),
    fc.tuple(fc.constant(127), octet, octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
    fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
  )
  fc.assert(
    fc.property(inside, (parts) => {
      const [a, b, c, d] = parts as [number, number, number, number]
      const dotted = parts.join('.')
      const whole = ((a * 256 + b) * 256 + c) * 256 + d
      const hex = (high: number, low: number) => (high * 256 + low).toString(16)
      for (const address of [
        dotted,
        `::ffff:${dotted}`,
        `64:ff9b::${dotted}`,
        `2002:${hex(a, b)}:${hex(c, d)}::1`,
      ])
        expect(isPublicAddress(address)).toBe(false)
      for (const host of [
        String(whole),
        `0x${whole.toString(16)}`,
        parts.map((part) => `0${part.toString(8)}`).join('.'),
        `${a}.${b}.${c * 256 + d}`,
        `[::ffff:${hex(a, b)}:${hex(c, d)}]`,
      ])
        expect(verdict(`http://${host}/`)).toBe('outside.not_public')
    }),
  )
})

test('whatever is typed, the answer is an address of http or https, or a refusal', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.ipV6().map((ip) => `http://[${ip}]/`),
      ),
      (typed) => {
        const asked = mayAsk(typed, nothing)
        if (asked.ok) expect(['http:', 'https:']).toContain(asked.value.protocol)
        else expect(asked.code).toMatch(/^outside\./)
      },
    ),
  )
})

test('host names are matched whole, not by their ending', () => {
  const list = readAllowList('*.kantor.example, kantor.test').allowed
  expect(allowsHost(list, 'jahatkantor.example', 443)).toBe(false)
  expect(allowsHost(list, 'kantor.example', 443)).toBe(false)
  expect(allowsHost(list, 'kantor.test.evil.example', 443)).toBe(false)
  expect(allowsAddress(list, '10.0.0.1', 443)).toBe(false)
})
