import type { Stakeholder, CollaborationRow } from '../collaboration/collaboration.view.js';
import type { Known } from '../known.js';
import type { Trace } from '../record-row.js';

/** The trace of a fact of that day. */
export const on = (occurredOn: string, position = '000000000001'): Trace => ({
  occurredOn,
  recordedAt: `${occurredOn.padEnd(10, '-01')}T05:00:00.000Z`,
  actor: 'a-1',
  position,
});

const stakeholder = (id: string, sector: Stakeholder['sector'], state: boolean): Stakeholder => ({
  id,
  name: id,
  sector,
  state,
  joined: on('2022-01-03'),
  roles: [{ ...on('2022-01-03'), role: 'supporting-sector' }],
  left: null,
  provenance: null,
});

/** A roster of six in five sectors; the company is the non-state voice. */
export const legok: CollaborationRow = {
  id: 'c-1',
  collaborationId: 'c-1',
  recorded: on('2022-01-03'),
  provenance: null,
  retracted: null,
  name: 'GOTA Legok',
  issue: 'stunting',
  region: '36.03.20',
  stakeholders: [
    stakeholder('camat', 'government', true),
    stakeholder('puskesmas', 'health', true),
    stakeholder('koramil', 'military', true),
    stakeholder('polsek', 'police', true),
    stakeholder('pkk', 'community', false),
    stakeholder('sicer', 'private', false),
  ],
  cadences: [],
  catchments: [{ id: 'k-1', name: 'Puskesmas Legok', villages: [], declared: on('2022-01-03') }],
  phaseRules: [],
  closed: null,
};

export const known: Known = { today: '2023-12-31', collaboration: legok };
