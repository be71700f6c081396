import { LEGOK } from '../../../../api/src/demo-ids.js';
import {
  decision,
  followUp,
  forkopimcam,
  info,
  lokmin,
  loktri,
  ngopi,
  rembuk,
  type Meeting,
} from './meeting.js';

const { camat, kasiPm, koramil, polsek, pkk, sicer, majuBersama, karangTaruna, radio } = LEGOK;
const { villages: desa, community: warga } = LEGOK;
const { puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin } = LEGOK;

/** A firm start, the trouble of the middle of the year, and the way out of it. */
export const meetings2023: readonly Meeting[] = [
  forkopimcam('2023-01-10', [
    info(
      camat,
      'Rekap akhir tahun: satu klausul Karang Taruna (contoh) lewat waktu, lainnya berjalan.',
      'commitment',
    ),
    info(koramil, 'Pendampingan keluarga asuh dilanjutkan.'),
    info(pkk, 'Posyandu Januari dibuka dengan jam tambahan.'),
  ]),
  lokmin(
    '2023-01-19',
    [
      info(puskesmasLegok, 'Rekap sementara 2022 dibacakan; dua posyandu masih menyusul.', 'outcome'),
      info(desa, 'Dukungan posyandu 2023 sudah masuk APBDes.', 'commitment'),
      decision(pkk, 'Naskah kesepakatan rujukan gizi disetujui untuk ditandatangani.', 'commitment'),
    ],
    { also: [karangTaruna, radio] },
  ),
  ngopi('2023-01-26', { guests: 5 }),
  forkopimcam('2023-02-07', [
    info(puskesmasLegok, 'Rekap 2022: 349 dari 7.433 balita, 4,70 persen.', 'outcome'),
    info(polsek, 'Binamas menambah kunjungan di Bojongkamal.'),
    decision(camat, 'Kenaikan di Legok dan Bojongkamal menjadi perhatian tahun ini.', 'understanding'),
  ]),
  lokmin(
    '2023-02-16',
    [
      info(
        puskesmasBojongkamal,
        'Telaah bersama: lebih banyak balita terjaring saat timbang.',
        'understanding',
      ),
      info(radio, 'Siaran gizi sudah berjalan delapan kali.', 'outcome'),
      decision(kasiPm, 'Siaran berikutnya membahas jadwal posyandu.'),
    ],
    { also: [karangTaruna, radio] },
  ),
  forkopimcam('2023-03-07', [
    info(koramil, 'Keluarga asuh lama tetap dikunjungi.'),
    info(pkk, 'Enam kelas edukasi gizi sudah diikuti keluarga asuh.'),
    followUp([puskesmasLegok, kasiPm], 'Menyusun rancangan rencana aksi 2023.', '2023-03-31', {
      done: '2023-03-29',
    }),
  ]),
  lokmin(
    '2023-03-16',
    [
      info(puskesmasLegok, 'Kelas edukasi gizi keluarga asuh selesai sesuai rencana.', 'commitment'),
      decision(
        pkk,
        'Kesepakatan rujukan diubah: layanan konsultasi oleh Puskesmas Bojongkamal.',
        'commitment',
      ),
      info(desa, 'Tiga desa menambah alat ukur dari APBDes.'),
    ],
    { also: [karangTaruna, radio] },
  ),
  loktri(
    '2023-03-21',
    [
      info(sicer, 'Lima belas balita diasuh karyawan PT Sicer.', 'commitment'),
      info(camat, 'Rencana aksi 2023 dibahas per sektor.'),
      info(koramil, 'Babinsa meminta data sebaran untuk kunjungan.'),
      info(pkk, 'Kader menyiapkan menu bergizi untuk bulan Ramadan.'),
      followUp([desa, majuBersama], 'Menyerahkan jadwal pengiriman telur.', '2023-04-28', {
        dropped: '2023-08-08',
      }),
      info(puskesmasCaringin, 'Angka Caringin terus menurun.', 'outcome'),
    ],
    { guests: 6 },
  ),
  forkopimcam('2023-04-04', [
    info(polsek, 'Pengamanan Ramadan tidak mengganggu jadwal posyandu.'),
    info(puskesmasLegok, 'Timbang April digeser ke awal bulan.'),
    decision(camat, 'Laporan anak asuh dibaca tiap Forkopimcam.', 'commitment'),
  ]),
  lokmin(
    '2023-04-13',
    [
      info(puskesmasCaringin, 'Posyandu tetap buka selama Ramadan.'),
      info(pkk, 'Kiriman PT Maju Bersama (contoh) belum diterima di empat posyandu.', 'trust'),
      info(kasiPm, 'PT Maju Bersama (contoh) diminta memberi kabar tertulis.'),
    ],
    { also: [karangTaruna, radio, majuBersama], absent: [majuBersama] },
  ),
  forkopimcam('2023-05-09', [
    info(koramil, 'Keluarga menanyakan kiriman PT Maju Bersama (contoh).', 'trust'),
    info(pkk, 'Kader menalangi sebagian kebutuhan.'),
    decision(camat, 'PT Maju Bersama (contoh) diundang ke lokmin Mei.', 'dialogue'),
  ]),
  lokmin(
    '2023-05-16',
    [
      info(majuBersama, 'PT Maju Bersama (contoh) menyatakan pengiriman tertunda.', 'trust'),
      info(pkk, 'Kader meminta kepastian jadwal.'),
      followUp([puskesmasLegok, majuBersama], 'Mengirim jadwal susulan tertulis.', '2023-05-31', {
        dropped: '2023-08-08',
      }),
      info(desa, 'Desa membantu kader selama masa tunggu.'),
    ],
    { also: [karangTaruna, radio, majuBersama] },
  ),
  ngopi('2023-05-25', { guests: 2 }),
  forkopimcam('2023-06-06', [
    info(
      camat,
      'Janji pengasuhan PT Maju Bersama (contoh) tidak terpenuhi; dicatat sebagai ingkar.',
      'commitment',
    ),
    info(polsek, 'Warga mengadu tentang pembagian PT Maju Bersama (contoh).', 'trust'),
    info(puskesmasLegok, 'Pemantauan gizi penerima tetap berjalan.'),
  ]),
  lokmin(
    '2023-06-15',
    [
      info(pkk, 'Karang Taruna (contoh) mempersoalkan daftar penerima di depan warga.', 'trust'),
      info(puskesmasBojongkamal, 'Daftar penerima disusun ulang berdasarkan hasil timbang.'),
      decision(kasiPm, 'Persoalan bantuan dibawa ke Rembuk Stunting.', 'dialogue'),
    ],
    { also: [karangTaruna, radio] },
  ),
  rembuk(
    '2023-06-20',
    [
      info(puskesmasLegok, 'Analisis situasi: 4,70 persen pada 2022, naik di dua wilayah.', 'understanding'),
      info(sicer, 'Pendamping menengahi pembahasan bantuan.', 'trust'),
      decision(camat, 'Berita acara 2023 ditandatangani; pengasuhan dilanjutkan.', 'commitment'),
      info(koramil, 'Babinsa menyanggupi delapan belas balita.', 'commitment'),
      info(polsek, 'Binamas menyanggupi delapan belas balita.', 'commitment'),
      decision(pkk, 'MAMA CENTING: makan bersama di tiap posyandu.', 'outcome'),
      followUp([warga, kasiPm], 'Menempelkan ringkasan berita acara di balai desa.', '2023-07-14', {
        done: '2023-07-12',
      }),
    ],
    { guests: 30 },
  ),
  loktri(
    '2023-06-27',
    [
      info(desa, 'Desa menyiapkan dapur MAMA CENTING.'),
      info(sicer, 'PT Sicer bersedia menjadi penengah tiga pertemuan.', 'trust'),
      info(puskesmasLegok, 'KUMBANG GITA: kunjungan timbang dan pantau tinggi disiapkan.', 'outcome'),
      info(polsek, 'Binamas menemani kunjungan KUMBANG GITA.'),
      info(pkk, 'Makan bersama pertama diikuti banyak orang tua.', 'outcome'),
    ],
    { guests: 7, absent: [majuBersama] },
  ),
  forkopimcam('2023-07-04', [
    decision(camat, 'Kesepakatan penyaluran terbuka disiapkan bersama penengah.', 'commitment'),
    info(koramil, 'Kunjungan Babinsa dimulai di desa prioritas.'),
    info(pkk, 'Daftar penyaluran akan ditempel sebagai jumlah, tanpa nama.'),
  ]),
  lokmin(
    '2023-07-13',
    [
      info(puskesmasCaringin, 'KUMBANG GITA diuji di Caringin.'),
      info(pkk, 'MAMA CENTING berjalan di delapan posyandu.'),
      followUp([kasiPm, puskesmasLegok], 'Menyusun formulir kunjungan KUMBANG GITA.', '2023-07-28', {
        done: '2023-07-20',
      }),
    ],
    { also: [karangTaruna, radio] },
  ),
  ngopi('2023-07-27', { also: [majuBersama, karangTaruna], guests: 3 }),
  forkopimcam('2023-08-08', [
    info(polsek, 'Delapan balita sudah didampingi Binamas.'),
    info(puskesmasLegok, 'Kunjungan KUMBANG GITA menjangkau 90 balita.', 'outcome'),
    decision(camat, 'Tindak lanjut lama yang diganti kesepakatan baru ditutup.'),
  ]),
  lokmin(
    '2023-08-15',
    [
      info(puskesmasLegok, 'Bulan penimbangan Agustus berjalan di semua posyandu.'),
      info(desa, 'Sebelas desa dan kelurahan mengirim jadwal.'),
      info(pkk, 'Orang tua datang lebih banyak daripada tahun lalu.', 'outcome'),
    ],
    { also: [karangTaruna, radio] },
  ),
  forkopimcam('2023-09-05', [
    info(koramil, 'Empat belas balita diasuh Babinsa.'),
    info(pkk, 'MAMA CENTING kedelapan selesai.'),
    followUp([camat, kasiPm], 'Menyiapkan uji petik hasil timbang.', '2023-09-22', { done: '2023-09-20' }),
  ]),
  lokmin(
    '2023-09-14',
    [
      info(puskesmasBojongkamal, 'Konsultasi rujukan berjalan tiap bulan.', 'commitment'),
      info(pkk, 'Rujukan dari posyandu diterima dalam tiga hari.', 'trust'),
      decision(desa, 'Uji petik diikuti kader dan Babinsa.'),
    ],
    { also: [karangTaruna, radio] },
  ),
  loktri(
    '2023-09-19',
    [
      info(camat, 'Suasana kerja sama membaik sejak penyaluran dibuka.', 'trust'),
      info(sicer, 'Dua pertemuan penengah selesai; satu lagi bulan Oktober.'),
      info(puskesmasLegok, 'Rumusan masalah diperbarui menurut data Agustus.', 'understanding'),
      info(koramil, 'Babinsa melaporkan kunjungan mingguan.'),
      info(warga, 'Warga menilai daftar penyaluran sudah jelas.', 'trust'),
    ],
    { guests: 6, represented: [polsek] },
  ),
  forkopimcam('2023-10-03', [
    info(polsek, 'Lima belas balita diasuh Binamas.'),
    info(puskesmasLegok, 'Uji petik sesuai dengan catatan posyandu.', 'outcome'),
    decision(camat, 'Hasil uji petik dibacakan di tiap desa.'),
  ]),
  lokmin(
    '2023-10-12',
    [
      info(majuBersama, 'Telur susulan PT Maju Bersama (contoh) sudah diserahkan.', 'commitment'),
      info(pkk, 'Daftar penyaluran ditempel di semua posyandu.', 'trust'),
      followUp([desa, karangTaruna], 'Mencatat penyaluran di RW masing-masing.', '2023-11-17'),
      info(puskesmasCaringin, 'Kehadiran posyandu tetap tinggi.'),
    ],
    { also: [karangTaruna, radio, majuBersama] },
  ),
  ngopi('2023-10-26', { also: [majuBersama], guests: 4 }),
  forkopimcam('2023-11-07', [
    info(koramil, 'Enam belas balita diasuh; dua menyusul.'),
    info(pkk, 'MAMA CENTING kesepuluh selesai.'),
    info(camat, 'Persiapan rencana aksi 2024 dimulai.'),
  ]),
  lokmin(
    '2023-11-16',
    [
      info(puskesmasLegok, 'Kunjungan KUMBANG GITA mencapai 340 balita.', 'outcome'),
      info(kasiPm, 'Rancangan rencana aksi bersama dibagikan.'),
      info(radio, 'Siaran gizi mencapai empat puluh kali.'),
    ],
    { also: [karangTaruna, radio], absent: [karangTaruna] },
  ),
  forkopimcam('2023-12-05', [
    info(koramil, 'Delapan belas balita diasuh Babinsa; klausul terpenuhi.', 'commitment'),
    info(polsek, 'Delapan belas balita diasuh Binamas; klausul terpenuhi.', 'commitment'),
    decision(puskesmasLegok, 'Rekap 2023 dihimpun sebelum 22 Desember.'),
  ]),
  lokmin(
    '2023-12-14',
    [
      info(puskesmasLegok, 'Empat ratus kunjungan KUMBANG GITA tercapai.', 'commitment'),
      info(pkk, 'Dua belas kali MAMA CENTING terlaksana.', 'commitment'),
      followUp([desa, desa], 'Mengusulkan anggaran posyandu 2024.', '2024-02-23'),
    ],
    { also: [karangTaruna, radio] },
  ),
  loktri(
    '2023-12-19',
    [
      info(camat, 'Rencana aksi bersama 2024 disepakati.', 'commitment'),
      info(sicer, 'Enam belas balita diasuh karyawan PT Sicer.', 'commitment'),
      info(polsek, 'Binamas melanjutkan pendampingan pada 2024.'),
      info(puskesmasBojongkamal, 'Jumlah balita yang diukur bertambah; angka menurun.', 'outcome'),
      followUp([pkk, kasiPm], 'Menjadwalkan penandatanganan rencana aksi.', '2024-01-31'),
    ],
    { guests: 9 },
  ),
];
