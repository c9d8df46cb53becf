import { expect, test } from 'vitest'
import { openFile } from './open-file'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a file is known by its content', () => {
  expect(openFile(bytes('<p>Harga beras naik.</p>'))).toMatchObject({
    value: { kind: 'html', draft: { text: 'Harga beras naik.' } },
  })
  expect(openFile(bytes('# Beras\n\nNaik.'))).toMatchObject({
    value: { kind: 'markdown', draft: { headline: 'Beras' } },
  })
  expect(openFile(bytes('Harga beras naik.'))).toMatchObject({ value: { kind: 'text' } })
  expect(openFile(bytes('{"format":"sanad-dossier/1"}'))).toMatchObject({ value: { kind: 'dossier' } })
})

test('each bad file gets its own no', () => {
  expect(openFile(bytes(''))).toMatchObject({ code: 'text.empty' })
  expect(openFile(bytes('%PDF-1.7'))).toMatchObject({ code: 'text.binary' })
  expect(openFile(bytes('a'.repeat(3_000_000)))).toMatchObject({ code: 'text.too_large' })
  expect(openFile(new Uint8Array([0xc3, 0x28]))).toMatchObject({ code: 'text.wrong_encoding' })
  expect(openFile(bytes('<html><script>x</script></html>'))).toMatchObject({ code: 'text.html_without_text' })
})
