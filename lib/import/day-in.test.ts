import { expect, test } from 'vitest'
import { dayIn } from './day-in'

test.each([
  ['Senin, 8 Agustus 2022 | 10:30 WIB', '2022-08-08'],
  ['Published August 8th, 2022', '2022-08-08'],
  ['8 Okt. 2022', '2022-10-08'],
  ['2022-08-08T23:30:00+07:00', '2022-08-08'],
  ['29/02/2024', '2024-02-29'],
  ['08/08/2022', '2022-08-08'],
  ['8/7/2022', null],
  ['31 Juni 2022', null],
  ['Perang dunia 1945', null],
])('%s', (line, day) => expect(dayIn(line)).toBe(day))
