import { expect, test } from 'vitest'
import { recognise } from './recognise'

test.each([
  ['{\n "format": "sanad-dossier/1" }', 'dossier'],
  ['{"format":"else"}', 'text'],
  ['<!-- saved from -->\n<!DOCTYPE html><p>Halo', 'html'],
  ['<p>Satu paragraf saja', 'html'],
  ['teks <b>a</b> lalu <p>b</p><p>c</p><div>d</div><br>', 'html'],
  ['Jika a < b maka <p> adalah tanda.', 'text'],
  ['# Judul\n\nIsi.', 'markdown'],
  ['Judul\n\n> kutipan\n\n[tautan](https://example.org)', 'markdown'],
  ['> satu baris kutipan di surat\n\njawaban', 'text'],
  ['Harga beras naik.', 'text'],
  ['[{"@type":"ClaimReview"}]', 'claims'],
  ['{"@context":"https://schema.org","@graph":[{"@type": ["Review","ClaimReview"]}]}', 'claims'],
  ['\ufeff"number","id","claim"\r\n1,"clm_1","Harga beras naik"\r\n', 'claims'],
  ['Klaim;Sumber\nHarga beras naik;BPS', 'claims'],
  ['Claims, sources and what to do with them\n\nA text, with commas.', 'text'],
  ['Klaim\n\nSatu kata di baris pertama.', 'text'],
])('%j is %s', (text, kind) => expect(recognise(text)).toBe(kind))
