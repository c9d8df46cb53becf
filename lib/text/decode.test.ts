import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from './decode'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))

test('whatever was written as UTF-8 is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(
        !text.includes('\0') && !/^(%PDF|PK|GIF8|RIFF|\{\\rtf|SQLite)/.test(text) && text[0] !== '\ufeff',
      )
      expect(decodeText(bytesOf(text))).toEqual({ ok: true, value: text })
    }),
  )
})

test('a byte order mark decides, and does not stay in the text', () => {
  expect(decodeText(latin1('\xef\xbb\xbfberas'))).toEqual({ ok: true, value: 'beras' })
  expect(decodeText(latin1('\xff\xfeb\0e\0'))).toEqual({ ok: true, value: 'be' })
  expect(decodeText(latin1('\xfe\xff\0b\0e'))).toEqual({ ok: true, value: 'be' })
})

test('another charset is read only when somebody declared it', () => {
  const curly = latin1('baris satu\nJakarta\x92s mayor')
  expect(decodeText(curly)).toMatchObject({
    code: 'text.wrong_encoding',
    facts: { charset: 'utf-8', line: 2 },
  })
  expect(decodeText(curly, 'windows-1252')).toEqual({ ok: true, value: 'baris satu\nJakarta’s mayor' })
  expect(decodeText(curly, 'klingon-8')).toMatchObject({ code: 'text.wrong_encoding' })
  const page = latin1('<html><meta http-equiv=x content="text/html; charset=windows-1252"><p>Jakarta\x92s')
  expect(decodeText(page)).toMatchObject({ ok: true, value: expect.stringContaining('Jakarta’s') })
})

test('UTF-8 is believed before a wrong declaration', () =>
  expect(decodeText(bytesOf('Jakarta’s'), 'iso-8859-1')).toEqual({ ok: true, value: 'Jakarta’s' }))

test('a true replacement character is not taken for the fault', () =>
  expect(decodeText(new Uint8Array([...bytesOf('a\ufffd\nb\n'), 0xff]))).toMatchObject({
    facts: { line: 3 },
  }))

test.each([
  ['%PDF-1.7 …', 'PDF'],
  ['PK\x03\x04…', 'ZIP, DOCX, ODT or EPUB'],
  ['\x89PNG\r\n', 'PNG'],
  ['\xff\xd8\xff\xe0', 'JPEG'],
  ['\0\0\0\x20ftypmp42', 'video'],
  ['teks\0teks', 'binary'],
])('%j is no text', (start, kind) =>
  expect(decodeText(latin1(start))).toMatchObject({ code: 'text.binary', facts: { kind } }),
)

test('nothing, and far too much', () => {
  expect(decodeText(new Uint8Array())).toMatchObject({ code: 'text.empty' })
  expect(decodeText(new Uint8Array(10_000_000))).toMatchObject({
    code: 'text.too_large',
    facts: { size: '10 MB', limit: '8 MB' },
  })
})

test('any bytes at all get an answer', () =>
  fc.assert(fc.property(fc.uint8Array(), fc.string(), (bytes, charset) => void decodeText(bytes, charset))))
