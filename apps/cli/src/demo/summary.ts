import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PASSWORD } from './cast.js';

const PHASES: Readonly<Record<string, string>> = {
  dialogue: 'Dialog tatap muka',
  trust: 'Kepercayaan',
  commitment: 'Komitmen',
  understanding: 'Pemahaman bersama',
  outcome: 'Hasil sementara',
};
const STATES: Readonly<Record<string, string>> = {
  'no-evidence': 'belum ada bukti',
  emerging: 'tumbuh',
  established: 'kokoh',
  weakening: 'melemah',
};

interface Phases {
  readonly on: string;
  readonly phases: readonly {
    readonly phase: string;
    readonly state: string;
    readonly headline: number | null;
    readonly evidence: readonly string[];
    readonly lastEvidenceOn: string | null;
  }[];
  readonly cycles: readonly { readonly to: string | null }[];
}
interface Prevalence {
  readonly totals: readonly {
    readonly period: string;
    readonly measured: number;
    readonly stunted: number;
    readonly percent: number;
  }[];
}
interface Alerts {
  readonly items: readonly { readonly message: string }[];
}

const SESSION = '/api/v1/session';
const CAMAT = { email: 'camat@legok.demo', password: PASSWORD };

const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

/**
 * What the demonstration's first page would say, for a terminal: asked over HTTP by the camat like anybody else. Null
 * when the camat cannot sign in any more.
 */
export async function summary(app: NestFastifyApplication, collaborationId: string): Promise<string | null> {
  const { statusCode, cookies } = await app.inject({ method: 'POST', url: SESSION, payload: CAMAT });
  const [session] = cookies;
  if (statusCode !== 200 || !session) return null;
  const cookie = `${session.name}=${session.value}`;
  const get = async <Answer>(path: string): Promise<Answer> =>
    (
      await app.inject({ headers: { cookie }, url: `/api/v1/collaborations/${collaborationId}/${path}` })
    ).json();
  const { on, phases, cycles } = await get<Phases>('phases');
  const { totals } = await get<Prevalence>('prevalence');
  const { items } = await get<Alerts>('alerts');
  const closed = cycles.filter(({ to }) => to !== null).length;
  await app.inject({ method: 'DELETE', url: SESSION, headers: { cookie } });
  return [
    '',
    `Gerakan Orang Tua Asuh, Kecamatan Legok, pada ${on}`,
    '',
    ...phases.map(({ phase, state, headline, evidence, lastEvidenceOn }) =>
      [
        `  ${(PHASES[phase] ?? phase).padEnd(18)}`,
        (STATES[state] ?? state).padEnd(15),
        (headline === null ? '–' : decimal(headline)).padStart(5),
        `  ${evidence.length} bukti, terakhir ${lastEvidenceOn ?? '–'}`,
      ].join(' '),
    ),
    `  ${closed} putaran selesai`,
    '',
    ...totals.map(
      ({ period, measured, stunted, percent }) =>
        `  Prevalensi ${period}: ${decimal(percent)}% (${stunted} dari ${measured} balita)`,
    ),
    '',
    ...items.map(({ message }) => `  ! ${message}`),
  ].join('\n');
}
