/** Who works in the newsroom of these tests. */
export const cast = {
  ada: { name: 'Ada', email: 'ada@newsroom.example', role: 'admin' },
  lena: { name: 'Lena', email: 'lena@newsroom.example', role: 'lead' },
  sari: { name: 'Sari', email: 'sari@newsroom.example', role: 'reviewer' },
  budi: { name: 'Budi', email: 'budi@newsroom.example', role: 'reviewer' },
  vic: { name: 'Vic', email: 'vic@newsroom.example', role: 'viewer' },
} as const

export type Name = keyof typeof cast

export const password = 'four words in a row'
