import { describe, expect, it } from '@jest/globals';
import { ALERT_RULES, type Alert, type AlertAbout, type AlertRule } from '#collaboration/alert/alert.js';
import { FORUM_KINDS } from '#collaboration/collaboration/collaboration.events.js';
import { SECTORS } from '#collaboration/sector.js';
import { alertMessage } from './alert-words.js';

const names = new Map([
  ['a', 'Camat Legok'],
  ['b', 'Polsek Legok'],
  ['c', 'Puskesmas Legok'],
]);
const full: AlertAbout = {
  stakeholders: ['a', 'b', 'c'],
  sector: 'private',
  forum: 'lokmin',
  convener: 'a',
  count: 3,
  days: 17,
  period: '2023-02',
  records: ['r-1'],
};
const alert = (rule: AlertRule, about: AlertAbout): Alert => ({
  rule,
  severity: 'high',
  since: '2023-05-02',
  evidence: ['000000000001'],
  about,
});
const said = (rule: AlertRule, about: AlertAbout, language: 'id' | 'en' = 'id'): string =>
  alertMessage(alert(rule, about), names, language);

/** What each rule tells of, beside what to do. */
const TOLD: Readonly<Record<AlertRule, readonly (keyof AlertAbout)[]>> = {
  'silent-sector': ['stakeholders', 'sector', 'forum', 'convener', 'count'],
  'no-interdependence': [],
  'repair-trust-first': [],
  'honest-broker': [],
  'organic-leader': [],
  'trust-falling': ['stakeholders'],
  'unsigned-members': ['stakeholders', 'count'],
  'cadence-missed': ['stakeholders', 'forum', 'count'],
  'no-small-win': ['days'],
  'starting-conditions-unassessed': [],
  'minutes-unapproved': ['count', 'days'],
  'overdue-follow-ups': ['stakeholders', 'count', 'days'],
  'overdue-clauses': ['stakeholders', 'count', 'days'],
  'prevalence-stale': ['period', 'days'],
};
const other: Required<AlertAbout> = {
  stakeholders: ['b'],
  sector: 'village',
  forum: 'Arisan Warga',
  convener: 'c',
  count: 29,
  days: 31,
  period: '2021',
  records: ['r-2'],
};

describe.each(['id', 'en'] as const)('the sentence of an alert, in %s,', (language) => {
  it.each(ALERT_RULES)('of %s says what is true and what to do, in whole words', (rule) => {
    for (const about of [full, other, { ...full, stakeholders: [] }]) {
      const sentence = said(rule, about, language);
      expect(sentence).toMatch(/^[\p{Lu}\d].*\. \p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}/);
      expect(sentence.length).toBeLessThanOrEqual(240);
    }
  });

  it.each(ALERT_RULES)('of %s is filled with all that it tells of, and nothing else', (rule) => {
    const filled = (Object.keys(other) as (keyof AlertAbout)[]).filter(
      (part) => said(rule, { ...full, [part]: other[part] }, language) !== said(rule, full, language),
    );
    expect(filled.sort()).toEqual([...TOLD[rule]].sort());
  });

  it('names every sector and forum by a word of its own', () => {
    const sectors = SECTORS.map((sector) => said('silent-sector', { ...full, sector }, language));
    expect(new Set(sectors).size).toBe(SECTORS.length);
    for (const kind of FORUM_KINDS.filter((one) => one !== 'other'))
      expect(said('cadence-missed', { ...full, forum: kind }, language)).not.toMatch(new RegExp(`^${kind} `));
  });

  it('speaks of no id that the roster does not name', () => {
    const unknown = { ...full, stakeholders: ['x-9'], convener: 'x-9' };
    for (const rule of ALERT_RULES) expect(said(rule, unknown, language)).not.toContain('x-9');
  });
});

describe('the Indonesian sentence of an alert', () => {
  it('names the parties, the month and the forum as people do', () => {
    expect(said('overdue-clauses', full)).toContain('Camat Legok, Polsek Legok, dan Puskesmas Legok');
    expect(said('prevalence-stale', full)).toContain('Februari 2023');
    expect(said('silent-sector', full)).toContain('Lokmin (Camat Legok)');
  });

  it('speaks of the oldest only among several', () => {
    for (const rule of ['minutes-unapproved', 'overdue-follow-ups', 'overdue-clauses'] as const) {
      expect(said(rule, full)).toContain('yang terlama 17 hari');
      expect(said(rule, { ...full, count: 1 })).toContain(', sudah 17 hari.');
    }
  });

  it('is calm: it blames nobody and claims no cause', () => {
    for (const rule of ALERT_RULES)
      expect(said(rule, full)).not.toMatch(/karena|akibat|gagal|lalai|salah|harus|wajib|segera|!/i);
  });
});

describe('the English sentence of an alert', () => {
  it('counts a single day as one', () => {
    expect(said('overdue-clauses', { ...full, days: 1 }, 'en')).toContain('for 1 day.');
  });
});
