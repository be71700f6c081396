import type { Role, Scope } from '#directory/grants.js';
import { CONTOH, invented, LEGOK, legok } from '../../../../api/src/demo-ids.js';

/** Somebody who acts in the story. Names are invented: posts, never persons. */
export interface StoryPerson {
  readonly id: string;
  /** The account, where there is one. */
  readonly email: string | null;
  readonly name: string;
  readonly title: string;
  readonly stakeholderId: string | null;
  readonly collaborationId: string;
  readonly grants: readonly Scope[];
  /** Who the same human is in another collaboration. */
  readonly elsewhere?: { readonly id: string; readonly collaborationId: string };
}

const LEGOK_ONLY = { collaborationId: LEGOK.collaboration, region: '36.03.20' };
const CONTOH_ONLY = { collaborationId: CONTOH.collaboration, region: '36.03.99' };

/** A role in all of a region. */
const over = (region: string, role: Role): Scope => ({
  role,
  region,
  collaborationId: null,
  stakeholderId: null,
});
const inOne = (where: typeof LEGOK_ONLY, role: Role): Scope => ({ role, ...where, stakeholderId: null });
const speaksFor = (stakeholderId: string): Scope => ({ role: 'party', ...LEGOK_ONLY, stakeholderId });

/** Kecamatan Contoh is where the documentation's examples are tried. */
const TRIES = [over('36.03.99', 'facilitator'), over('36.03.99', 'health-officer')];

const person = (number: number): string => legok(300 + number);

/** Who acts in Legok, by the ids that its log holds. */
export const WHO = {
  camat: person(1),
  notulis: person(2),
  puskesmas: person(3),
  polsek: person(4),
  koramil: person(5),
  pkk: person(6),
  sicer: person(7),
  peneliti: person(8),
  pengawas: person(9),
  admin: person(10),
  bojongkamal: person(11),
  caringin: person(12),
  desa: person(13),
  majuBersama: person(14),
  karangTaruna: person(15),
  klinik: person(16),
} as const;

/** Who signs and answers for a party of Legok. */
export const SPEAKERS: Readonly<Record<string, { readonly person: string; readonly capacity: string }>> = {
  [LEGOK.camat]: { person: WHO.camat, capacity: 'Camat' },
  [LEGOK.kasiPm]: { person: WHO.notulis, capacity: 'Kepala Seksi Pemberdayaan Masyarakat' },
  [LEGOK.puskesmasLegok]: { person: WHO.puskesmas, capacity: 'Petugas gizi' },
  [LEGOK.puskesmasBojongkamal]: { person: WHO.bojongkamal, capacity: 'Kepala puskesmas' },
  [LEGOK.puskesmasCaringin]: { person: WHO.caringin, capacity: 'Kepala puskesmas' },
  [LEGOK.koramil]: { person: WHO.koramil, capacity: 'Danramil' },
  [LEGOK.polsek]: { person: WHO.polsek, capacity: 'Kapolsek' },
  [LEGOK.pkk]: { person: WHO.pkk, capacity: 'Ketua TP PKK' },
  [LEGOK.sicer]: { person: WHO.sicer, capacity: 'Pendamping program' },
  [LEGOK.villages]: { person: WHO.desa, capacity: 'Wakil kepala desa dan lurah' },
  [LEGOK.majuBersama]: { person: WHO.majuBersama, capacity: 'Manajer hubungan masyarakat' },
  [LEGOK.karangTaruna]: { person: WHO.karangTaruna, capacity: 'Ketua' },
  [LEGOK.klinik]: { person: WHO.klinik, capacity: 'Penanggung jawab' },
};

const inLegok = (
  id: string,
  email: string | null,
  title: string,
  stakeholderId: string | null,
  ...grants: readonly Scope[]
): StoryPerson => ({
  id,
  email,
  name: `${title} (contoh)`,
  title,
  stakeholderId,
  collaborationId: LEGOK.collaboration,
  grants,
});

