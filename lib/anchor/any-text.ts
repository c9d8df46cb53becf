import fc from 'fast-check'

/** For tests: texts in the scripts where offsets go wrong, with repeated words so that places can be mistaken. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'beras ',
        'naik ',
        '12 ',
        '\n\n',
        '😀',
        '👨‍👩‍👧',
        'e\u0301',
        '🇮🇩',
        'مرحبا ',
        '国防省',
        'שלום ',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''))
