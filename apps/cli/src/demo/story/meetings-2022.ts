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

/** A slow start, the first rembuk stunting and its berita acara, then work in all forums. */
export const meetings2022: readonly Meeting[] = [
  lokmin('2022-01-20', [
    info(puskesmasLegok, 'Rekap 2021: 410 dari 7.108 balita yang diukur tergolong stunting.', 'outcome'),
    info(pkk, 'Kehadiran orang tua di posyandu belum merata antar-RW.'),
    followUp([kasiPm, puskesmasLegok], 'Menyusun jadwal timbang serentak.', '2022-02-11', {
      done: '2022-02-10',
    }),
  ]),
  lokmin(
    '2022-02-17',
    [
      info(kasiPm, 'Rancangan SK tim percepatan penurunan stunting dibahas bersama.', 'commitment'),
      info(puskesmasCaringin, 'Wilayah Caringin mencatat angka tertinggi; kader perlu pendamping.'),
      decision(pkk, 'Rekap penimbangan dibacakan di setiap lokmin.', 'trust'),
    ],
    { also: [majuBersama], absent: [majuBersama] },
  ),
  forkopimcam('2022-03-08', [
    decision(camat, 'Penurunan stunting menjadi agenda tetap rapat bulanan.', 'commitment'),
    info(koramil, 'Babinsa siap ikut kunjungan ke keluarga.'),
    followUp([polsek, polsek], 'Menyusun daftar Binamas pendamping per desa.', '2022-04-05', {
      done: '2022-04-01',
    }),
  ]),
  lokmin('2022-03-17', [
    info(puskesmasBojongkamal, 'Alat ukur panjang badan di dua posyandu perlu dikalibrasi.'),
    decision(desa, 'Tiga puskesmas memakai format rekap yang sama.', 'commitment'),
    followUp([pkk, puskesmasBojongkamal], 'Mengalibrasi alat ukur posyandu.', '2022-04-15', {
      done: '2022-04-12',
    }),
  ]),
  loktri(
    '2022-03-29',
    [
      info(
        camat,
        'Stunting tidak dapat ditangani satu instansi; semua sektor diminta berperan.',
        'understanding',
      ),
      info(sicer, 'PT Sicer menawarkan diri sebagai pendamping program.'),
      info(warga, 'Orang tua berharap jadwal posyandu diumumkan lebih awal.'),
      info(puskesmasLegok, 'Edukasi gizi balita diperlukan di tiap posyandu.'),
      followUp([koramil, desa], 'Mengumumkan jadwal posyandu di tiap RW.', '2022-04-29', {
        done: '2022-04-25',
      }),
    ],
    { absent: [majuBersama], guests: 6 },
  ),
  forkopimcam('2022-04-12', [
    info(puskesmasLegok, 'Timbang serentak Februari selesai; data masuk e-PPGBM.'),
    info(polsek, 'Daftar Binamas pendamping diserahkan kepada kecamatan.'),
    decision(pkk, 'Kader dan Binamas berangkat bersama saat kunjungan rumah.'),
  ]),
  lokmin(
    '2022-04-21',
    [
      info(puskesmasLegok, 'Format rekap bersama sudah dipakai ketiga puskesmas.', 'trust'),
      info(desa, 'Jadwal posyandu sudah ditempel di sebagian besar RW.'),
      followUp([kasiPm, karangTaruna], 'Membantu menyebarkan jadwal lewat media sosial.', '2022-05-20', {
        done: '2022-06-10',
      }),
    ],
    { also: [karangTaruna], late: [karangTaruna, '10:40'] },
  ),
  ngopi('2022-05-12', { guests: 3, recordedOn: '2022-05-30' }),
  forkopimcam('2022-05-17', [
    decision(camat, 'Rembuk Stunting dijadwalkan 23 Juni di aula kecamatan.', 'dialogue'),
    info(koramil, 'Babinsa mendampingi kunjungan di sebelas desa dan kelurahan.'),
    followUp([pkk, pkk], 'Menyiapkan bahan paparan kader posyandu.', '2022-06-17', { done: '2022-06-15' }),
  ]),
  lokmin(
    '2022-05-24',
    [
      info(puskesmasCaringin, 'Kunjungan bersama mulai diterima keluarga.'),
      info(pkk, 'Kader meminta pelatihan pengukuran.'),
      decision(puskesmasLegok, 'Definisi masalah dan misi dibahas sebelum rembuk.', 'understanding'),
    ],
    { also: [karangTaruna], represented: [desa] },
  ),
  forkopimcam('2022-06-07', [
    info(polsek, 'Undangan rembuk diantar Binamas ke desa.'),
    info(camat, 'Naskah berita acara diedarkan untuk dipelajari.', 'commitment'),
    followUp([puskesmasLegok, puskesmasLegok], 'Menyiapkan analisis situasi untuk rembuk.', '2022-06-20', {
      done: '2022-06-17',
    }),
  ]),
  loktri(
    '2022-06-14',
    [
      info(desa, 'Desa siap menganggarkan dukungan posyandu.', 'commitment'),
      info(polsek, 'Binamas siap menjadi orang tua asuh bersama Babinsa.'),
      info(sicer, 'Pendamping program siap membantu bila musyawarah kaku.', 'trust'),
      decision(pkk, 'Pembagian peran sektor dibawa ke rembuk.'),
      followUp([koramil, kasiPm], 'Mengirim daftar calon penanda tangan.', '2022-06-20', {
        done: '2022-06-17',
      }),
    ],
    { guests: 4 },
  ),
  lokmin(
    '2022-06-16',
    [
      info(puskesmasBojongkamal, 'Hasil kalibrasi alat ukur sudah lengkap.'),
      info(kasiPm, 'Susunan acara rembuk disepakati.'),
      decision(pkk, 'Setiap posyandu mengirim satu kader ke rembuk.'),
    ],
    { also: [karangTaruna] },
  ),
  rembuk(
    '2022-06-23',
    [
      info(
        puskesmasLegok,
        'Analisis situasi: perilaku hidup bersih dan gizi balita perlu perhatian utama.',
        'understanding',
      ),
      info(
        sicer,
        'Usulan: satu pihak mengasuh sejumlah keluarga, bukan sekadar memberi bantuan.',
        'understanding',
      ),
      decision(camat, 'Berita acara komitmen bersama Gerakan Orang Tua Asuh ditandatangani.', 'commitment'),
      decision(koramil, 'Babinsa dan Binamas menjadi orang tua asuh pertama.', 'commitment'),
      info(warga, 'Warga meminta bantuan diumumkan terbuka.', 'trust'),
      followUp([polsek, kasiPm], 'Membagikan salinan berita acara kepada semua pihak.', '2022-07-29', {
        done: '2022-07-26',
      }),
    ],
    { guests: 25 },
  ),
  forkopimcam('2022-07-05', [
    info(camat, 'Berita acara menjadi acuan kerja semua sektor.', 'commitment'),
    info(koramil, 'Lima balita sudah didampingi Babinsa sebagai orang tua asuh.'),
    info(pkk, 'Kader pendamping mulai dipilih di tiap posyandu.'),
  ]),
  lokmin(
    '2022-07-14',
    [
      decision(pkk, 'Kegiatan Dering Pagi disusun bersama Puskesmas Caringin dan desa.', 'outcome'),
      info(desa, 'Desa menyiapkan tempat pelatihan kader.'),
      info(puskesmasLegok, 'Kelas edukasi gizi dimulai bulan depan.'),
    ],
    { also: [karangTaruna, radio] },
  ),
  ngopi('2022-07-28', { guests: 2 }),
  forkopimcam('2022-08-09', [
    info(polsek, 'Binamas mendampingi enam keluarga.'),
    info(puskesmasLegok, 'Bulan penimbangan Agustus dimulai.'),
    decision(camat, 'Pelaksanaan berita acara dipantau setiap bulan.', 'commitment'),
  ]),
  lokmin(
    '2022-08-18',
    [
      decision(
        pkk,
        'SALUR: satu telur satu hari untuk batita stunting, disusun bersama mitra.',
        'commitment',
      ),
      info(puskesmasCaringin, 'Pelatihan kader pertama selesai.'),
      info(majuBersama, 'PT Maju Bersama (contoh) menyanggupi 3.600 butir telur.', 'commitment'),
      followUp([kasiPm, puskesmasBojongkamal], 'Menyusun daftar posyandu penerima SALUR.', '2022-09-09', {
        done: '2022-09-06',
      }),
    ],
    { also: [karangTaruna, radio, majuBersama], absent: [radio] },
  ),
  forkopimcam('2022-09-06', [
    info(koramil, 'Sembilan balita diasuh; kunjungan berjalan tiap pekan.'),
    info(pkk, 'Kader pendamping bertugas di 24 posyandu.', 'outcome'),
    followUp([polsek, kasiPm], 'Menyusun lembar pantau orang tua asuh.', '2022-09-30', {
      done: '2022-09-28',
    }),
  ]),
  lokmin(
    '2022-09-15',
    [
      info(puskesmasLegok, 'Data Agustus dari tiga puskesmas siap diverifikasi bersama.'),
      info(desa, 'Insentif kader masuk rancangan APBDes.'),
      decision(pkk, 'Verifikasi dilakukan di posyandu, disaksikan kader.'),
    ],
    { also: [karangTaruna, radio], absent: [radio, karangTaruna] },
  ),
  loktri(
    '2022-09-20',
    [
      info(camat, 'Capaian triwulan: semua klausul berjalan sesuai jadwal.'),
      info(sicer, 'Telur SALUR mulai dikirim ke posyandu.', 'outcome'),
      info(koramil, 'Babinsa dan Binamas bertukar catatan kunjungan.', 'trust'),
      info(puskesmasCaringin, 'Kehadiran di posyandu Caringin meningkat.'),
      followUp([warga, pkk], 'Menambah jam layanan posyandu bagi orang tua bekerja.', '2022-10-28', {
        done: '2022-10-25',
      }),
    ],
    { guests: 5, represented: [desa] },
  ),
  forkopimcam('2022-10-04', [
    decision(camat, 'Laporan SALUR dibacakan bulanan.'),
    info(polsek, 'Sembilan balita diasuh Binamas.'),
    info(puskesmasLegok, 'Verifikasi data Agustus selesai tanpa selisih berarti.', 'outcome'),
  ]),
  lokmin(
    '2022-10-13',
    [
      info(puskesmasLegok, 'PONDASI CERDAS disiapkan: kelas ibu tentang ASI.', 'outcome'),
      decision(kasiPm, 'Kelas ibu diadakan 21 kali sampai Maret.'),
      info(pkk, 'Pelatihan 24 kader pendamping tuntas.'),
    ],
    { also: [karangTaruna, radio] },
  ),
  ngopi('2022-10-27', { guests: 4 }),
  forkopimcam('2022-11-08', [
    info(koramil, 'Target 12 anak asuh hampir tercapai.', 'commitment'),
    info(pkk, 'Orang tua mulai datang tanpa dijemput.', 'outcome'),
    followUp([camat, kasiPm], 'Menyiapkan rekap klausul akhir tahun.', '2022-12-09', { done: '2022-12-07' }),
  ]),
  lokmin(
    '2022-11-17',
    [
      info(radio, 'Radio Suara Warga (contoh) menawarkan siaran gizi tiap Jumat.', 'dialogue'),
      info(puskesmasBojongkamal, 'Cakupan timbang meningkat; lebih banyak kasus ditemukan dini.'),
      decision(pkk, 'Rumusan misi, masalah, dan nilai bersama diperbarui.', 'understanding'),
      followUp([desa, karangTaruna], 'Mendata pemuda pendamping di empat RW.', '2022-12-31', {
        done: '2023-02-16',
      }),
    ],
    { also: [karangTaruna, radio] },
  ),
  forkopimcam('2022-12-06', [
    info(koramil, 'Dua belas balita diasuh Babinsa; klausul terpenuhi.', 'commitment'),
    info(polsek, 'Dua belas balita diasuh Binamas; klausul terpenuhi.', 'commitment'),
    decision(puskesmasLegok, 'Rekap 2022 dihimpun pertengahan Januari.'),
  ]),
  lokmin(
    '2022-12-15',
    [
      info(puskesmasCaringin, 'Jumlah balita stunting di wilayah Caringin menurun.', 'outcome'),
      info(desa, 'Dukungan posyandu disetujui dalam APBDes.'),
      decision(pkk, 'Alur rujukan gizi dari posyandu diusulkan.', 'commitment'),
    ],
    { also: [karangTaruna, radio] },
  ),
  loktri(
    '2022-12-20',
    [
      info(camat, 'Dua belas bulan kerja bersama dinilai terbuka.', 'trust'),
      info(sicer, 'Telur untuk 60 batita tersalur sesuai jadwal.', 'outcome'),
      info(polsek, 'Binamas mengusulkan orang tua asuh tambahan tahun depan.'),
      info(puskesmasBojongkamal, 'Kenaikan di Bojongkamal perlu ditelaah bersama.', 'understanding'),
      followUp([pkk, puskesmasLegok], 'Menelaah kenaikan angka di dua wilayah.', '2023-02-03', {
        done: '2023-01-31',
      }),
    ],
    { guests: 8, represented: [warga] },
  ),
];
