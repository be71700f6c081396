import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { isOccurredOn } from '#collaboration/occurred-on.js';
import type { Clause } from '#collaboration/commitment/commitment.events.js';
import type { Provenance } from '#collaboration/record-row.js';
import { CONTOH, LEGOK } from '../../../api/src/demo-ids.js';
import { REAL } from './story/roster.js';
import { isWorkday } from './story/step.js';
import { people, standsAt, story } from './story/story.js';

/** As much of any body as these sentences speak of. */
interface Told {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  readonly number?: string;
  readonly kind?: string;
  readonly occurredOn?: string;
  readonly scheduledFor?: string;
  readonly forum?: { readonly kind: string };
  readonly attendance?: readonly { readonly stakeholderId: string; readonly presence: string }[];
  readonly items?: readonly { readonly itemId: string }[];
  readonly clauses?: readonly Clause[];
  readonly direction?: string;
  readonly observed?: string;
  readonly confidential?: boolean;
  readonly party?: string;
  readonly catchmentId?: string;
  readonly period?: string;
  readonly measured?: number;
  readonly stunted?: number;
  readonly provenance?: Provenance;
}

const legok = `/collaborations/${LEGOK.collaboration}`;
const told = (path: string | RegExp): readonly Told[] =>
  story
    .filter((step) => (typeof path === 'string' ? step.path === path : path.test(step.path)))
    .map(({ body }) => body);
const inLegok = (things: string): readonly Told[] => told(`${legok}/${things}`);

const facts = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(new URL(`legok/${file}.csv`, import.meta.url)), { columns: true });

/** What begins a record, and so says where its content comes from. */
const records = story.filter(({ path }) =>
  /^\/collaborations(\/[^/]+\/([a-z-]+|prevalence\/disputes))?$/.test(path),
);

