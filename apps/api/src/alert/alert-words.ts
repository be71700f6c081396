import type { Alert, AlertAbout, AlertRule } from '#collaboration/alert/alert.js';
import type { Language } from '../http/words.js';

/** What a sentence is filled with; names in place of ids. */
interface Filling extends AlertAbout {
  readonly names: string;
}

type Sentence = (about: Filling) => string;

const SECTORS: Readonly<Record<string, string>> = {
  government: 'pemerintah',
  health: 'kesehatan',
  military: 'TNI',
  police: 'Polri',
  community: 'masyarakat',
  village: 'desa',
  private: 'swasta',
  academic: 'akademisi',
  media: 'media',
};

const FORUMS: Readonly<Record<string, string>> = {
  'rembuk-stunting': 'Rembuk Stunting',
  forkopimcam: 'Forkopimcam',
  lokmin: 'Lokmin',
  loktri: 'Loktri',
  ngopi: 'NGOPI',
};

const forum = ({ forum: kind = '' }: Filling): string => FORUMS[kind] ?? kind;
const n = (count = 0): string => String(count);

const INDONESIAN: Readonly<Record<AlertRule, Sentence>> = {
  'silent-sector': (a) =>
    `Sektor ${SECTORS[a.sector ?? ''] ?? ''} tidak hadir atau diam dalam ${n(a.count)} pertemuan ${forum(a)} berturut-turut. Dekati ${a.names} sebelum rapat berikutnya dan beri giliran bicara.`,
  'no-interdependence': () =>
    'Belum ada komitmen yang dipikul dua sektor. Susun satu komitmen bersama, supaya para pihak merasa saling membutuhkan.',
  'repair-trust-first': () =>
    'Para pihak pernah berkonflik dan kepercayaan belum pulih. Dahulukan memperbaiki kepercayaan, lewat pertemuan kecil dan informal, dan beri waktu.',
  'honest-broker': () =>
    'Kepercayaan rendah, sedangkan kehadiran antarsektor seimbang. Minta penengah yang diterima semua pihak memimpin rapat berikutnya.',
  'organic-leader': () =>
    'Kepercayaan rendah dan kehadiran antarsektor timpang. Cari tokoh yang disegani semua pihak untuk mengajak yang jarang hadir.',
  'trust-falling': (a) =>
    `Kepercayaan turun selama tiga pertemuan. Bicarakan langsung dengan ${a.names} apa yang terjadi.`,
  'unsigned-members': (a) =>
    `${n(a.count)} pihak yang namanya ada di SK belum menandatangani komitmen: ${a.names}. Jadwalkan penandatanganan.`,
  'cadence-missed': (a) =>
    `${forum(a)} terlewat ${n(a.count)} kali berturut-turut. Jadwalkan pertemuan berikutnya sekarang.`,
  'no-small-win': (a) =>
    `Sudah lebih dari ${n(a.days)} hari tanpa kemenangan kecil. Rayakan atau rencanakan satu hasil yang cepat terlihat.`,
  'starting-conditions-unassessed': () =>
    'Kondisi awal belum dinilai sebelum forum pertama. Catat ketimpangan, insentif, dan riwayat kerja sama para pihak.',
  'minutes-unapproved': (a) =>
    `Notulen ${n(a.count)} rapat belum disahkan, yang terlama ${n(a.days)} hari. Periksa dan sahkan.`,
  'overdue-follow-ups': (a) =>
    `${n(a.count)} tindak lanjut lewat tenggat, yang terlama ${n(a.days)} hari. Tanyakan kepada ${a.names} dan tutup atau jadwalkan ulang.`,
  'overdue-clauses': (a) =>
    `${n(a.count)} klausul komitmen lewat tenggat, yang terlama ${n(a.days)} hari. Tanyakan kemajuannya kepada ${a.names}.`,
  'prevalence-stale': (a) =>
    `Angka prevalensi terbaru adalah untuk ${a.period ?? ''}, ${n(a.days)} hari sejak akhir periodenya. Minta hasil penimbangan terbaru dari puskesmas.`,
};

const ENGLISH: Readonly<Record<AlertRule, Sentence>> = {
  'silent-sector': (a) =>
    `The ${a.sector ?? ''} sector was absent or silent in ${n(a.count)} ${a.forum ?? ''} meetings in a row. Talk to ${a.names} before the next one and give them the floor.`,
  'no-interdependence': () =>
    'No commitment is owned by two sectors. Draw up one together, so that the parties feel they need each other.',
  'repair-trust-first': () =>
    'The parties have a history of conflict and trust has not recovered. Repair trust first, in small informal meetings, and allow time.',
  'honest-broker': () =>
    'Trust is low while sectors attend evenly. Ask an honest broker whom all accept to lead the next meeting.',
  'organic-leader': () =>
    'Trust is low and sectors attend unevenly. Find a leader whom all respect to bring in those who rarely come.',
  'trust-falling': (a) =>
    `Trust has fallen over three meetings. Talk directly with ${a.names} about what happened.`,
  'unsigned-members': (a) =>
    `${n(a.count)} parties named in the decree have not signed a commitment: ${a.names}. Schedule the signing.`,
  'cadence-missed': (a) =>
    `${a.forum ?? ''} was missed ${n(a.count)} times in a row. Schedule the next one now.`,
  'no-small-win': (a) =>
    `No small win for more than ${n(a.days)} days. Celebrate or plan a result that shows quickly.`,
  'starting-conditions-unassessed': () =>
    'Starting conditions were not assessed before the first forum. Record asymmetries, incentives and prehistory.',
  'minutes-unapproved': (a) =>
    `The minutes of ${n(a.count)} meetings are not approved, the oldest for ${n(a.days)} days. Check and approve them.`,
  'overdue-follow-ups': (a) =>
    `${n(a.count)} follow-ups are overdue, the oldest by ${n(a.days)} days. Ask ${a.names}, then close or reschedule.`,
  'overdue-clauses': (a) =>
    `${n(a.count)} clauses are overdue, the oldest by ${n(a.days)} days. Ask ${a.names} how they stand.`,
  'prevalence-stale': (a) =>
    `The newest prevalence figure is for ${a.period ?? ''}, ${n(a.days)} days past its period. Ask the health centre for the latest weighing.`,
};

/** What is true and what to do, in the caller's language. */
export function alertMessage(
  { rule, about }: Alert,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const known = (about.stakeholders ?? []).map((id) => names.get(id) ?? id);
  const others = language === 'id' ? 'pihak terkait' : 'those concerned';
  const filling = { ...about, names: known.length > 0 ? known.join(', ') : others };
  return (language === 'id' ? INDONESIAN : ENGLISH)[rule](filling);
}
