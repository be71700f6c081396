import { Button, Chip, Group, Input, SegmentedControl, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement, type ReactNode } from 'react';
import { BEHAVIOURS } from '#collaboration/trust-signal/trust-signal.events.js';
import { useCommand } from '../api/command.js';
import { Party, useRoster } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase, useMayHere, type Stakeholder } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { MeetingSelect } from '../records/meeting.js';
import type { Direction, Kind } from './signal.js';
import classes from './trust-entry.module.css';
import { trustWords } from './words.js';

interface TrustEntryProps {
  /** The meeting it was seen in. */
  readonly dialogueId?: string;
  /** The day of that meeting. */
  readonly heldOn?: string;
}

/** Those in whose name one may observe. */
function useObservers(): readonly Stakeholder[] {
  const mayHere = useMayHere();
  return useRoster().filter(({ id }) => mayHere('write', 'trust-signal', { stakeholderId: id }));
}

/** Puts a signal of trust on record; nothing for whom that is not. */
export function TrustEntry({ dialogueId, heldOn }: TrustEntryProps): ReactElement | null {
  const t = useWords(trustWords);
  const observers = useObservers();
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
  };
  if (observers.length === 0) return null;
  return (
    <>
      <Button
        className="off-paper"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('record')}
      </Button>
      <Sheet opened={opened} close={close} title={t('record')} sub={t('recordSub')}>
        <TrustForm
          observers={observers}
          close={close}
          dialogueId={dialogueId ?? ''}
          heldOn={heldOn}
          among={dialogueId === undefined}
        />
      </Sheet>
    </>
  );
}

interface TrustFormProps {
  readonly observers: readonly Stakeholder[];
  readonly close: () => void;
  readonly dialogueId: string;
  readonly heldOn: string | undefined;
  /** Whether the meeting can be chosen. */
  readonly among: boolean;
}

interface Values {
  readonly occurredOn: string;
  readonly observer: string;
  readonly observed: string;
  readonly behaviour: Kind | '';
  readonly direction: Direction;
  readonly weight: 1 | 2 | 3;
  readonly text: string;
  readonly dialogueId: string;
  readonly confidential: boolean;
}

function TrustForm({ observers, close, dialogueId, heldOn, among }: TrustFormProps): ReactElement {
  const t = useWords(trustWords);
  const td = useWords(designWords);
  const { id, today } = useCase();
  const roster = useRoster();
  const observe = useCommand('/api/v1/collaborations/{collaborationId}/trust-signals');
  const form = useForm<Values>({
    initialValues: {
      occurredOn: heldOn ?? today,
      observer: observers.length === 1 ? (observers[0]?.id ?? '') : '',
      observed: '',
      behaviour: '',
      direction: 'positive',
      weight: 2,
      text: '',
      dialogueId,
      confidential: false,
    },
    validate: {
      observer: (value) => (value === '' ? t('needParty') : null),
      observed: (value) => (value === '' ? t('needParty') : null),
      behaviour: (value) => (value === '' ? t('needKind') : null),
      text: (value) => (value.trim() === '' ? t('needText') : null),
    },
  });
  const { values, setFieldValue } = form;
  const submit = useSubmit(
    form,
    (sent) => observe.mutateAsync({ path: { collaborationId: id }, body: bodyOf(sent) }),
    () => {
      notifications.show({ message: t('recorded') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <Party
        label={t('observer')}
        among={observers}
        {...form.getInputProps('observer')}
        value={values.observer}
      />
      <Party
        label={t('observed')}
        among={roster.filter((party) => party.id !== values.observer)}
        {...form.getInputProps('observed')}
        value={values.observed}
      />
      <KindField
        value={values.behaviour}
        error={form.errors.behaviour}
        onChange={(behaviour) => {
          setFieldValue('behaviour', behaviour);
        }}
      />
      {values.behaviour === 'opinion' && (
        <Choice
          label={t('direction')}
          options={(['positive', 'negative'] as const).map((value) => ({ value, label: t(value) }))}
          value={values.direction}
          error={form.errors.direction}
          onChange={(direction) => {
            setFieldValue('direction', direction as Direction);
          }}
        />
      )}
      <Choice
        label={t('weight')}
        options={([1, 2, 3] as const).map((one) => ({ value: String(one), label: t(`weight${one}`) }))}
        value={String(values.weight)}
        error={form.errors.weight}
        onChange={(weight) => {
          setFieldValue('weight', Number(weight) as Values['weight']);
        }}
      />
      <FreeText label={t('text')} description={t('textHint')} {...form.getInputProps('text')} />
      <Switch
        size="md"
        label={t('confidential')}
        description={t('confidentialHint')}
        {...form.getInputProps('confidential', { type: 'checkbox' })}
      />
      {among && (
        <MeetingSelect
          value={values.dialogueId}
          error={form.errors.dialogueId}
          onChange={(meeting, held) => {
            setFieldValue('dialogueId', meeting);
            if (held !== null) setFieldValue('occurredOn', held);
          }}
        />
      )}
      <When
        label={td('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={values.occurredOn}
      />
    </RecordForm>
  );
}

function bodyOf({ behaviour, direction, dialogueId, ...said }: Values) {
  const seen = behaviour === 'opinion' || behaviour === '' ? null : behaviour;
  return {
    ...said,
    direction: seen ? BEHAVIOURS[seen] : direction,
    ...(seen && { behaviour: seen }),
    ...(dialogueId !== '' && { dialogueId }),
  };
}

/** Behaviours of each direction, and opinions, which have none of their own. */
const KINDS = (['positive', 'negative'] as const).map((direction) => ({
  direction,
  kinds: (Object.keys(BEHAVIOURS) as (keyof typeof BEHAVIOURS)[]).filter(
    (behaviour) => BEHAVIOURS[behaviour] === direction,
  ),
}));

interface KindFieldProps {
  readonly value: Kind | '';
  readonly onChange: (kind: Kind) => void;
  readonly error: ReactNode;
}

/** A behaviour says its direction itself; an opinion asks for it. */
function KindField({ value, onChange, error }: KindFieldProps): ReactElement {
  const t = useWords(trustWords);
  return (
    <Input.Wrapper component="fieldset" size="md" label={t('what')} labelElement="div" error={error}>
      <Chip.Group
        value={value}
        onChange={(kind) => {
          onChange(kind as Kind);
        }}
      >
        {KINDS.map(({ direction, kinds }) => (
          <KindGroup key={direction} title={t(direction)} kinds={kinds} />
        ))}
        <KindGroup title={t('neither')} kinds={['opinion']} />
      </Chip.Group>
    </Input.Wrapper>
  );
}

function KindGroup({ title, kinds }: { title: string; kinds: readonly Kind[] }): ReactElement {
  const t = useWords(trustWords);
  return (
    <>
      <p className="small dim">{title}</p>
      <Group gap="sm" mb="sm">
        {kinds.map((kind) => (
          <Chip key={kind} value={kind} size="md" variant="outline" classNames={{ label: classes.chip }}>
            {t(kind)}
          </Chip>
        ))}
      </Group>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: ReactNode;
}

/** A few choices side by side, one tap. */
const Choice = ({ label, options, value, onChange, error }: ChoiceProps): ReactElement => (
  <Input.Wrapper component="fieldset" size="md" label={label} labelElement="div" error={error}>
    <SegmentedControl
      data={[...options]}
      value={value}
      onChange={onChange}
      aria-label={label}
      mt="xs"
      classNames={{ label: classes.tap }}
    />
  </Input.Wrapper>
);
