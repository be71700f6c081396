import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import type { Served } from './app.js';

/** Sends a command that must be accepted; answers the thing's id. */
export async function tell(served: Served, path: string, body: object): Promise<string> {
  const answer = await served.post(path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return (answer.body as { id: string }).id;
}

interface Sketch {
  readonly collaboration: string;
  readonly name: string;
  readonly region: string;
  /** Ids by name. */
  readonly stakeholders: Readonly<Record<string, string>>;
  readonly catchments: Readonly<Record<string, string>>;
}

async function open(
  served: Served,
  { collaboration, name, region, stakeholders, catchments }: Sketch,
): Promise<string> {
  const path = `/collaborations/${collaboration}`;
  const occurredOn = '2021-01-04';
  await tell(served, '/collaborations', { id: collaboration, occurredOn, name, issue: 'stunting', region });
  const role = 'supporting-sector';
  for (const [called, id] of Object.entries(stakeholders))
    await tell(served, `${path}/stakeholders`, {
      id,
      occurredOn,
      name: called,
      sector: 'health',
      state: true,
      role,
    });
  for (const [called, id] of Object.entries(catchments))
    await tell(served, `${path}/catchments`, { id, occurredOn, name: called, villages: [] });
  return path;
}

/** Opens Legok with some of its roster and its three catchments; answers its path. */
export const openLegok = (served: Served): Promise<string> =>
  open(served, {
    collaboration: LEGOK.collaboration,
    name: 'GOTA Legok',
    region: '36.03.20',
    stakeholders: {
      'Camat Legok': LEGOK.camat,
      'Puskesmas Legok': LEGOK.puskesmasLegok,
      'TP PKK Kecamatan Legok': LEGOK.pkk,
    },
    catchments: {
      'Puskesmas Legok': LEGOK.catchmentLegok,
      'Puskesmas Bojongkamal': LEGOK.catchmentBojongkamal,
      'Puskesmas Caringin': LEGOK.catchmentCaringin,
    },
  });

/** Opens the invented sub-district; answers its path. */
export const openContoh = (served: Served): Promise<string> =>
  open(served, {
    collaboration: CONTOH.collaboration,
    name: 'Kecamatan Contoh (contoh)',
    region: '36.03.99',
    stakeholders: {
      'Kecamatan (contoh)': CONTOH.kecamatan,
      'Puskesmas (contoh)': CONTOH.puskesmas,
      'Desa (contoh)': CONTOH.desa,
    },
    catchments: { 'Puskesmas (contoh)': CONTOH.catchment },
  });
