import type { Decider } from '#event-sourcing/decider.js';
import { notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import {
  requireNotBefore,
  requirePast,
  requireRecordable,
  requireStakeholders,
  type Known,
} from '../known.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type {
  DesignAssessed,
  InstitutionalDesignEvent,
  RuleAdopted,
  RuleRepealed,
} from './institutional-design.events.js';
import { institutionalDesignView, type InstitutionalDesignRow } from './institutional-design.view.js';

export type InstitutionalDesignCommand =
  | { readonly type: 'AdoptRule'; readonly occurredOn: OccurredOn; readonly data: RuleAdopted['data'] }
  | {
      readonly type: 'RepealRule';
      readonly occurredOn?: OccurredOn | undefined;
      readonly data: RuleRepealed['data'];
    }
  | { readonly type: 'AssessDesign'; readonly occurredOn: OccurredOn; readonly data: DesignAssessed['data'] };

type Request<Type extends InstitutionalDesignCommand['type']> = Extract<
  InstitutionalDesignCommand,
  { type: Type }
>;
type Current = InstitutionalDesignRow | undefined;
type Facts = readonly InstitutionalDesignEvent[];

function adopt({ occurredOn, data }: Request<'AdoptRule'>, record: Current, known: Known): Facts {
  const { ruleId, ...asked } = data;
  const before = record?.rules.find(({ id }) => id === ruleId);
  if (before) {
    const { title, number, kind, level, members, provenance, repealed } = before;
    const told = { title, number, kind, level, members, provenance };
    if (!repealed && before.occurredOn === occurredOn && same(told, asked)) return [];
    throw ruleBroken('rule-already-adopted', 'This rule is already on record', 'ruleId');
  }
  requireRecordable(occurredOn, known);
  if (data.kind !== 'decree' && data.members.length > 0)
    throw ruleBroken('rule-names-no-members', 'Only a decree names members', 'members');
  requireStakeholders(data.members, occurredOn, known, 'members');
  if (new Set(data.members).size < data.members.length)
    throw ruleBroken('stakeholder-named-twice', 'Somebody is named twice', 'members');
  return [fact('RuleAdopted', occurredOn, data)];
}

function repeal({ occurredOn, data }: Request<'RepealRule'>, record: Current, { today }: Known): Facts {
  const rule = record?.rules.find(({ id }) => id === data.ruleId);
  if (!rule) throw notFound('rule-unknown', 'No such rule', 'ruleId');
  if (rule.repealed) return [];
  const on = occurredOn ?? today;
  requirePast(on, today, 'occurredOn');
  requireNotBefore(on, rule.occurredOn, 'date-before-adoption');
  return [fact('RuleRepealed', on, data)];
}

function assess({ occurredOn, data }: Request<'AssessDesign'>, record: Current, known: Known): Facts {
  const { assessmentId, ...asked } = data;
  const before = record?.assessments.find(({ id }) => id === assessmentId);
  if (before) {
    const { aspect, level, finding, provenance } = before;
    if (before.occurredOn === occurredOn && same({ aspect, level, finding, provenance }, asked)) return [];
    throw ruleBroken('assessment-already-recorded', 'This assessment is on record', 'assessmentId');
  }
  requireRecordable(occurredOn, known);
  return [fact('DesignAssessed', occurredOn, data)];
}

/** Rules are adopted and repealed; assessments of the design stand beside each other. */
export const institutionalDesign: Decider<
  InstitutionalDesignRow,
  InstitutionalDesignCommand,
  InstitutionalDesignEvent,
  Known
> = withCleanText({
  name: 'institutionalDesign',
  view: institutionalDesignView,

  decide(command, record, known) {
    switch (command.type) {
      case 'AdoptRule':
        return adopt(command, record, known);
      case 'RepealRule':
        return repeal(command, record, known);
      case 'AssessDesign':
        return assess(command, record, known);
    }
  },
});
