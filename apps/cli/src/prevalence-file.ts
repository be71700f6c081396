import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { malformed } from '#event-sourcing/domain-error.js';

export const REQUIRED = ['period', 'catchment', 'measured', 'stunted'] as const;
/** The columns of a file of figures, as its header row calls them. */
const COLUMNS = [...REQUIRED, 'registered', 'still_stunted', 'source', 'occurred_on'] as const;
export type Column = (typeof COLUMNS)[number];

/** What e-PPGBM and the forms of posyandu call them: D, S and ST are their terms. */
const ALIASES: ReadonlyMap<string, Column> = new Map([
  ['periode', 'period'],
  ['puskesmas', 'catchment'],
  ['d', 'measured'],
  ['st', 'stunted'],
  ['s', 'registered'],
  ['sasaran', 'registered'],
  ['sumber', 'source'],
  ['tanggal', 'occurred_on'],
]);

/** What is wrong with a row of a file. */
export interface Fault {
  readonly line: number;
  /** As the file's header row has it; null when the row as a whole is at fault. */
  readonly heading: string | null;
  readonly code: string;
  readonly message: string;
}

/** A row that is not empty. */
export interface FileRow {
  readonly line: number;
  /** Without blanks around them; an empty cell is absent. */
  readonly cells: Partial<Record<Column, string>>;
}

export interface PrevalenceFile {
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly headings: Partial<Record<Column, string>>;
  readonly rows: readonly FileRow[];
  /** Of the rows that do not fit the columns, which are not among the others. */
  readonly faults: readonly Fault[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly (string | Date)[];
}

/** Bytes. */
const LARGEST = 10 * 1024 * 1024;
const MOST_ROWS = 100_000;

/** Reads CSV, with commas or semicolons, or the first sheet of XLSX. */
export async function readPrevalence(file: string): Promise<PrevalenceFile> {
  if ((await stat(file)).size > LARGEST) throw malformed('file-too-large', 'The file is larger than 10 MB');
  const bytes = await readFile(file);
  const isZip = bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));
  const lines = (isZip ? await xlsxLines(bytes) : csvLines(bytes)).filter(({ cells }) =>
    cells.some((cell) => cell !== ''),
  );
  const [header, ...rest] = lines;
  if (!header || rest.length === 0) throw malformed('file-empty', 'The file has no row below a header row');
  if (rest.length > MOST_ROWS) throw malformed('rows-too-many', 'The file has more than 100,000 rows');
  const columns = columnsOf(header);
  // A cell too many or too few: a number with a comma would shift into the next column, and pass.
  const fits = ({ cells }: Line): boolean =>
    cells.length === header.cells.length && cells.slice(columns.length).every((cell) => cell === '');
  return {
    digest: createHash('sha256').update(bytes).digest('hex'),
    headings: Object.fromEntries(columns.map((column, at) => [column, String(header.cells[at])])),
    rows: rest.filter(fits).map(({ line, cells }) => ({ line, cells: named(columns, cells) })),
    faults: rest
      .filter((line) => !fits(line))
      .map(({ line, cells }) => ({
        line,
        heading: null,
        code: 'row-length',
        message: `${cells.length} cells, and ${columns.length} columns: does a number hold a comma?`,
      })),
  };
}

function named(columns: readonly Column[], cells: readonly (string | Date)[]): FileRow['cells'] {
  const filled = columns.flatMap((column, at) => {
    const cell = cells[at] ?? '';
    return cell === '' ? [] : [[column, cell instanceof Date ? dated(column, cell) : cell] as const];
  });
  return Object.fromEntries(filled);
}

/** A spreadsheet turns a typed 2023-01 into the first day of that month. */
function dated(column: Column, date: Date): string {
  const day = date.toISOString().slice(0, 10);
  return column === 'period' && day.endsWith('-01') ? day.slice(0, 7) : day;
}

/** The columns from the left on; spreadsheets add empty ones to the right. */
function columnsOf({ cells }: Line): readonly Column[] {
  const columns = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).map((cell) => {
    const name = String(cell).toLowerCase().replace(/[ -]+/g, '_');
    const column = ALIASES.get(name) ?? COLUMNS.find((one) => one === name);
    if (!column)
      throw malformed(
        'column-unknown',
        `There is no column "${String(cell)}"; there are ${COLUMNS.join(', ')}`,
      );
    return column;
  });
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice) throw malformed('column-repeated', `The column ${twice} is there twice`);
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw malformed('column-missing', `The header row lacks ${missing.join(', ')}`);
  return columns;
}

function csvLines(bytes: Buffer): readonly Line[] {
  const text = utf8(bytes).replace(/\r\n?/g, '\n');
  const [first = ''] = /[^\n]+/.exec(text) ?? [];
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ',';
  const options = { delimiter, trim: true, relax_column_count: true, skip_empty_lines: true, info: true };
  try {
    const records = parse(text, options) as unknown as readonly CsvRecord[];
    return records.map(({ record, info }) => ({
      // Where the row begins: it ends at info.lines, and quoted cells may hold ends of lines.
      line: info.lines - (record.join('').split('\n').length - 1),
      cells: record,
    }));
  } catch (failure) {
    throw malformed('csv-unreadable', failure instanceof Error ? failure.message : String(failure));
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('file-unreadable', 'The file is neither CSV in UTF-8 nor XLSX');
  }
}

/** What a cell really holds; the package's own types say `typeof Date`. */
type XlsxCell = string | number | boolean | Date | null;

async function xlsxLines(bytes: Buffer): Promise<readonly Line[]> {
  const rows = (await readSheet(bytes).catch((failure: unknown) => {
    throw malformed('xlsx-unreadable', failure instanceof Error ? failure.message : String(failure));
  })) as readonly (readonly XlsxCell[])[];
  return rows.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => (cell instanceof Date ? cell : String(cell ?? '').trim())),
  }));
}
