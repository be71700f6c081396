import type { Decider } from '#event-sourcing/decider.js';
import { ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireRecordable, requireStakeholders, type Known } from '../known.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type { StartingConditionAssessed, StartingConditionsEvent } from './starting-conditions.events.js';
import { startingConditionsView, type StartingConditionsRow } from './starting-conditions.view.js';

export interface StartingConditionsCommand {
  readonly type: 'AssessStartingCondition';
  readonly occurredOn: OccurredOn;
  readonly data: StartingConditionAssessed['data'];
}

/** Assessments stand beside each other; only that of the prehistory says what is remembered. */
export const startingConditions: Decider<
  StartingConditionsRow,
  StartingConditionsCommand,
  StartingConditionsEvent,
  Known
> = withCleanText({
  name: 'startingConditions',
  view: startingConditionsView,

  decide({ occurredOn, data }, record, known) {
    const { assessmentId, ...asked } = data;
    const before = record?.assessments.find(({ id }) => id === assessmentId);
    if (before) {
      const { aspect, level, prehistory, finding, stakeholders, provenance } = before;
      const told = { aspect, level, prehistory, finding, stakeholders, provenance };
      if (before.occurredOn === occurredOn && same(told, asked)) return [];
      throw ruleBroken('assessment-already-recorded', 'This assessment is on record', 'assessmentId');
    }
    requireRecordable(occurredOn, known);
    requireStakeholders(data.stakeholders, occurredOn, known, 'stakeholders');
    if (new Set(data.stakeholders).size < data.stakeholders.length)
      throw ruleBroken('stakeholder-named-twice', 'Somebody is named twice', 'stakeholders');
    if (data.aspect === 'prehistory' && data.prehistory === undefined)
      throw ruleBroken('prehistory-missing', 'Say what the parties remember of each other', 'prehistory');
    if (data.aspect !== 'prehistory' && data.prehistory !== undefined)
      throw ruleBroken('prehistory-misplaced', 'Only the prehistory says what is remembered', 'prehistory');
    return [fact('StartingConditionAssessed', occurredOn, data)];
  },
});
