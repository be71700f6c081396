import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import {
  FORUM_KINDS,
  PERIODS,
  type CadencePeriod,
  type ForumKind,
} from '#collaboration/collaboration/collaboration.events.js';
import { useCommand } from '../api/command.js';
import { Illustration } from '../design/marks.js';
import { Section } from '../design/page.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { Empty } from '../design/shown.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase, type Collaboration } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { DatedReasonSheet } from '../records/dated-reason-sheet.js';
import { useForumName } from './forum-name.js';
import { Party, useRoster } from '../records/parties.js';
import { RowAct, Setting } from '../records/settings-list.js';
import classes from '../records/settings.module.css';
import { settingsWords } from './words.js';

type Cadence = Collaboration['cadences'][number];

const EACH = { week: 'eachWeek', month: 'eachMonth', quarter: 'eachQuarter' } as const;

/** How often each forum is to meet. */
export function CadenceSettings({ mayChange }: { mayChange: boolean }): ReactElement {
  const t = useWords(settingsWords);
  const nameOfForum = useForumName();
  const { id, collaboration } = useCase();
  const end = useCommand('/api/v1/collaborations/{collaborationId}/cadences/{cadenceId}/ending');
  const [planning, setPlanning] = useState(false);
  const [ending, setEnding] = useState(false);
  const [chosen, setChosen] = useState<Cadence | null>(null);
  const running = collaboration.cadences.filter(({ ended }) => ended === null);
  const ended = collaboration.cadences.filter((one) => one.ended !== null);
  const endOf = (one: Cadence | null): string => t('endOf', { name: one ? nameOfForum(one.forum) : '' });
  const plan = mayChange && (
    <Button
      onClick={() => {
        setPlanning(true);
      }}
    >
      {t('plan')}
    </Button>
  );
  const close = (): void => {
    setPlanning(false);
    setEnding(false);
  };
  return (
    <>
      {running.length === 0 ? (
        <Empty title={t('cadenceNone')} act={plan}>
          {t('cadenceNoneSub')}
        </Empty>
      ) : (
        <Section title={t('cadenceRunning')}>
          <div className={classes.part}>
            <p className="small quiet">{t('cadenceNoneSub')}</p>
            {plan}
          </div>
          <ul className="rows">
            {running.map((one) => (
              <Setting
                key={one.id}
                acts={
                  mayChange && (
                    <RowAct
                      name={endOf(one)}
                      onClick={() => {
                        setChosen(one);
                        setEnding(true);
                      }}
                    >
                      {t('end')}
                    </RowAct>
                  )
                }
              >
                <CadenceText one={one} />
              </Setting>
            ))}
          </ul>
        </Section>
      )}
      {ended.length > 0 && (
        <Section title={t('cadenceEnded')}>
          <ul className="rows">
            {ended.map((one) => (
              <Setting key={one.id}>
                <CadenceText one={one} />
              </Setting>
            ))}
          </ul>
        </Section>
      )}
      <Sheet opened={planning} close={close} title={t('plan')}>
        <PlanForm close={close} />
      </Sheet>
      <DatedReasonSheet
        opened={ending}
        close={close}
        title={endOf(chosen)}
        act={t('end')}
        send={async (body) => {
          await end.mutateAsync({ path: { collaborationId: id, cadenceId: chosen?.id ?? '' }, body });
          notifications.show({ message: t('ended') });
        }}
      />
    </>
  );
}

function CadenceText({ one }: { one: Cadence }): ReactElement {
  const t = useWords(settingsWords);
  const format = useFormat();
  const nameOfForum = useForumName();
  const { nameOf } = useCase();
  const { forum, every, planned, ended } = one;
  return (
    <>
      <div className={classes.line}>
        <h3>
          {nameOfForum(forum)}, {t(EACH[every])}
        </h3>
        <Illustration of={one} />
      </div>
      <p className="small quiet">
        {t('convenedBy', { name: nameOf(forum.convener) })},{' '}
        {t('since', { day: format.day(planned.occurredOn) })}
      </p>
      {ended && (
        <p className="small">{t('endedOn', { day: format.day(ended.occurredOn), reason: ended.reason })}</p>
      )}
    </>
  );
}

interface PlanValues {
  readonly forum: { readonly kind: ForumKind; readonly name: string; readonly convener: string };
  readonly every: CadencePeriod;
  readonly occurredOn: string;
}

function PlanForm({ close }: { close: () => void }): ReactElement {
  const t = useWords(settingsWords);
  const common = useWords(designWords);
  const nameOfForum = useForumName();
  const { id, today } = useCase();
  const plan = useCommand('/api/v1/collaborations/{collaborationId}/cadences');
  const [first] = useRoster();
  const form = useForm<PlanValues>({
    initialValues: {
      forum: { kind: 'lokmin', name: '', convener: first?.id ?? '' },
      every: 'month',
      occurredOn: today,
    },
  });
  const { kind, convener } = form.values.forum;
  const submit = useSubmit(
    form,
    ({ forum: { name, ...forum }, ...rest }) =>
      plan.mutateAsync({
        path: { collaborationId: id },
        body: { ...rest, forum: { ...forum, ...(forum.kind === 'other' && { name }) } },
      }),
    () => {
      notifications.show({ message: t('planned') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <NativeSelect
        label={t('forum')}
        data={FORUM_KINDS.map((one) => ({ value: one, label: nameOfForum({ kind: one }) }))}
        {...form.getInputProps('forum.kind')}
      />
      {kind === 'other' && <TextInput label={t('forumName')} {...form.getInputProps('forum.name')} />}
      <Party label={t('convener')} {...form.getInputProps('forum.convener')} value={convener} />
      <NativeSelect
        label={t('every')}
        data={PERIODS.map((one) => ({ value: one, label: t(one) }))}
        {...form.getInputProps('every')}
      />
      <When
        label={common('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}
