import { LEGOK } from '../../../../api/src/demo-ids.js';
import type { Pledge } from './commitment-steps.js';

const { camat, koramil, polsek, pkk, sicer, majuBersama, karangTaruna, klinik } = LEGOK;
const { villages: desa, puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin } = LEGOK;

const balita = (quantity: number): { readonly quantity: number; readonly unit: string } => ({
  quantity,
  unit: 'anak asuh',
});

/** 1: owed by the health sector alone. */
export const measuring: readonly Pledge[] = [
  {
    owner: puskesmasLegok,
    text: 'Menyusun format rekap penimbangan bersama.',
    dueOn: '2022-04-29',
    fulfilled: ['2022-04-21', 'Format dipakai ketiga puskesmas'],
  },
  {
    owner: puskesmasBojongkamal,
    text: 'Mengirim rekap paling lambat tanggal 5 tiap bulan selama satu triwulan.',
    dueOn: '2022-07-15',
    fulfilled: ['2022-07-05', 'Tiga rekap dikirim'],
  },
  {
    owner: puskesmasCaringin,
    text: 'Mengirim rekap paling lambat tanggal 5 tiap bulan selama satu triwulan.',
    dueOn: '2022-07-15',
    fulfilled: ['2022-07-05', 'Tiga rekap dikirim'],
  },
];

/** 2: the berita acara of 2022. */
export const rembuk2022: readonly Pledge[] = [
  {
    owner: koramil,
    text: 'Babinsa menjadi orang tua asuh bagi 12 balita.',
    dueOn: '2022-12-20',
    target: balita(12),
    progress: [
      ['2022-07-19', 5, 'Lima balita didampingi'],
      ['2022-09-06', 9, 'Sembilan balita didampingi'],
    ],
    fulfilled: ['2022-12-06', 'Dua belas balita didampingi'],
  },
  {
    owner: polsek,
    text: 'Binamas menjadi orang tua asuh bagi 12 balita.',
    dueOn: '2022-12-20',
    target: balita(12),
    progress: [
      ['2022-08-09', 6, 'Enam balita didampingi'],
      ['2022-10-04', 9, 'Sembilan balita didampingi'],
    ],
    fulfilled: ['2022-12-06', 'Dua belas balita didampingi'],
  },
  {
    owner: sicer,
    text: 'Karyawan PT Sicer Indonesia menjadi orang tua asuh bagi 15 balita.',
    dueOn: '2023-03-31',
    target: balita(15),
    progress: [['2022-11-08', 8, 'Delapan balita didampingi']],
    fulfilled: ['2023-03-21', 'Lima belas balita didampingi'],
  },
  {
    owner: camat,
    text: 'Memantau pelaksanaan dalam Forkopimcam setiap bulan selama satu tahun.',
    dueOn: '2023-06-23',
    fulfilled: ['2023-06-06', 'Dua belas kali dipantau'],
  },
  {
    owner: puskesmasLegok,
    text: 'Mengadakan enam kelas edukasi gizi bagi keluarga asuh.',
    dueOn: '2023-03-31',
    target: { quantity: 6, unit: 'kelas' },
    progress: [['2022-12-06', 4, 'Empat kelas selesai']],
    fulfilled: ['2023-03-16', 'Enam kelas selesai'],
  },
  {
    owner: pkk,
    text: 'Menggerakkan kader agar setiap posyandu punya pendamping.',
    dueOn: '2022-11-30',
    fulfilled: ['2022-11-08', 'Semua posyandu punya pendamping'],
  },
  {
    owner: desa,
    text: 'Menganggarkan dukungan posyandu dalam APBDes 2023.',
    dueOn: '2023-01-31',
    fulfilled: ['2022-12-15', 'Disetujui dalam APBDes'],
  },
  {
    owner: majuBersama,
    text: 'PT Maju Bersama (contoh) menjadi orang tua asuh bagi 10 balita.',
    dueOn: '2023-04-28',
    target: balita(10),
    progress: [['2023-01-10', 2, 'Dua balita dikunjungi satu kali']],
    breached: ['2023-06-06', 'Pengasuhan tidak dijalankan sampai batas waktu lewat'],
  },
  {
    owner: karangTaruna,
    text: 'Karang Taruna (contoh) mendata pemuda pendamping di empat RW.',
    dueOn: '2022-12-31',
    fulfilled: ['2023-02-16', 'Data diserahkan, terlambat'],
  },
];

