import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, trace, type Provenance, type RecordRow, type Trace } from '../record-row.js';
import type { Sector } from '../sector.js';
import type {
  CadencePeriod,
  CatchmentVillage,
  CollaborationEvent,
  Forum,
  PhaseRules,
  StakeholderRole,
} from './collaboration.events.js';

export interface Stakeholder {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly state: boolean;
  readonly joined: Trace;
  /** Every role it had, the present one last. */
  readonly roles: readonly (Trace & { readonly role: StakeholderRole })[];
  readonly left: (Trace & { readonly reason: string }) | null;
  readonly provenance: Provenance | null;
}

export interface Cadence {
  readonly id: string;
  readonly forum: Forum;
  readonly every: CadencePeriod;
  readonly planned: Trace;
  readonly ended: (Trace & { readonly reason: string }) | null;
  readonly provenance: Provenance | null;
}

export interface Catchment {
  readonly id: string;
  readonly name: string;
  readonly villages: readonly CatchmentVillage[];
  readonly declared: Trace;
}

export interface CollaborationRow extends RecordRow {
  readonly name: string;
  readonly issue: string;
  readonly region: string;
  readonly stakeholders: readonly Stakeholder[];
  readonly cadences: readonly Cadence[];
  readonly catchments: readonly Catchment[];
  /** Every set of rules that was chosen; none means the defaults. */
  readonly phaseRules: readonly (Trace & { readonly rules: PhaseRules; readonly reason: string })[];
  readonly closed: (Trace & { readonly reason: string }) | null;
}

const changed = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): readonly Item[] => items.map((item) => (item.id === id ? change(item) : item));

/** A collaboration with its roster, cadences, catchments and rules. */
export const collaborationView: View<CollaborationRow, CollaborationEvent> = {
  name: 'collaboration',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    CollaborationOpened: (_row, event) => ({
      ...begun(event),
      name: event.data.name,
      issue: event.data.issue,
      region: event.data.region,
      stakeholders: [],
      cadences: [],
      catchments: [],
      phaseRules: [],
      closed: null,
    }),
    StakeholderJoined: (row, event) => {
      const { stakeholderId, name, sector, state, role, provenance } = event.data;
      const now = existing(row);
      const before = now.stakeholders.find(({ id }) => id === stakeholderId);
      const joined: Stakeholder = {
        id: stakeholderId,
        name,
        sector,
        state,
        joined: trace(event),
        roles: [...(before?.roles ?? []), { ...trace(event), role }],
        left: null,
        provenance: provenance ?? null,
      };
      const others = now.stakeholders.filter(({ id }) => id !== stakeholderId);
      return { ...now, stakeholders: [...others, joined] };
    },
    StakeholderRoleChanged: (row, event) => {
      const now = existing(row);
      const { stakeholderId, role } = event.data;
      return {
        ...now,
        stakeholders: changed(now.stakeholders, stakeholderId, (stakeholder) => ({
          ...stakeholder,
          roles: [...stakeholder.roles, { ...trace(event), role }],
        })),
      };
    },
    StakeholderLeft: (row, event) => {
      const now = existing(row);
      const left = { ...trace(event), reason: event.data.reason };
      return {
        ...now,
        stakeholders: changed(now.stakeholders, event.data.stakeholderId, (one) => ({ ...one, left })),
      };
    },
    CadencePlanned: (row, event) => {
      const now = existing(row);
      const { cadenceId, forum, every, provenance } = event.data;
      const cadence: Cadence = {
        id: cadenceId,
        forum,
        every,
        planned: trace(event),
        ended: null,
        provenance: provenance ?? null,
      };
      return { ...now, cadences: [...now.cadences, cadence] };
    },
    CadenceEnded: (row, event) => {
      const now = existing(row);
      const ended = { ...trace(event), reason: event.data.reason };
      return { ...now, cadences: changed(now.cadences, event.data.cadenceId, (one) => ({ ...one, ended })) };
    },
    CatchmentDeclared: (row, event) => {
      const now = existing(row);
      const { catchmentId: id, name, villages } = event.data;
      const others = now.catchments.filter((catchment) => catchment.id !== id);
      return { ...now, catchments: [...others, { id, name, villages, declared: trace(event) }] };
    },
    PhaseRulesSet: (row, event) => {
      const now = existing(row);
      return { ...now, phaseRules: [...now.phaseRules, { ...trace(event), ...event.data }] };
    },
    CollaborationClosed: (row, event) => ({
      ...existing(row),
      closed: { ...trace(event), reason: event.data.reason },
    }),
  },
};
