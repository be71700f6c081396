import { words } from '../words/words.js';

export const phaseWords = words(
  'phase-sub',
  {
    newest_other: 'Bukti terakhir {{count}} hari lalu, batas {{window}} hari.',
    newestToday: 'Bukti terakhir hari ini, batas {{window}} hari.',
    age: 'Batas itu sudah lewat.',
    fall: 'Angkanya turun dalam 90 hari.',
    fragile: 'Keadaan ini berubah bila ambangnya digeser 20%.',
  },
  {
    newest_one: 'Newest evidence {{count}} day ago, limit {{window}} days.',
    newest_other: 'Newest evidence {{count}} days ago, limit {{window}} days.',
    newestToday: 'Newest evidence today, limit {{window}} days.',
    age: 'That limit is past.',
    fall: 'The figure fell within 90 days.',
    fragile: 'This state would differ if its threshold moved by 20%.',
  },
);
