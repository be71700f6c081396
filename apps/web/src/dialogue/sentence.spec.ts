import { describe, expect, it } from '@jest/globals';
import { phaseHint } from './phase-hint.js';
import { dayNamed } from './sentence-day.js';
import { partyNamed, readFollowUp, readSource } from './sentence.js';

/** A Thursday. */
const TODAY = '2024-02-22';

const PARTIES = [
  { id: 'camat', name: 'Camat Legok' },
  { id: 'kasi', name: 'Kasi Pemberdayaan Masyarakat Kecamatan Legok' },
  { id: 'legok', name: 'Puskesmas Legok' },
  { id: 'caringin', name: 'Puskesmas Caringin' },
  { id: 'koramil', name: 'Koramil Legok (Babinsa)' },
  { id: 'pkk', name: 'TP PKK Kecamatan Legok' },
  { id: 'sicer', name: 'PT Sicer Indonesia' },
  { id: 'maju', name: 'PT Maju Bersama (contoh)' },
  { id: 'masyarakat', name: 'Masyarakat Kecamatan Legok' },
];

describe('a day that is named', () => {
  it.each([
    ['hari ini', '2024-02-22'],
    ['today', '2024-02-22'],
    ['besok', '2024-02-23'],
    ['Tomorrow', '2024-02-23'],
    ['lusa', '2024-02-24'],
    ['the day after tomorrow', '2024-02-24'],
    ['senin', '2024-02-26'],
    ['kamis', '2024-02-29'],
    ['hari jumat', '2024-02-23'],
    ['jumat depan', '2024-03-01'],
    ['Senin depan', '2024-02-26'],
    ['next friday', '2024-03-01'],
    ['on Monday', '2024-02-26'],
    ['minggu', '2024-02-25'],
    ['minggu depan', '2024-02-29'],
    ['hari minggu depan', '2024-03-03'],
    ['next week', '2024-02-29'],
    ['bulan depan', '2024-03-22'],
    ['tanggal 5', '2024-03-05'],
    ['tgl 25', '2024-02-25'],
    ['tanggal 31', '2024-03-31'],
    ['the 5th', '2024-03-05'],
    ['5 maret', '2024-03-05'],
    ['tanggal 5 Mei 2025', '2025-05-05'],
    ['1 feb', '2025-02-01'],
    ['March 5', '2024-03-05'],
    ['5th of March', '2024-03-05'],
    ['5/3', '2024-03-05'],
    ['5/3/2024', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['akhir bulan', '2024-02-29'],
    ['akhir bulan depan', '2024-03-31'],
    ['end of the month', '2024-02-29'],
    ['end of next month', '2024-03-31'],
    ['akhir maret', '2024-03-31'],
    ['akhir tahun', '2024-12-31'],
    ['dalam 2 minggu', '2024-03-07'],
    ['dua minggu lagi', '2024-03-07'],
    ['seminggu lagi', '2024-02-29'],
    ['in two weeks', '2024-03-07'],
    ['in 3 days', '2024-02-25'],
    ['dalam 1 bulan', '2024-03-22'],
    ['paling lambat jumat depan', '2024-03-01'],
    ['by friday', '2024-02-23'],
  ])('%s is %s', (text, day) => {
    expect(dayNamed(text, TODAY)).toBe(day);
  });

  it.each(['31 februari', 'tanggal 45', '40/40', 'jumatan', 'rapat jumat', '5', 'balita'])(
    '%s is none',
    (text) => {
      expect(dayNamed(text, TODAY)).toBeNull();
    },
  );

  it('the last day of a longer month ends in a shorter one', () => {
    expect(dayNamed('bulan depan', '2024-01-31')).toBe('2024-02-29');
  });
});

describe('a party that is named', () => {
  it.each([
    ['Puskesmas Legok', 'legok'],
    ['puskesmas caringin', 'caringin'],
    ['caringin', 'caringin'],
    ['koramil', 'koramil'],
    ['babinsa', 'koramil'],
    ['PKK', 'pkk'],
    ['oleh sicer', 'sicer'],
    ['camat', 'camat'],
    ['psi', 'sicer'],
  ])('%s is %s', (text, id) => {
    expect(
      partyNamed(
        text,
        PARTIES.filter((one) => text !== 'psi' || one.id !== 'maju'),
      ),
    ).toBe(id);
  });

  it.each(['puskesmas', 'Legok', 'PT', 'masyarakat', 'polsek', '', 'a'])('%s is nobody alone', (text) => {
    expect(partyNamed(text, PARTIES)).toBeNull();
  });
});

describe('a follow-up', () => {
  it.each([
    [
      'Ajak tiga orang tua asuh baru, Koramil, jumat depan',
      'Ajak tiga orang tua asuh baru',
      'koramil',
      '2024-03-01',
    ],
    [
      'Ajak tiga orang tua asuh baru, jumat depan, koramil',
      'Ajak tiga orang tua asuh baru',
      'koramil',
      '2024-03-01',
    ],
    ['Bagi telur, posyandu dan rumah, Sicer besok.', 'Bagi telur, posyandu dan rumah', 'sicer', '2024-02-23'],
    ['Send the list, by PKK, in two weeks', 'Send the list', 'pkk', '2024-03-07'],
    [
      'Koramil meminjamkan tenda sebelum 5 maret',
      'Koramil meminjamkan tenda sebelum 5 maret',
      'koramil',
      '2024-03-05',
    ],
    ['Tenda dipinjamkan oleh Koramil', 'Tenda dipinjamkan oleh Koramil', 'koramil', null],
    ['Rekap dikirim ke puskesmas', 'Rekap dikirim ke puskesmas', null, null],
    ['Laporkan ke Camat', 'Laporkan ke Camat', null, null],
    ['Balita diukur 8.813, naik 1.380 dari 2022.', 'Balita diukur 8.813, naik 1.380 dari 2022.', null, null],
  ])('%s', (sentence, text, party, day) => {
    expect(readFollowUp(sentence, TODAY, PARTIES)).toEqual({ text, party, day });
  });

  it('is left whole where it is nothing but a name', () => {
    expect(readFollowUp('Koramil', TODAY, PARTIES)).toEqual({ text: 'Koramil', party: 'koramil', day: null });
  });
});

describe('information and decisions', () => {
  it.each([
    ['Telur dibagi lewat posyandu, Sicer', 'Telur dibagi lewat posyandu', 'sicer'],
    ['Telur dibagi lewat posyandu, besok', 'Telur dibagi lewat posyandu, besok', null],
    ['Bantuan datang dari Camat, Koramil', 'Bantuan datang dari Camat, Koramil', null],
    ['Koramil meminjamkan tenda', 'Koramil meminjamkan tenda', null],
  ])('%s', (sentence, text, party) => {
    expect(readSource(sentence, PARTIES)).toEqual({ text, party, day: null });
  });
});

describe('a phase', () => {
  it.each([
    ['SALUR diteruskan, semua pihak sepakat', 'commitment'],
    ['Kunjungan mencapai 340 balita', 'outcome'],
    ['Tujuan bersama dibacakan', 'understanding'],
    ['Data dibuka, semua saling percaya', 'trust'],
    ['Rapat berikutnya di balai desa', 'dialogue'],
    ['The parties agreed to go on', 'commitment'],
    ['Telur dibagi lewat posyandu', null],
  ])('%s hints at %s', (text, phase) => {
    expect(phaseHint(text)).toBe(phase);
  });
});
