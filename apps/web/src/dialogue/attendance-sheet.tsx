import { NativeSelect, NumberInput, SegmentedControl, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { PRESENCES } from '#collaboration/dialogue/dialogue.events.js';
import { useCommand } from '../api/command.js';
import { useRoster } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { Sheet } from '../design/sheet.js';
import { designWords } from '../design/words.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import classes from './attendance.module.css';
import { meetingWords } from './dialogue-page-words.js';
import { errorAt } from './fields.js';
import { attendanceNow, type Attendance, type WholeMeeting } from './meeting.js';
import { RacedForm } from './raced-form.js';

interface AttendanceSheetProps {
  readonly meeting: WholeMeeting;
  readonly opened: boolean;
  readonly close: () => void;
}

/** The whole list as it should have been told, and why. */
export function AttendanceSheet({ meeting, opened, close }: AttendanceSheetProps): ReactElement {
  const t = useWords(meetingWords);
  return (
    <Sheet opened={opened} close={close} title={t('correct')}>
      <AttendanceForm meeting={meeting} close={close} />
    </Sheet>
  );
}

/** Who was absent neither came nor left. */
const told = ({ stakeholderId, presence, ...times }: Attendance): Attendance =>
  presence === 'absent' ? { stakeholderId, presence } : { stakeholderId, presence, ...times };

function AttendanceForm({ meeting, close }: Omit<AttendanceSheetProps, 'opened'>): ReactElement {
  const t = useWords(meetingWords);
  const tDesign = useWords(designWords);
  const { nameOf } = useCase();
  const roster = useRoster();
  const correct = useCommand('/api/v1/dialogues/{dialogueId}/attendance');
  const now = attendanceNow(meeting);
  const form = useForm({
    initialValues: {
      revision: meeting.revision,
      attendance: [...(now?.attendance ?? [])],
      guests: now?.guests ?? 0,
      reason: '',
    },
  });
  const { attendance, guests } = form.values;
  const others = roster.filter(({ id }) => attendance.every(({ stakeholderId }) => stakeholderId !== id));
  return (
    <RacedForm
      form={form}
      revision={meeting.revision}
      send={({ revision, reason, guests: count, attendance: all }) =>
        correct.mutateAsync({
          path: { dialogueId: meeting.id },
          body: { attendance: all.map(told), guests: count, reason },
          revision,
        })
      }
      done={t('correctDone')}
      act={tDesign('save')}
      close={close}
      yours={<Told attendance={attendance} guests={guests} />}
      theirs={now && <Told attendance={now.attendance} guests={now.guests} />}
    >
      <Stack gap={0}>
        {attendance.map((one, index) => (
          <fieldset key={one.stakeholderId} className={classes.party}>
            <legend>{nameOf(one.stakeholderId)}</legend>
            <SegmentedControl
              aria-label={nameOf(one.stakeholderId)}
              data={PRESENCES.map((presence) => ({ value: presence, label: t(presence) }))}
              value={one.presence}
              onChange={(presence) => {
                form.replaceListItem('attendance', index, { ...one, presence: presence });
              }}
            />
          </fieldset>
        ))}
      </Stack>
      {others.length > 0 && (
        <NativeSelect
          label={t('addParty')}
          value=""
          data={[{ value: '', label: '–' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ currentTarget }) => {
            form.insertListItem('attendance', { stakeholderId: currentTarget.value, presence: 'present' });
          }}
        />
      )}
      <FieldError error={errorAt(form.errors, 'attendance')} />
      <NumberInput label={t('guestsLabel')} min={0} {...form.getInputProps('guests')} />
      <FreeText label={tDesign('why')} description={tDesign('whyHint')} {...form.getInputProps('reason')} />
    </RacedForm>
  );
}

const FieldError = ({ error }: { error: React.ReactNode }): ReactElement | null =>
  error ? (
    <p role="alert" className={classes.error}>
      {error}
    </p>
  ) : null;

function Told({ attendance, guests }: { attendance: readonly Attendance[]; guests: number }): ReactElement {
  const t = useWords(meetingWords);
  const { nameOf } = useCase();
  return (
    <>
      <ul className="plain small">
        {attendance.map(({ stakeholderId, presence }) => (
          <li key={stakeholderId}>
            {nameOf(stakeholderId)}: {t(presence)}
          </li>
        ))}
      </ul>
      <p className="small quiet">{t('guestsCount', { count: guests })}</p>
    </>
  );
}
