import { words } from '../words/words.js';

export const textWords = words(
  'text',
  {
    nik: 'Ada 16 angka seperti NIK. Hapus dahulu: Rembuk tidak menyimpan data anak.',
    name: 'Tampaknya ada nama orang. Sebut jabatan atau pihaknya saja.',
    precision: 'Seberapa tepat',
    day: 'Hari',
    month: 'Bulan',
    year: 'Tahun',
  },
  {
    nik: 'There are 16 digits like an identity number. Remove them first: Rembuk keeps no data of children.',
    name: 'This looks like a person’s name. Name the office or the party instead.',
    precision: 'How exact',
    day: 'Day',
    month: 'Month',
    year: 'Year',
  },
);
