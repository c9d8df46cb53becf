import { expect, test } from 'vitest'
import { detectLanguage } from './language'

test.each([
  [
    'Militer Korut adalah yang terbesar keempat di dunia, dengan jumlah personel aktif mencapai hampir 1,3 juta tentara.',
    'id',
    true,
  ],
  [
    'North Korea has the fourth largest army in the world, and it is said to be ready to send some of its troops.',
    'en',
    true,
  ],
  [
    'Kerajaan berkata beliau ialah orang yang boleh membantu kerana polis tidak mencari daripada rumah itu sahaja.',
    'ms',
    false,
  ],
  ['De minister heeft niet gezegd dat het bij de verkiezingen aan een andere partij is.', 'nl', true],
  ['国防省は、北朝鮮が兵士を派遣する可能性があると発表した。', 'ja', true],
  ['وقالت وزارة الدفاع إن القوات وصلت إلى الحدود', 'ar', false],
  ['Rp 1.000.000', 'und', false],
  ['', 'und', false],
])('%s', (text, language, sure) => expect(detectLanguage(text)).toEqual({ language, sure }))

test('a name alone settles nothing', () => expect(detectLanguage('Kim Jong-un').sure).toBe(false))
