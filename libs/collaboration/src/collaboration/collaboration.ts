import type { Decider } from '#event-sourcing/decider.js';
import { malformed, notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireForum } from '../forum.js';
import { requireNotBefore, requirePast, requireRecordable, type Known } from '../known.js';
import { firstDay, isOccurredOn, lastDay, type Day } from '../occurred-on.js';
import { REGION_CODE } from '../region.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type {
  CadenceEnded,
  CadencePlanned,
  CatchmentDeclared,
  CatchmentVillage,
  CollaborationClosed,
  CollaborationEvent,
  CollaborationOpened,
  PhaseRulesSet,
  StakeholderJoined,
  StakeholderLeft,
  StakeholderRoleChanged,
} from './collaboration.events.js';
import { collaborationView, type CollaborationRow, type Stakeholder } from './collaboration.view.js';
import { requirePhaseRules } from './phase-rules.js';

/** A request; without `occurredOn` it is about today. */
interface Act<Type extends string, Data> {
  readonly type: Type;
  readonly occurredOn?: OccurredOn | undefined;
  readonly data: Data;
}

export type CollaborationCommand =
  | {
      readonly type: 'OpenCollaboration';
      readonly occurredOn: OccurredOn;
      readonly data: CollaborationOpened['data'];
    }
  | Act<'JoinStakeholder', StakeholderJoined['data']>
  | Act<'ChangeStakeholderRole', StakeholderRoleChanged['data']>
  | Act<'RecordLeaving', StakeholderLeft['data']>
  | Act<'PlanCadence', CadencePlanned['data']>
  | Act<'EndCadence', CadenceEnded['data']>
  | Act<'DeclareCatchment', CatchmentDeclared['data']>
  | Act<'SetPhaseRules', PhaseRulesSet['data']>
  | Act<'CloseCollaboration', CollaborationClosed['data']>;

interface CollaborationKnown {
  /** Today in the collaboration's region. */
  readonly today: Day;
}

type Request<Type extends CollaborationCommand['type']> = Extract<CollaborationCommand, { type: Type }>;
type Current = CollaborationRow | undefined;
type Facts = readonly CollaborationEvent[];

function existing(record: Current, { today }: CollaborationKnown): Known {
  if (!record) throw notFound('collaboration-unknown', 'No such collaboration');
  return { today, collaboration: record };
}

/** The day of something new. */
function dayOf({ occurredOn }: { readonly occurredOn?: OccurredOn | undefined }, known: Known): OccurredOn {
  const on = occurredOn ?? known.today;
  requireRecordable(on, known);
  return on;
}

function open(
  { occurredOn, data }: Request<'OpenCollaboration'>,
  record: Current,
  known: CollaborationKnown,
): Facts {
  if (record) {
    const { recorded, name, issue, region, provenance } = record;
    if (recorded.occurredOn === occurredOn && same({ name, issue, region, provenance }, data)) return [];
    throw ruleBroken('collaboration-already-opened', 'This collaboration is already on record');
  }
  requirePast(occurredOn, known.today, 'occurredOn');
  if (!REGION_CODE.test(data.region))
    throw malformed('region-invalid', `${data.region} is no region code`, 'region');
  return [fact('CollaborationOpened', occurredOn, data)];
}

function stakeholder({ collaboration }: Known, id: string): Stakeholder {
  const found = collaboration.stakeholders.find((one) => one.id === id);
  if (!found) throw notFound('stakeholder-unknown', `${id} is not in the roster`, 'stakeholderId');
  return found;
}

function join(command: Request<'JoinStakeholder'>, known: Known): Facts {
  const { stakeholderId, ...asked } = command.data;
  const before = known.collaboration.stakeholders.find(({ id }) => id === stakeholderId);
  if (before && !before.left) {
    const { name, sector, state, provenance, roles } = before;
    if (same({ name, sector, state, provenance, role: roles.at(-1)?.role }, asked)) return [];
    throw ruleBroken('stakeholder-already-joined', `${name} is in the roster`, 'stakeholderId');
  }
  const on = dayOf(command, known);
  if (before?.left) requireNotBefore(on, before.left.occurredOn, 'date-before-leaving');
  return [fact('StakeholderJoined', on, command.data)];
}

function changeRole(command: Request<'ChangeStakeholderRole'>, known: Known): Facts {
  const { stakeholderId, role } = command.data;
  const { name, roles, left } = stakeholder(known, stakeholderId);
  const now = roles.at(-1);
  if (now?.role === role) return [];
  if (left) throw ruleBroken('stakeholder-left', `${name} has left`, 'stakeholderId');
  const on = dayOf(command, known);
  if (now) requireNotBefore(on, now.occurredOn, 'date-before-present-role');
  return [fact('StakeholderRoleChanged', on, command.data)];
}

