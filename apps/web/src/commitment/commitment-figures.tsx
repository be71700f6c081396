import type { ReactElement } from 'react';
import type { Answer } from '../api/read.js';
import { Figure } from '../event/figure.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './commitment.module.css';
import { commitmentWords } from './words.js';

interface Shown {
  readonly title: string;
  readonly figure: string;
  readonly rule: string;
  readonly sub: string;
  readonly positions: readonly string[];
}

/** The four figures of the phase; each opens its rule and its facts. */
export type CommitmentPhase = Answer<'/api/v1/collaborations/{collaborationId}/phases'>['phases'][2];

export function CommitmentFigures({ phase }: { phase: CommitmentPhase }): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const { clausesKept, signed, interdependence, unsignedMembers } = phase.indicators;
  const ratio = ({ value, numerator, denominator }: typeof signed): string =>
    value === null ? '–' : t('ratio', { part: numerator, whole: denominator });
  const { value: members } = unsignedMembers;
  const shown: readonly Shown[] = [
    {
      title: t('clausesKept'),
      figure: clausesKept.value === null ? '–' : format.share(clausesKept.value),
      rule: t('clausesKeptRule'),
      sub:
        clausesKept.value === null
          ? t('noneDue')
          : t('clausesKeptSub', {
              kept: clausesKept.fulfilled,
              overdue: clausesKept.overdue,
              breached: clausesKept.breached,
            }),
      positions: phase.headlineEvidence,
    },
    {
      title: t('signed'),
      figure: ratio(signed),
      rule: t('signedRule'),
      sub: signed.value === null ? t('unknown') : t('signedSub'),
      positions: signed.evidence,
    },
    {
      title: t('interdependence'),
      figure: ratio(interdependence),
      rule: t('interdependenceRule'),
      sub: interdependence.value === null ? t('unknown') : t('interdependenceSub'),
      positions: interdependence.evidence,
    },
    {
      title: t('unsignedMembers'),
      figure: members === null ? '–' : format.number(members),
      rule: t('unsignedMembersRule'),
      sub:
        members === null
          ? t('noDecree')
          : members === 0
            ? t('everyMember')
            : format.list(unsignedMembers.members.map(({ stakeholderId }) => nameOf(stakeholderId))),
      positions: unsignedMembers.evidence,
    },
  ];
  return (
    <section aria-label={t('figures')}>
      <dl className={classes.figures}>
        {shown.map(({ sub, ...figure }, index) => (
          <div key={figure.title}>
            <dt className="small quiet">{figure.title}</dt>
            <dd className={classes.figure}>
              <Figure {...figure} {...(index === 0 && { state: phase.state })} />
            </dd>
            <dd className="small dim">{sub}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
