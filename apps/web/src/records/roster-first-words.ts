import { words } from '../words/words.js';

export const rosterFirstWords = words(
  'roster-first',
  {
    title: 'Mulai dari para pihak',
    sub: 'Tulis dahulu siapa saja yang ikut serta; daftar itu menjadi daftar hadir tiap rapat.',
    act: 'Buka Pengaturan',
  },
  {
    title: 'Begin with the parties',
    sub: 'First write down who takes part; that list becomes the attendance list of every meeting.',
    act: 'Open settings',
  },
);
