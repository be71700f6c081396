import type { Alert, AlertRule } from '#collaboration/alert/alert.js';
import type { Sector } from '#collaboration/sector.js';
import type { Language } from '../http/words.js';

/** What a sentence is filled with: words in place of ids and codes. */
interface Filling {
  readonly names: string;
  readonly sector: string;
  readonly forum: string;
  readonly convener: string;
  readonly count: string;
  readonly days: string;
  /** For how long, of one; for how long at most, of more. */
  readonly oldest: string;
  readonly period: string;
}

type Sentence = (words: Filling) => string;

const SECTORS: Readonly<Record<Sector, string>> = {
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

/** Proper names, the same in both languages. */
const FORUMS: Readonly<Record<string, string>> = {
  'rembuk-stunting': 'Rembuk Stunting',
  forkopimcam: 'Forkopimcam',
  lokmin: 'Lokmin',
  loktri: 'Loktri',
  ngopi: 'NGOPI',
};

const INDONESIAN: Readonly<Record<AlertRule, Sentence>> = {
  'silent-sector': ({ sector, count, forum, convener, names }) =>
    `Suara sektor ${sector} belum terdengar dalam ${count} pertemuan ${forum} (${convener}) berturut-turut. Hubungi ${names} sebelum rapat berikutnya dan beri giliran bicara.`,
  'no-interdependence': () =>
    'Belum ada komitmen yang dipikul dua sektor. Susun satu komitmen bersama, agar para pihak merasa saling membutuhkan.',
  'repair-trust-first': () =>
    'Ada riwayat konflik dan kepercayaan belum pulih. Pulihkan kepercayaan dahulu lewat pertemuan kecil yang informal, dan beri waktu.',
  'honest-broker': () =>
    'Kepercayaan rendah, sedangkan kehadiran antarsektor seimbang. Minta penengah yang diterima semua pihak memandu rapat berikutnya.',
  'organic-leader': () =>
    'Kepercayaan rendah dan kehadiran antarsektor belum seimbang. Minta tokoh yang disegani semua pihak merangkul yang jarang hadir.',
  'trust-falling': ({ names }) =>
    `Kepercayaan turun dalam tiga pertemuan terakhir. Ajak ${names} berbicara langsung, dan dengarkan.`,
  'unsigned-members': ({ count, names }) =>
    `${count} pihak dalam SK belum menandatangani komitmen: ${names}. Jadwalkan penandatanganan.`,
  'cadence-missed': ({ forum, count, names }) =>
    `${forum} terlewat ${count} kali berturut-turut. Minta ${names} menjadwalkan pertemuan berikutnya.`,
  'no-small-win': ({ days }) =>
    `Sudah ${days} tanpa kemenangan kecil yang tercatat. Rencanakan satu hasil yang cepat terlihat, lalu rayakan.`,
  'starting-conditions-unassessed': () =>
    'Kondisi awal belum dinilai. Catat ketimpangan, insentif, dan riwayat kerja sama para pihak.',
  'minutes-unapproved': ({ count, oldest }) =>
    `Notulen ${count} rapat menunggu pengesahan, ${oldest}. Lengkapi, lalu sahkan.`,
  'overdue-follow-ups': ({ count, oldest, names }) =>
    `${count} tindak lanjut melewati tenggat, ${oldest}. Tanyakan kepada ${names} apa yang menghalangi, lalu tutup atau bawa ke rapat berikutnya.`,
  'overdue-clauses': ({ count, oldest, names }) =>
    `${count} klausul melewati tenggat, ${oldest}. Tanyakan kepada ${names} apa yang menghalangi.`,
  'prevalence-stale': ({ period, days }) =>
    `Angka prevalensi terbaru adalah untuk ${period}, ${days} sejak periode itu berakhir. Minta hasil pengukuran terbaru dari puskesmas.`,
};

const ENGLISH: Readonly<Record<AlertRule, Sentence>> = {
  'silent-sector': ({ sector, count, forum, convener, names }) =>
    `The ${sector} sector has not been heard in ${count} meetings of ${forum} (${convener}) in a row. Talk to ${names} before the next one and give them the floor.`,
  'no-interdependence': () =>
    'No commitment is owned by two sectors. Draw up one together, so that the parties feel they need each other.',
  'repair-trust-first': () =>
    'There is a history of conflict and trust has not recovered. Repair trust first, in small informal meetings, and allow time.',
  'honest-broker': () =>
    'Trust is low while sectors attend evenly. Ask an honest broker whom all accept to lead the next meeting.',
  'organic-leader': () =>
    'Trust is low and sectors attend unevenly. Ask a leader whom all respect to bring in those who rarely come.',
  'trust-falling': ({ names }) =>
    `Trust has fallen over the last three meetings. Talk with ${names} in person, and listen.`,
  'unsigned-members': ({ count, names }) =>
    `Named in a decree and yet to sign a commitment (${count}): ${names}. Schedule the signing.`,
  'cadence-missed': ({ forum, count, names }) =>
    `${forum} was missed ${count} times in a row. Ask ${names} to schedule the next meeting.`,
  'no-small-win': ({ days }) =>
    `${days} without a recorded small win. Plan a result that shows quickly, then celebrate it.`,
  'starting-conditions-unassessed': () =>
    'Starting conditions have not been assessed. Record asymmetries, incentives and prehistory.',
  'minutes-unapproved': ({ count, oldest }) =>
    `Minutes awaiting approval: ${count}, ${oldest}. Complete and approve them.`,
  'overdue-follow-ups': ({ count, oldest, names }) =>
    `Overdue follow-ups: ${count}, ${oldest}. Ask ${names} what stands in the way, then close them or take them to the next meeting.`,
  'overdue-clauses': ({ count, oldest, names }) =>
    `Overdue clauses: ${count}, ${oldest}. Ask ${names} what stands in the way.`,
  'prevalence-stale': ({ period, days }) =>
    `The newest prevalence figure is for ${period}, ${days} past its end. Ask the health centre for the latest measurements.`,
};

interface Tongue {
  readonly sentences: Readonly<Record<AlertRule, Sentence>>;
  /** Who is meant when nobody is named. */
  readonly others: string;
  readonly sector: (sector: Sector) => string;
  readonly days: (days: number) => string;
  readonly oldest: (days: string, count: number) => string;
}

const TONGUES: Readonly<Record<Language, Tongue>> = {
  id: {
    sentences: INDONESIAN,
    others: 'pihak terkait',
    sector: (sector) => SECTORS[sector],
    days: (days) => `${days} hari`,
    oldest: (days, count) => `${count === 1 ? 'sudah' : 'yang terlama'} ${days}`,
  },
  en: {
    sentences: ENGLISH,
    others: 'those concerned',
    sector: (sector) => sector,
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    oldest: (days, count) => `${count === 1 ? '' : 'the oldest '}for ${days}`,
  },
};

/** A year as it stands, a month by its name. */
const periodOf = (period: string, language: Language): string =>
  period.length === 7
    ? new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(period),
      )
    : period;

/** What is true and what to do, in the caller's language. */
export function alertMessage(
  { rule, about }: Alert,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { stakeholders = [], sector, forum = '', convener = '', count = 0, days = 0, period = '' } = about;
  const { sentences, others, ...words } = TONGUES[language];
  const known = stakeholders.flatMap((id) => names.get(id) ?? []);
  return sentences[rule]({
    names: known.length > 0 ? new Intl.ListFormat(language).format(known) : others,
    sector: sector ? words.sector(sector) : '',
    forum: FORUMS[forum] ?? forum,
    convener: names.get(convener) ?? others,
    count: String(count),
    days: words.days(days),
    oldest: words.oldest(words.days(days), count),
    period: periodOf(period, language),
  });
}