function recordLeaving(command: Request<'RecordLeaving'>, known: Known): Facts {
  const { left, joined } = stakeholder(known, command.data.stakeholderId);
  if (left) return [];
  const on = dayOf(command, known);
  requireNotBefore(on, joined.occurredOn, 'date-before-joining');
  return [fact('StakeholderLeft', on, command.data)];
}

function planCadence(command: Request<'PlanCadence'>, known: Known): Facts {
  const { cadenceId, ...asked } = command.data;
  const before = known.collaboration.cadences.find(({ id }) => id === cadenceId);
  if (before) {
    const { forum, every, provenance, ended } = before;
    if (!ended && same({ forum, every, provenance }, asked)) return [];
    throw ruleBroken('cadence-already-planned', 'This cadence is already on record', 'cadenceId');
  }
  const on = dayOf(command, known);
  requireForum(asked.forum, on, known);
  return [fact('CadencePlanned', on, command.data)];
}

function endCadence(command: Request<'EndCadence'>, known: Known): Facts {
  const cadence = known.collaboration.cadences.find(({ id }) => id === command.data.cadenceId);
  if (!cadence) throw notFound('cadence-unknown', 'No such cadence', 'cadenceId');
  if (cadence.ended) return [];
  const on = dayOf(command, known);
  requireNotBefore(on, cadence.planned.occurredOn, 'date-before-planning');
  return [fact('CadenceEnded', on, command.data)];
}

function requireVillage({ code, from, to }: CatchmentVillage, field: string, today: Day): void {
  if (!REGION_CODE.test(code) || code.split('.').length < 4)
    throw malformed('region-invalid', `${code} is no village's code`, `${field}.code`);
  requirePast(from, today, `${field}.from`);
  if (to === undefined) return;
  if (!isOccurredOn(to)) throw malformed('date-invalid', `${to} is no day, month or year`, `${field}.to`);
  if (lastDay(to) < firstDay(from))
    throw ruleBroken('village-gone-before-it-came', `${to} is before ${from}`, `${field}.to`);
}

function declareCatchment(command: Request<'DeclareCatchment'>, known: Known): Facts {
  const { catchmentId, name, villages } = command.data;
  const before = known.collaboration.catchments.find(({ id }) => id === catchmentId);
  if (before && same([before.name, before.villages], [name, villages])) return [];
  const on = dayOf(command, known);
  for (const [index, village] of villages.entries())
    requireVillage(village, `villages.${index}`, known.today);
  return [fact('CatchmentDeclared', on, command.data)];
}

function setPhaseRules(command: Request<'SetPhaseRules'>, known: Known): Facts {
  const { rules } = command.data;
  const now = known.collaboration.phaseRules.at(-1);
  if (now && same(now.rules, rules)) return [];
  const on = dayOf(command, known);
  requirePhaseRules(rules);
  return [fact('PhaseRulesSet', on, command.data)];
}

function close(command: Request<'CloseCollaboration'>, known: Known): Facts {
  const { closed, recorded } = known.collaboration;
  if (closed) return [];
  const on = dayOf(command, known);
  requireNotBefore(on, recorded.occurredOn, 'date-before-opening');
  return [fact('CollaborationClosed', on, command.data)];
}

/** A case: its roster, cadences, catchments and rules change until it is closed. */
export const collaboration: Decider<
  CollaborationRow,
  CollaborationCommand,
  CollaborationEvent,
  CollaborationKnown
> = withCleanText({
  name: 'collaboration',
  view: collaborationView,

  decide(command, record, known) {
    switch (command.type) {
      case 'OpenCollaboration':
        return open(command, record, known);
      case 'JoinStakeholder':
        return join(command, existing(record, known));
      case 'ChangeStakeholderRole':
        return changeRole(command, existing(record, known));
      case 'RecordLeaving':
        return recordLeaving(command, existing(record, known));
      case 'PlanCadence':
        return planCadence(command, existing(record, known));
      case 'EndCadence':
        return endCadence(command, existing(record, known));
      case 'DeclareCatchment':
        return declareCatchment(command, existing(record, known));
      case 'SetPhaseRules':
        return setPhaseRules(command, existing(record, known));
      case 'CloseCollaboration':
        return close(command, existing(record, known));
    }
  },
});