const inContoh = (
  id: string,
  title: string,
  stakeholderId: string | null,
  ...grants: readonly Scope[]
): StoryPerson => ({
  id,
  email: null,
  name: `${title} (contoh)`,
  title,
  stakeholderId,
  collaborationId: CONTOH.collaboration,
  grants,
});

/** Everybody in the directory of the demonstration. */
export const people: readonly StoryPerson[] = [
  inLegok(
    WHO.camat,
    'camat@legok.demo',
    'Camat Legok',
    LEGOK.camat,
    over('36.03.20', 'facilitator'),
    ...TRIES,
  ),
  inLegok(
    WHO.notulis,
    'notulis@legok.demo',
    'Notulis, Kasi Pemberdayaan Masyarakat',
    LEGOK.kasiPm,
    inOne(LEGOK_ONLY, 'recorder'),
  ),
  inLegok(
    WHO.puskesmas,
    'puskesmas@legok.demo',
    'Petugas Gizi Puskesmas Legok',
    LEGOK.puskesmasLegok,
    speaksFor(LEGOK.puskesmasLegok),
    inOne(LEGOK_ONLY, 'health-officer'),
  ),
  inLegok(WHO.polsek, 'polsek@legok.demo', 'Kapolsek Legok', LEGOK.polsek, speaksFor(LEGOK.polsek)),
  inLegok(WHO.koramil, 'koramil@legok.demo', 'Danramil Legok', LEGOK.koramil, speaksFor(LEGOK.koramil)),
  inLegok(WHO.pkk, 'pkk@legok.demo', 'Ketua TP PKK Kecamatan Legok', LEGOK.pkk, speaksFor(LEGOK.pkk)),
  inLegok(
    WHO.sicer,
    'sicer@legok.demo',
    'Pendamping Program PT Sicer Indonesia',
    LEGOK.sicer,
    speaksFor(LEGOK.sicer),
  ),
  inLegok(WHO.peneliti, 'peneliti@legok.demo', 'Peneliti', null, over('36.03.20', 'researcher')),
  inLegok(
    WHO.pengawas,
    'pengawas@tangerang.demo',
    'Pengawas TPPS Kabupaten Tangerang',
    null,
    over('36.03', 'supervisor'),
  ),
  inLegok(WHO.admin, 'admin@legok.demo', 'Admin', null, over('', 'administrator'), ...TRIES),
  inLegok(
    WHO.bojongkamal,
    null,
    'Kepala Puskesmas Bojongkamal',
    LEGOK.puskesmasBojongkamal,
    speaksFor(LEGOK.puskesmasBojongkamal),
    inOne(LEGOK_ONLY, 'health-officer'),
  ),
  inLegok(
    WHO.caringin,
    null,
    'Kepala Puskesmas Caringin',
    LEGOK.puskesmasCaringin,
    speaksFor(LEGOK.puskesmasCaringin),
    inOne(LEGOK_ONLY, 'health-officer'),
  ),
  inLegok(WHO.desa, null, 'Wakil Kepala Desa dan Lurah', LEGOK.villages, speaksFor(LEGOK.villages)),
  inLegok(
    WHO.majuBersama,
    null,
    'Manajer Humas PT Maju Bersama',
    LEGOK.majuBersama,
    speaksFor(LEGOK.majuBersama),
  ),
  inLegok(WHO.karangTaruna, null, 'Ketua Karang Taruna', LEGOK.karangTaruna, speaksFor(LEGOK.karangTaruna)),
  inLegok(WHO.klinik, null, 'Penanggung Jawab Klinik Harapan', LEGOK.klinik, speaksFor(LEGOK.klinik)),
  {
    ...inContoh(CONTOH.person, 'Camat', CONTOH.kecamatan, ...TRIES),
    elsewhere: { id: invented(950), collaborationId: CONTOH.closable },
  },
  inContoh(CONTOH.witness, 'Notulis', CONTOH.kecamatan, inOne(CONTOH_ONLY, 'recorder')),
  inContoh(CONTOH.forgettable, 'Staf yang Pindah Tugas', CONTOH.desa),
];