describe('The story of the demonstration', () => {
  it('is told forwards, in office hours of working days, up to the moment at which the clock stands', () => {
    const moments = story.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort());
    expect(moments.at(-1)?.localeCompare(standsAt)).toBe(-1);
    const outside = story.filter(
      ({ at }) => !isWorkday(at.slice(0, 10)) || at.slice(11) < '02:00' || at.slice(11) > '09:00',
    );
    expect(outside.map(({ at, label }) => [at, label])).toEqual([]);
  });

  it('gives everything an id of its own', () => {
    const ids = records.flatMap(({ body }) => (body as Told).id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const lines = told(/^\/dialogues\/[^/]+\/minutes$/).flatMap(({ items = [] }) =>
      items.map(({ itemId }) => itemId),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is acted by people of the directory, who have the accounts of the contract', () => {
    const known = new Set(people.map(({ id }) => id));
    expect(story.filter(({ actor }) => !known.has(actor))).toEqual([]);
    expect(people.flatMap(({ email }) => email ?? [])).toEqual([
      'camat@legok.demo',
      'notulis@legok.demo',
      'puskesmas@legok.demo',
      'polsek@legok.demo',
      'koramil@legok.demo',
      'pkk@legok.demo',
      'sicer@legok.demo',
      'peneliti@legok.demo',
      'pengawas@tangerang.demo',
      'admin@legok.demo',
    ]);
    expect(people.filter(({ name }) => !name.endsWith('(contoh)'))).toEqual([]);
  });

  it('fills two years of five forums', () => {
    const meetings = inLegok('dialogues').filter(({ forum }) => forum?.kind !== 'other');
    const count = (kind: string): number => meetings.filter(({ forum }) => forum?.kind === kind).length;
    expect(Object.fromEntries(facts('forums').map(({ key = '' }) => [key, count(key)]))).toEqual({
      'rembuk-stunting': 2,
      forkopimcam: 22,
      lokmin: 24,
      loktri: 8,
      ngopi: 7,
    });
    const days = meetings.map(({ occurredOn, scheduledFor }) => occurredOn ?? scheduledFor ?? '').sort();
    expect([days[0], days.at(-1), new Set(days).size]).toEqual(['2022-01-20', '2023-12-19', 63]);
  });

  it('holds signals, commitments, sessions and outcomes as planned', () => {
    expect(inLegok('trust-signals').length).toBe(80);
    expect(inLegok('trust-signals').filter(({ confidential }) => confidential).length).toBe(6);
    expect(inLegok('commitments').length).toBe(8);
    expect(inLegok('understanding-sessions').length).toBe(6);
    expect(inLegok('outcomes').length).toBe(15);
    expect(
      inLegok('commitments').flatMap(({ clauses = [] }) => clauses.map(({ target }) => target?.unit)),
    ).toContain('anak asuh');
  });

  it.each([
    'attendance',
    'amendments',
    'cancellation',
    'retraction',
    'declines',
    'breach',
    'repeal',
    'ending',
    'role',
    'prevalence/corrections',
    'prevalence/disputes',
  ])('has a step of the kind %s in Legok', (kind) => {
    expect(
      story.filter(({ path }) => path.endsWith(`/${kind}`) && !path.includes(CONTOH.collaboration)),
    ).not.toEqual([]);
  });
});

describe('The facts of the Legok case', () => {
  it('are the rows of the results table, the last of a cell that was corrected', () => {
    const catchments = new Map(inLegok('catchments').map(({ id = '', name }) => [id, name]));
    const cells = new Map(
      [...inLegok('prevalence'), ...inLegok('prevalence/corrections')].map(
        ({ catchmentId = '', period, measured, stunted }) => {
          const catchment = catchments.get(catchmentId);
          return [
            `${period} ${catchment}`,
            { period, catchment, measured: `${measured}`, stunted: `${stunted}` },
          ];
        },
      ),
    );
    const printed = facts('prevalence').map(({ period, catchment, measured, stunted }) => ({
      period,
      catchment,
      measured,
      stunted,
    }));
    expect([...cells.values()]).toEqual(expect.arrayContaining(printed));
    expect(cells.size).toBe(printed.length);
  });

  it('are the stakeholders, rules and programmes that the paper names', () => {
    const names = inLegok('stakeholders').map(({ name }) => name);
    const spelled: Readonly<Record<string, string>> = {
      villages: 'Kepala Desa dan Lurah se-Kecamatan Legok',
      community: 'Masyarakat Kecamatan Legok',
    };
    expect(names).toEqual(
      expect.arrayContaining(facts('stakeholders').map(({ key = '', name }) => spelled[key] ?? name)),
    );
    const rules = inLegok('rules').map(({ title, number = '', occurredOn }) => [title, number, occurredOn]);
    expect(rules).toEqual(
      expect.arrayContaining(facts('rules').map(({ title, number, year }) => [title, number, year])),
    );
    const titles = inLegok('outcomes').map(({ title = '' }) => title.toLowerCase());
    const programmes = facts('programmes').filter(({ key }) => key !== 'gota');
    expect(titles).toEqual(expect.arrayContaining(programmes.map(({ name = '' }) => name.toLowerCase())));
  });

  it('are told from illustration by every record itself', () => {
    for (const { label, body } of records) {
      const { provenance } = body as Told;
      expect([label, typeof provenance?.illustration]).toEqual([label, 'boolean']);
      if (!provenance?.illustration)
        expect([label, provenance?.citation]).toEqual([
          label,
          expect.stringMatching(/^Prawansa dkk\. 2024, /),
        ]);
    }
    const factual = records.filter(({ body }) => (body as Told).provenance?.illustration === false);
    const things = new Set(factual.map(({ path }) => path.replace(`${legok}/`, '')));
    expect([...things].sort()).toEqual([
      'catchments',
      'factors',
      'outcomes',
      'prevalence',
      'prevalence/disputes',
      'rules',
      'stakeholders',
    ]);
  });

  it('bear no day that the paper does not print', () => {
    for (const { label, body } of records) {
      const { provenance, occurredOn = '2021', name } = body as Told;
      if (provenance?.illustration !== false || name !== undefined) continue;
      // Only the dispute has a day: that of the manuscript's receipt, which the paper prints.
      expect([label, occurredOn.length === 4 || occurredOn === '2023-12-15']).toEqual([label, true]);
      expect(isOccurredOn(occurredOn)).toBe(true);
    }
  });
});

describe('Real parties', () => {
  const real = (id: string | undefined): boolean => id !== undefined && REAL.includes(id);

  it('are those of the roster that are not called contoh', () => {
    const roster = inLegok('stakeholders').filter(({ name = '' }) => !name.includes('(contoh)'));
    expect(roster.map(({ id }) => id)).toEqual(REAL);
  });

  it('are never absent, never distrusted, and decline and break nothing', () => {
    const attendances = [...inLegok('dialogues'), ...told(/^\/dialogues\/[^/]+\/(holding|attendance)$/)];
    const absent = attendances.flatMap(({ attendance = [] }) =>
      attendance.filter(({ presence }) => presence === 'absent'),
    );
    expect(absent.length).toBeGreaterThan(5);
    expect(absent.filter(({ stakeholderId }) => real(stakeholderId))).toEqual([]);
    const distrusted = inLegok('trust-signals').filter(({ direction }) => direction === 'negative');
    expect(distrusted.length).toBeGreaterThan(10);
    expect(distrusted.filter(({ observed }) => real(observed))).toEqual([]);
    expect(told(/declines$/).filter(({ party }) => real(party))).toEqual([]);
    const owners = new Map(
      inLegok('commitments').flatMap(({ clauses = [] }) =>
        clauses.map(({ clauseId, owner }) => [clauseId, owner]),
      ),
    );
    const broken = story.flatMap(({ path }) => /clauses\/([^/]+)\/breach$/.exec(path)?.[1] ?? []);
    expect(broken.map((clause) => owners.get(clause))).toEqual([LEGOK.majuBersama]);
  });
});
