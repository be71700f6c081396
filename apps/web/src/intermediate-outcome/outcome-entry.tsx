import { Button, Chip, Group, Input, SegmentedControl, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useCommand } from '../api/command.js';
import { Parties } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase, useCaseList, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { KINDS, type OutcomeKind } from './outcome.js';
import classes from './outcomes.module.css';
import { outcomeWords } from './words.js';

/** Puts an outcome on record; nothing for whom that is not. */
export function OutcomeEntry(): ReactElement | null {
  const t = useWords(outcomeWords);
  const mayHere = useMayHere();
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
  };
  if (!mayHere('write', 'record')) return null;
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
        <OutcomeForm close={close} />
      </Sheet>
    </>
  );
}

interface Values {
  readonly occurredOn: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly text: string;
  readonly parties: string[];
  readonly commitments: string[];
}

function OutcomeForm({ close }: { close: () => void }): ReactElement {
  const t = useWords(outcomeWords);
  const td = useWords(designWords);
  const { id, today } = useCase();
  const record = useCommand('/api/v1/collaborations/{collaborationId}/outcomes');
  const form = useForm<Values>({
    initialValues: {
      occurredOn: today,
      kind: 'small-win',
      title: '',
      text: '',
      parties: [],
      commitments: [],
    },
    validate: {
      title: (value) => (value.trim() === '' ? t('needTitle') : null),
      text: (value) => (value.trim() === '' ? t('needText') : null),
    },
  });
  const { values } = form;
  const submit = useSubmit(
    form,
    (body) => record.mutateAsync({ path: { collaborationId: id }, body }),
    () => {
      notifications.show({ message: t('recorded') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <Input.Wrapper
        component="fieldset"
        size="md"
        label={t('kind')}
        labelElement="div"
        description={t(`${values.kind}Hint`)}
        error={form.errors.kind}
      >
        <SegmentedControl
          aria-label={t('kind')}
          orientation="vertical"
          classNames={{ label: classes.tap }}
          mt="xs"
          data={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
          value={values.kind}
          onChange={(kind) => {
            form.setFieldValue('kind', kind);
          }}
        />
      </Input.Wrapper>
      <TextInput label={t('title')} {...form.getInputProps('title')} />
      <FreeText label={t('text')} {...form.getInputProps('text')} />
      <When
        label={td('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={values.occurredOn}
      />
      <Parties label={t('parties')} {...form.getInputProps('parties')} value={values.parties} />
      <Commitments
        value={values.commitments}
        error={form.errors.commitments}
        onChange={(commitments) => {
          form.setFieldValue('commitments', commitments);
        }}
      />
    </RecordForm>
  );
}

interface CommitmentsProps {
  readonly value: string[];
  readonly onChange: (commitmentIds: string[]) => void;
  readonly error: ReactNode;
}

/** Any of the commitments on record, one tap each. */
function Commitments({ value, onChange, error }: CommitmentsProps): ReactElement | null {
  const t = useWords(outcomeWords);
  const { data = [] } = useCaseList('/api/v1/collaborations/{collaborationId}/commitments');
  const standing = data.filter(({ retracted }) => retracted === null);
  if (standing.length === 0) return null;
  return (
    <Input.Wrapper
      component="fieldset"
      size="md"
      label={t('commitments')}
      labelElement="div"
      description={t('commitmentsHint')}
      error={error}
    >
      <Chip.Group multiple value={value} onChange={onChange}>
        <Group gap="sm" mt="sm">
          {standing.map(({ id, title }) => (
            <Chip key={id} value={id} size="md" variant="outline" classNames={{ label: classes.chip }}>
              {title}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
