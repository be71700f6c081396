import { describe, expect, it } from '@jest/globals';
import { ALERT_RULES } from '#collaboration/alert/alert.js';
import { nextStep, twoSentences } from './next-step.js';

const everything = (): boolean => true;
const nothing = (): boolean => false;

describe('the next step', () => {
  it.each(ALERT_RULES)('of %s leads to a page, whoever asks', (rule) => {
    for (const may of [everything, nothing])
      expect(nextStep({ rule, about: { records: ['r-1'] } }, may).to).toMatch(
        /^\/[a-z-]+(\/baru|\/\$[a-zA-Z]+)?$/,
      );
  });

  it('opens the first record that an alert speaks of', () => {
    const about = { records: ['m-1', 'm-2'] };
    expect(nextStep({ rule: 'minutes-unapproved', about }, everything)).toEqual({
      to: '/rapat/$dialogueId',
      params: { dialogueId: 'm-1' },
      acts: true,
    });
    expect(nextStep({ rule: 'overdue-clauses', about }, everything)).toMatchObject({
      to: '/komitmen/$commitmentId',
      params: { commitmentId: 'm-1' },
    });
    expect(nextStep({ rule: 'overdue-clauses', about: {} }, everything)).toMatchObject({ to: '/komitmen' });
  });

  it('is a look for who may not act, and never a form', () => {
    expect(nextStep({ rule: 'no-interdependence', about: {} }, nothing)).toEqual({
      to: '/komitmen',
      params: {},
      acts: false,
    });
    expect(nextStep({ rule: 'no-interdependence', about: {} }, everything).to).toBe('/komitmen/baru');
    const recorder = (action: string): boolean => action === 'write';
    expect(nextStep({ rule: 'minutes-unapproved', about: {} }, recorder).acts).toBe(false);
  });
});

describe('the message of an alert', () => {
  it('parts into what is true and what to do', () => {
    expect(twoSentences('1 klausul melewati tenggat, sudah 31 hari. Tanyakan kepada Koramil.')).toEqual([
      '1 klausul melewati tenggat, sudah 31 hari',
      'Tanyakan kepada Koramil.',
    ]);
  });

  it('does not part at the dot of an abbreviation', () => {
    expect(twoSentences('2 pihak belum menandatangani: PT. Contoh. Jadwalkan.')).toEqual([
      '2 pihak belum menandatangani: PT. Contoh',
      'Jadwalkan.',
    ]);
    expect(twoSentences('Satu kalimat saja.')).toEqual(['Satu kalimat saja.', '']);
  });
});