/** 3: one egg a day. */
export const salur: readonly Pledge[] = [
  {
    owner: sicer,
    text: 'Menyediakan telur bagi 60 batita selama 90 hari.',
    dueOn: '2022-12-31',
    target: { quantity: 5_400, unit: 'butir telur' },
    progress: [['2022-10-13', 1_800, 'Sepertiga tersalur']],
    fulfilled: ['2022-12-15', '5.400 butir tersalur'],
  },
  {
    owner: pkk,
    text: 'Membagikan telur dan mencatat penerimaan tiap pekan.',
    dueOn: '2023-01-31',
    fulfilled: ['2023-01-19', 'Catatan pekanan lengkap'],
  },
  {
    owner: puskesmasLegok,
    text: 'Memantau berat badan penerima tiap bulan.',
    dueOn: '2023-01-31',
    fulfilled: ['2023-01-19', 'Empat kali dipantau'],
  },
  {
    owner: majuBersama,
    text: 'PT Maju Bersama (contoh) menyediakan 3.600 butir telur untuk tahap kedua.',
    dueOn: '2023-05-31',
    target: { quantity: 3_600, unit: 'butir telur' },
    progress: [['2023-03-16', 900, 'Kiriman pertama']],
    fulfilled: ['2023-10-12', 'Sisa kiriman diserahkan, terlambat'],
  },
];

/** 4: cadres at the side of families. */
export const deringPagi: readonly Pledge[] = [
  {
    owner: pkk,
    text: 'Menugaskan 24 kader pendamping.',
    dueOn: '2022-10-31',
    target: { quantity: 24, unit: 'kader' },
    progress: [['2022-09-06', 20, 'Dua puluh kader bertugas']],
    fulfilled: ['2022-10-13', 'Dua puluh empat kader bertugas'],
  },
  {
    owner: puskesmasCaringin,
    text: 'Melatih kader pendamping.',
    dueOn: '2022-11-30',
    fulfilled: ['2022-10-13', 'Dua pelatihan selesai'],
  },
  {
    owner: desa,
    text: 'Menyediakan tempat dan insentif kader.',
    dueOn: '2022-12-31',
    fulfilled: ['2022-12-15', 'Masuk APBDes'],
  },
];

/** 5: referrals, as first agreed on and as amended when the clinic would not sign. */
export const referral: readonly Pledge[] = [
  {
    owner: puskesmasLegok,
    text: 'Menerima rujukan balita dari posyandu dalam tiga hari kerja.',
    dueOn: '2023-09-29',
  },
  { owner: pkk, text: 'Mengantar keluarga ke puskesmas.', dueOn: '2023-09-29' },
  {
    owner: klinik,
    text: 'Klinik Harapan (contoh) membuka layanan konsultasi sekali sebulan.',
    dueOn: '2023-09-29',
  },
];
export const amendedReferral: readonly Pledge[] = [
  {
    owner: puskesmasLegok,
    text: 'Menerima rujukan balita dari posyandu dalam tiga hari kerja.',
    dueOn: '2023-09-29',
    fulfilled: ['2023-09-14', 'Semua rujukan diterima tepat waktu'],
  },
  {
    owner: pkk,
    text: 'Mengantar keluarga ke puskesmas.',
    dueOn: '2023-09-29',
    fulfilled: ['2023-09-14', 'Semua keluarga diantar kader'],
  },
  {
    owner: puskesmasBojongkamal,
    text: 'Membuka layanan konsultasi sekali sebulan.',
    dueOn: '2023-09-29',
    fulfilled: ['2023-09-14', 'Enam kali dibuka'],
  },
];

