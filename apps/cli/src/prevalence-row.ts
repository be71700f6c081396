import type { Catchment } from '#collaboration/collaboration/collaboration.view.js';
import { PREVALENCE_SOURCES, type PrevalenceSource } from '#collaboration/prevalence/prevalence.events.js';
import type { PrevalenceCommand } from '#collaboration/prevalence/prevalence.js';
import { DomainError, malformed, ruleBroken } from '#event-sourcing/domain-error.js';
import { REQUIRED, type Column, type FileRow } from './prevalence-file.js';

export type Measure = Extract<PrevalenceCommand, { type: 'MeasurePrevalence' }>;

/** Which column a field of the command comes from, where their names differ. */
const COLUMN_OF: Readonly<Record<string, Column>> = {
  catchmentId: 'catchment',
  stillStunted: 'still_stunted',
  occurredOn: 'occurred_on',
};

/** The column that a refusal is about. */
export function columnAtFault({ cells }: FileRow, { field }: DomainError): Column | null {
  if (field === null) return null;
  const column = COLUMN_OF[field] ?? (field as Column);
  return column === 'occurred_on' && cells.occurred_on === undefined ? 'period' : column;
}

/**
 * What a row asks to record, or else everything that keeps it from being understood. A row without a source is
 * an e-PPGBM count, one without a day happened in its period.
 */
export function measureIn(
  { cells }: FileRow,
  { catchments }: { readonly catchments: readonly Catchment[] },
): { readonly command?: Measure; readonly refusals: readonly DomainError[] } {
  const refusals: DomainError[] = [];
  const read = <Value>(column: Column, understand: (cell: string) => Value): Value | undefined => {
    const cell = cells[column];
    try {
      return cell === undefined ? undefined : understand(cell);
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      refusals.push(new DomainError(refusal.kind, refusal.code, refusal.message, column));
      return undefined;
    }
  };
  for (const column of REQUIRED)
    if (cells[column] === undefined) refusals.push(malformed('cell-empty', 'This must not be empty', column));
  const { period } = cells;
  const catchmentId = read('catchment', (cell) => catchmentIn(cell, catchments));
  const measured = read('measured', countIn);
  const stunted = read('stunted', countIn);
  const registered = read('registered', countIn);
  const stillStunted = read('still_stunted', countIn);
  const source = read('source', sourceIn) ?? 'e-ppgbm';
  const known = period && catchmentId && measured !== undefined && stunted !== undefined;
  if (!known || refusals.length > 0) return { refusals };
  const command: Measure = {
    type: 'MeasurePrevalence',
    occurredOn: cells.occurred_on ?? period,
    data: {
      catchmentId,
      period,
      source,
      measured,
      stunted,
      ...(registered === undefined ? {} : { registered }),
      ...(stillStunted === undefined ? {} : { stillStunted }),
    },
  };
  return { command, refusals };
}

/** 8.813 is 8813 to one reader and nearly nine to another; 1.234.567 and 8813,0 are clear; 013 is a piece of one. */
function countIn(cell: string): number {
  if (/^-?(0|[1-9]\d*)$/.test(cell)) return Number(cell);
  if (/^\d+[.,]0{1,2}$/.test(cell)) return Number(cell.replace(/[.,].*/, ''));
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(cell)) return Number(cell.replace(/[.,]/g, ''));
  if (/^\d{1,3}[.,]\d{3}$/.test(cell))
    throw malformed('count-ambiguous', `${cell} may mean ${cell.replace(/[.,]/, '')} or a fraction`);
  throw malformed('count-invalid', `${cell} is no whole number`);
}

function catchmentIn(cell: string, catchments: readonly Catchment[]): string {
  const asked = cell.normalize('NFC').toLowerCase();
  const found = catchments.filter(({ id, name }) => [id, name].some((one) => one.toLowerCase() === asked));
  const [one, another] = found;
  if (!one) {
    const names = catchments.map(({ name }) => name).join(', ') || 'none';
    throw ruleBroken('catchment-unknown', `${cell} is not declared here; declared: ${names}`);
  }
  if (another) throw ruleBroken('catchment-ambiguous', `Several are called ${cell}: name one by its id`);
  return one.id;
}

function sourceIn(cell: string): PrevalenceSource {
  const source = PREVALENCE_SOURCES.find((one) => one === cell.toLowerCase());
  if (!source) throw malformed('source-unknown', `${cell} is none of ${PREVALENCE_SOURCES.join(', ')}`);
  return source;
}
