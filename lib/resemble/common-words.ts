const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that every second claim has: they tell nobody what it is about. Folded. */
export const commonWords = words(
  // English
  'the of and to in that is was for it with as his her its on be at by had has have are but from or an they which one you were all she there would their we him been when who will more if out so said says what about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through years where much your way well down should because each just those people how too state good very make world still own see men work long get here between both life being under same another know while last might us great year off come since against go came right used take three told according reported report reports news ' +
    // Indonesian
    'yang dan di dari untuk dengan pada ini itu akan telah dalam juga oleh sebagai kepada adalah bahwa karena mereka dia ia ada tersebut kata bisa saat sudah atau lebih hingga seperti menjadi para namun sebuah secara saya kami kita masih sejak antara setelah menurut ujar tahun orang negara mengatakan menyatakan menyebut melaporkan laporan dikatakan disebut berita pihak sang si pun lah per sekitar ke nya tentang terhadap melalui bagi agar dapat harus hanya sangat maka lalu lagi saja pula oleh tiap semua banyak hari bulan antara',
)

/** Words that turn a statement round. */
export const negations = words(
  'not no never nor without cannot denied denies neither against opposes opposed rejected menolak menentang tidak tak bukan belum tanpa jangan membantah dibantah mustahil не нет никогда без 不 没 没有 안 않 못',
)