/** 6: the berita acara of 2023. */
export const rembuk2023: readonly Pledge[] = [
  {
    owner: koramil,
    text: 'Babinsa menjadi orang tua asuh bagi 18 balita.',
    dueOn: '2023-12-15',
    target: balita(18),
    progress: [
      ['2023-09-05', 14, 'Empat belas balita didampingi'],
      ['2023-11-07', 16, 'Enam belas balita didampingi'],
    ],
    fulfilled: ['2023-12-05', 'Delapan belas balita didampingi'],
  },
  {
    owner: polsek,
    text: 'Binamas menjadi orang tua asuh bagi 18 balita.',
    dueOn: '2023-12-15',
    target: balita(18),
    progress: [
      ['2023-08-08', 8, 'Delapan balita didampingi'],
      ['2023-10-03', 15, 'Lima belas balita didampingi'],
    ],
    fulfilled: ['2023-12-05', 'Delapan belas balita didampingi'],
  },
  {
    owner: sicer,
    text: 'Karyawan PT Sicer Indonesia menjadi orang tua asuh bagi 20 balita.',
    dueOn: '2024-06-20',
    target: balita(20),
    progress: [
      ['2023-10-12', 12, 'Dua belas balita didampingi'],
      ['2023-12-19', 16, 'Enam belas balita didampingi'],
    ],
  },
  {
    owner: puskesmasLegok,
    text: 'Melaksanakan 400 kunjungan KUMBANG GITA.',
    dueOn: '2023-12-20',
    target: { quantity: 400, unit: 'kunjungan' },
    progress: [
      ['2023-08-08', 90, 'Desa prioritas dikunjungi'],
      ['2023-11-16', 340, 'Semua desa dikunjungi'],
    ],
    fulfilled: ['2023-12-14', '400 kunjungan selesai'],
  },
  {
    owner: pkk,
    text: 'Mengadakan MAMA CENTING dua belas kali.',
    dueOn: '2023-12-20',
    target: { quantity: 12, unit: 'kali' },
    progress: [
      ['2023-09-05', 8, 'Delapan kali'],
      ['2023-11-07', 10, 'Sepuluh kali'],
    ],
    fulfilled: ['2023-12-14', 'Dua belas kali'],
  },
  { owner: desa, text: 'Menganggarkan dukungan posyandu dalam APBDes 2024.', dueOn: '2024-03-29' },
  {
    owner: camat,
    text: 'Memantau pelaksanaan dalam Forkopimcam setiap bulan selama satu tahun.',
    dueOn: '2024-06-20',
  },
];

/** 7: open distribution, agreed on at the mediator's table. */
export const openness: readonly Pledge[] = [
  {
    owner: pkk,
    text: 'Menempelkan jumlah penyaluran di setiap posyandu, tanpa nama anak.',
    dueOn: '2023-10-31',
    fulfilled: ['2023-10-12', 'Ditempel di semua posyandu'],
  },
  {
    owner: sicer,
    text: 'Menjadi penengah dalam tiga pertemuan.',
    dueOn: '2023-11-30',
    target: { quantity: 3, unit: 'pertemuan' },
    progress: [['2023-09-19', 2, 'Dua pertemuan']],
    fulfilled: ['2023-10-26', 'Tiga pertemuan'],
  },
  {
    owner: majuBersama,
    text: 'PT Maju Bersama (contoh) mengumumkan jadwal pengiriman.',
    dueOn: '2023-10-31',
    fulfilled: ['2023-10-26', 'Jadwal diumumkan'],
  },
  {
    owner: karangTaruna,
    text: 'Karang Taruna (contoh) mencatat penyaluran di empat RW.',
    dueOn: '2023-11-30',
    target: { quantity: 4, unit: 'RW' },
    progress: [['2023-10-26', 1, 'Satu RW tercatat']],
  },
];

/** 8: the plan for 2024, agreed on and still being signed. */
export const plan2024: readonly Pledge[] = [
  { owner: camat, text: 'Memimpin pemantauan triwulanan.', dueOn: '2024-12-20' },
  {
    owner: puskesmasLegok,
    text: 'Melaksanakan 600 kunjungan KUMBANG GITA.',
    dueOn: '2024-12-20',
    target: { quantity: 600, unit: 'kunjungan' },
  },
  { owner: koramil, text: 'Babinsa mendampingi keluarga asuh lama dan baru.', dueOn: '2024-12-20' },
  { owner: sicer, text: 'Menyediakan telur bagi 80 batita selama 90 hari.', dueOn: '2024-09-30' },
  { owner: pkk, text: 'Menjaga kegiatan MAMA CENTING setiap bulan.', dueOn: '2024-12-20' },
];
