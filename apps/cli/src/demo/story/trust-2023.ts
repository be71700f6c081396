import { LEGOK } from '../../../../api/src/demo-ids.js';
import { seen, thinks, type Signal } from './trust-signal.js';

const { camat, kasiPm, koramil, polsek, pkk, sicer, majuBersama, karangTaruna, radio } = LEGOK;
const { villages: desa, community: warga } = LEGOK;
const { puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin } = LEGOK;

/** Firm until spring; an invented company breaks its word; openness and a mediator bring it back. */
export const signals2023: readonly Signal[] = [
  seen('2023-01-10', [polsek, pkk], 'kept-promise', 2, 'Posyandu dibuka dengan jam tambahan.'),
  seen('2023-01-19', [kasiPm, puskesmasCaringin], 'shared-information', 2, 'Rekap dikirim sebelum diminta.'),
  thinks('2023-01-26', [warga, koramil], 'positive', 2, 'Babinsa dianggap seperti keluarga sendiri.'),
  thinks('2023-01-26', [sicer, camat], 'positive', 2, 'Musyawarah berjalan terbuka.'),
  seen(
    '2023-02-07',
    [koramil, puskesmasLegok],
    'shared-information',
    2,
    'Kenaikan angka disampaikan tanpa ditutupi.',
  ),
  seen('2023-02-16', [desa, radio], 'helped', 1, 'Siaran gizi dipakai kader sebagai bahan.'),
  seen('2023-03-07', [camat, koramil], 'helped', 2, 'Babinsa tetap berkunjung setelah target tercapai.'),
  seen(
    '2023-03-16',
    [pkk, puskesmasBojongkamal],
    'helped',
    2,
    'Puskesmas Bojongkamal mengambil alih layanan konsultasi.',
  ),
  seen(
    '2023-03-21',
    [puskesmasLegok, sicer],
    'kept-promise',
    3,
    'Lima belas balita diasuh sebelum jatuh tempo.',
  ),
  seen('2023-04-04', [polsek, puskesmasLegok], 'helped', 1, 'Jadwal timbang disesuaikan dengan Ramadan.'),
  seen(
    '2023-04-13',
    [pkk, majuBersama],
    'absent-without-notice',
    3,
    'PT Maju Bersama (contoh) tidak hadir dan tidak memberi kabar.',
  ),
  seen('2023-05-09', [koramil, majuBersama], 'broke-promise', 3, 'Telur untuk dua desa tidak dikirim.'),
  seen('2023-05-09', [pkk, majuBersama], 'withheld-information', 3, 'Jadwal pengiriman tidak dibuka.', {
    confidential: true,
  }),
  seen(
    '2023-05-16',
    [puskesmasLegok, majuBersama],
    'broke-promise',
    3,
    'Pengiriman ditunda lagi tanpa tanggal.',
  ),
  thinks('2023-05-25', [sicer, majuBersama], 'negative', 3, 'Ucapan dan tindakan perusahaan tidak sejalan.', {
    confidential: true,
  }),
  seen('2023-06-06', [camat, majuBersama], 'broke-promise', 3, 'Pengasuhan sepuluh balita tidak dijalankan.'),
  seen('2023-06-06', [desa, polsek], 'helped', 1, 'Binamas menerima aduan warga dengan baik.'),
  seen('2023-06-15', [pkk, karangTaruna], 'conflict', 3, 'Berselisih soal daftar penerima di depan warga.'),
  thinks('2023-06-15', [warga, majuBersama], 'negative', 2, 'Pembagian dianggap pilih kasih.', {
    confidential: true,
  }),
  seen('2023-06-20', [koramil, sicer], 'helped', 3, 'Pendamping menengahi pembahasan yang alot.'),
  seen('2023-06-20', [desa, camat], 'shared-information', 2, 'Ringkasan berita acara dibacakan terbuka.'),
  seen(
    '2023-06-27',
    [kasiPm, majuBersama],
    'absent-without-notice',
    2,
    'PT Maju Bersama (contoh) tidak hadir di Loktri.',
  ),
  seen('2023-06-27', [warga, pkk], 'helped', 2, 'Makan bersama terbuka bagi semua orang tua.'),
  seen(
    '2023-07-04',
    [puskesmasLegok, koramil],
    'kept-promise',
    2,
    'Kunjungan desa prioritas dimulai sesuai janji.',
  ),
  seen('2023-07-13', [pkk, puskesmasCaringin], 'helped', 2, 'Uji coba Kumbang Gita disiapkan bersama kader.'),
  seen(
    '2023-07-27',
    [sicer, majuBersama],
    'shared-information',
    2,
    'PT Maju Bersama (contoh) mengakui keterlambatan dan membuka jadwal.',
  ),
  thinks('2023-07-27', [karangTaruna, pkk], 'positive', 1, 'Kader mau mendengar keberatan pemuda.'),
  seen(
    '2023-08-08',
    [camat, polsek],
    'kept-promise',
    2,
    'Delapan balita didampingi sebelum pertengahan waktu.',
  ),
  seen(
    '2023-08-15',
    [desa, puskesmasLegok],
    'shared-information',
    2,
    'Jadwal timbang dibagikan ke semua desa.',
  ),
  thinks('2023-08-15', [puskesmasBojongkamal, pkk], 'positive', 2, 'Kader dinilai andal.'),
  seen('2023-09-05', [polsek, koramil], 'helped', 2, 'Kunjungan dibagi agar semua keluarga terjangkau.'),
  seen('2023-09-14', [pkk, puskesmasBojongkamal], 'kept-promise', 2, 'Rujukan diterima dalam tiga hari.'),
  seen('2023-09-19', [warga, kasiPm], 'shared-information', 2, 'Daftar penyaluran ditempel sebagai jumlah.'),
  seen('2023-10-03', [koramil, puskesmasLegok], 'shared-information', 2, 'Hasil uji petik dibuka.'),
  seen('2023-10-12', [pkk, majuBersama], 'kept-promise', 2, 'Telur susulan akhirnya diserahkan.'),
  thinks('2023-10-26', [majuBersama, sicer], 'positive', 2, 'Penengah dianggap adil.'),
  seen('2023-11-07', [camat, pkk], 'kept-promise', 2, 'Mama Centing berjalan setiap bulan.'),
  seen(
    '2023-11-16',
    [puskesmasCaringin, karangTaruna],
    'absent-without-notice',
    1,
    'Karang Taruna (contoh) tidak mengirim kabar.',
  ),
  seen('2023-12-05', [sicer, koramil], 'kept-promise', 3, 'Delapan belas balita diasuh.'),
  seen('2023-12-05', [puskesmasLegok, polsek], 'kept-promise', 3, 'Delapan belas balita diasuh.'),
  thinks('2023-12-19', [warga, camat], 'positive', 2, 'Warga merasa dilibatkan sampai akhir.'),
];
