import type { ReactElement } from 'react';
import type { Answer } from '../api/read.js';
import { Section } from '../design/page.js';
import { Figure } from '../event/figure.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './cadences.module.css';
import { useMeetingTold } from './use-meeting.js';
import { dialogueWords } from './words.js';

type Phase = Answer<'/api/v1/collaborations/{collaborationId}/phases'>['phases'][0];

/** How each cadence was kept, and who came; every figure opens its facts. */
export function Cadences({ phase }: { phase: Phase }): ReactElement {
  const t = useWords(dialogueWords);
  const told = useMeetingTold();
  const format = useFormat();
  const { nameOf } = useCase();
  const { cadences, attendance } = phase.indicators;
  const share = (value: number | null): string => (value === null ? '–' : format.share(value));
  return (
    <Section title={t('cadences')} beside={t('cadencesSub')}>
      {cadences.length === 0 && <p className="quiet">{t('noCadences')}</p>}
      <ul className={classes.cards}>
        {cadences.map((cadence) => {
          const { cadenceId, forum, every, value, numerator: kept, denominator: periods, evidence } = cadence;
          return (
            <li key={cadenceId}>
              <h3>{told.forum(cadence)}</h3>
              <p className="small quiet">{nameOf(forum.convener)}</p>
              <p className={classes.kept}>
                <span className="figure">
                  <Figure
                    title={`${told.forum(cadence)}, ${t(every)}`}
                    figure={share(value)}
                    rule={t('cadenceRule')}
                    why={<p>{t('keptOf', { kept, periods })}</p>}
                    positions={evidence}
                  >
                    {t('keptOf', { kept, periods })}
                  </Figure>
                </span>
                <span className="small dim">{t(every)}</span>
              </p>
            </li>
          );
        })}
        {attendance.denominator > 0 && (
          <li>
            <h3>{t('attendanceShare')}</h3>
            <p className="small quiet">
              {t('attendanceOf', { came: attendance.numerator, expected: attendance.denominator })}
            </p>
            <p className={classes.kept}>
              <span className="figure">
                <Figure
                  title={t('attendanceShare')}
                  figure={share(attendance.value)}
                  rule={t('attendanceRule')}
                  positions={attendance.evidence}
                />
              </span>
            </p>
          </li>
        )}
      </ul>
    </Section>
  );
}
