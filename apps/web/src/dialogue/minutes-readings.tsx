import { Button, Group } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { Section } from '../design/page.js';
import { Empty } from '../design/shown.js';
import { Figure } from '../event/figure.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { AmendSheet, type Amending } from './amend-sheet.js';
import { ApproveSheet } from './approve-sheet.js';
import { meetingWords } from './dialogue-page-words.js';
import { itemChanges, replaced, type ItemChange } from './differences.js';
import { minutesNow, minutesState, type MinutesReading, type WholeMeeting } from './meeting.js';
import { Changed, MinutesText, useLineDetails } from './minutes-text.js';
import classes from './minutes-text.module.css';
import { useMeetingTold } from './use-meeting.js';

/** What the minutes say now, what they said before, and what may be done about them. */
export function Minutes({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const told = useMeetingTold();
  const { today } = useCase();
  const reading = minutesNow(meeting);
  const state = minutesState(meeting, today);
  const positions = meeting.minutes?.readings.map(({ position }) => position) ?? [];
  const approved = meeting.minutes?.approved;
  if (!reading)
    return (
      <Section title={t('minutes')}>
        <div className="off-paper">
          <Empty title={t('noMinutes')} act={<MinutesActs meeting={meeting} />}>
            {t(state.is === 'informal' ? 'noMinutesInformal' : 'noMinutesSub')}
          </Empty>
        </div>
      </Section>
    );
  return (
    <Section
      title={t('minutes')}
      beside={
        <span className="off-paper">
          <Figure
            title={t('minutes')}
            figure={told.minutes(state)}
            positions={approved ? [...positions, approved.position] : positions}
          />
        </span>
      }
    >
      <MinutesText items={reading.items} />
      <MinutesActs meeting={meeting} />
      <Changes readings={meeting.minutes?.readings ?? []} />
    </Section>
  );
}

/** What may be done about the minutes as they stand: record, replace, approve, amend. */
function useMinutesActs({ held, retracted, minutes }: WholeMeeting): readonly (Amending | 'approve')[] {
  const may = useMayHere();
  if (!held || retracted) return [];
  const mayApprove = may('approve', 'record');
  if (minutes?.approved) return mayApprove ? ['amend'] : [];
  const write = may('write', 'record') ? [minutes ? ('replace' as const) : ('record' as const)] : [];
  return minutes && mayApprove ? ['approve', ...write] : write;
}

const ACT = {
  approve: 'approve',
  record: 'recordMinutes',
  replace: 'replaceMinutes',
  amend: 'amend',
} as const;

function MinutesActs({ meeting }: { meeting: WholeMeeting }): ReactElement | null {
  const t = useWords(meetingWords);
  const acts = useMinutesActs(meeting);
  const [doing, setDoing] = useState<Amending | 'approve' | null>(null);
  const close = (): void => {
    setDoing(null);
  };
  return (
    <>
      {acts.length > 0 && (
        <Group gap="sm" className="off-paper" my="sm">
          {acts.map((act) => (
            <Button
              key={act}
              variant={act === 'approve' || act === 'record' ? 'filled' : 'default'}
              onClick={() => {
                setDoing(act);
              }}
            >
              {t(ACT[act])}
            </Button>
          ))}
        </Group>
      )}
      <AmendSheet meeting={meeting} amending={doing === 'approve' ? null : doing} close={close} />
      <ApproveSheet meeting={meeting} opened={doing === 'approve'} close={close} />
    </>
  );
}

/** Each reading against the one before it, newest first. */
function Changes({ readings }: { readings: readonly MinutesReading[] }): ReactElement | null {
  const t = useWords(meetingWords);
  const format = useFormat();
  const pairs = replaced(readings);
  if (pairs.length === 0) return null;
  return (
    <div className={classes.changes}>
      <h3>{t('changes')}</h3>
      {pairs.map(({ before, after }) => (
        <div key={after.position} className={classes.change}>
          <p className="small quiet">
            {t(after.reason === null ? 'draftAt' : 'amendedAt', {
              instant: format.instant(after.recordedAt),
            })}
          </p>
          {after.reason !== null && <p>{after.reason}</p>}
          <ul>
            {itemChanges(before.items, after.items).map((change) => (
              <li key={change.itemId}>
                <Change {...change} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Change({ before, after }: ItemChange): ReactElement {
  const t = useWords(meetingWords);
  const detailsOf = useLineDetails();
  const detailed = (item: ItemChange['after']): string =>
    item ? [t(item.kind), detailsOf(item), item.phase && t(item.phase)].filter(Boolean).join(', ') : '';
  return (
    <>
      {!(before && after) && <p className="least dim">{t(after ? 'wasAdded' : 'wasDropped')}</p>}
      <p>
        <Changed before={before?.text ?? ''} after={after?.text ?? ''} />
      </p>
      <p className="small quiet">
        <Changed before={detailed(before)} after={detailed(after)} />
      </p>
    </>
  );
}
