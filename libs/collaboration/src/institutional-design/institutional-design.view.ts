import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, trace, type Provenance, type RecordRow, type Retraction, type Trace } from '../record-row.js';
import type {
  DesignAspect,
  DesignLevel,
  InstitutionalDesignEvent,
  RuleKind,
  RuleLevel,
} from './institutional-design.events.js';

export interface Rule extends Trace {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly kind: RuleKind;
  readonly level: RuleLevel;
  readonly members: readonly string[];
  /** From its own day on the rule binds no more. */
  readonly repealed: Retraction | null;
  readonly provenance: Provenance | null;
}

export interface DesignAssessment extends Trace {
  readonly id: string;
  readonly aspect: DesignAspect;
  readonly level: DesignLevel;
  readonly finding: string;
  readonly provenance: Provenance | null;
}

/** One row a collaboration. */
export interface InstitutionalDesignRow extends RecordRow {
  readonly rules: readonly Rule[];
  readonly assessments: readonly DesignAssessment[];
}

/** The rules and legal instruments a collaboration works under, and how its design was judged. */
export const institutionalDesignView: View<InstitutionalDesignRow, InstitutionalDesignEvent> = {
  name: 'institutional_design',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    RuleAdopted: (row, event) => {
      const { ruleId: id, title, number, kind, level, members, provenance } = event.data;
      const now = row ?? { ...begun(event), rules: [], assessments: [] };
      const rule: Rule = {
        ...trace(event),
        id,
        title,
        number: number ?? null,
        kind,
        level,
        members,
        repealed: null,
        provenance: provenance ?? null,
      };
      return { ...now, rules: [...now.rules, rule] };
    },
    RuleRepealed: (row, event) => {
      const now = existing(row);
      const repealed = { ...trace(event), reason: event.data.reason };
      const rules = now.rules.map((rule) => (rule.id === event.data.ruleId ? { ...rule, repealed } : rule));
      return { ...now, rules };
    },
    DesignAssessed: (row, event) => {
      const { assessmentId: id, aspect, level, finding, provenance } = event.data;
      const now = row ?? { ...begun(event), rules: [], assessments: [] };
      const assessment: DesignAssessment = {
        ...trace(event),
        id,
        aspect,
        level,
        finding,
        provenance: provenance ?? null,
      };
      return { ...now, assessments: [...now.assessments, assessment] };
    },
  },
};
