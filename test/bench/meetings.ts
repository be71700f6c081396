import { SECTORS } from '#collaboration/sector.js';
import { post, type Server } from './server.js';

export interface Case {
  /** The collaboration itself. */
  readonly url: string;
  /** Where its meetings are recorded. */
  readonly dialogues: string;
  /** A meeting that was held: six parties, an agenda, a place. */
  readonly body: object;
}

/** Opens a collaboration with six stakeholders. */
export async function open({ url, cookies: [cookie = ''] }: Server): Promise<Case> {
  const all = `${url}/api/v1/collaborations`;
  const occurredOn = '2022-01-10';
  const { id } = await post<{ id: string }>(
    all,
    {
      occurredOn,
      name: 'Legok',
      issue: 'stunting',
      region: '36.03.20',
    },
    cookie,
  );
  const parties: string[] = [];
  for (const sector of SECTORS.slice(0, 6)) {
    const joining = { occurredOn, name: `Pihak ${sector}`, sector, state: true, role: 'partner' };
    parties.push((await post<{ id: string }>(`${all}/${id}/stakeholders`, joining, cookie)).id);
  }
  return {
    url: `${all}/${id}`,
    dialogues: `${all}/${id}/dialogues`,
    body: {
      occurredOn: '2023-02-10',
      forum: { kind: 'lokmin', convener: parties[0] },
      startsAt: '09:00',
      endsAt: '11:30',
      place: 'Aula Kantor Kecamatan Legok',
      agenda: ['Evaluasi penimbangan bulan lalu', 'Rencana kunjungan rumah', 'Orang tua asuh'],
      attendance: parties.map((stakeholderId) => ({ stakeholderId, presence: 'present' })),
      guests: 3,
    },
  };
}
