import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { ROLES, type StakeholderRole } from '#collaboration/collaboration/collaboration.events.js';
import { SECTORS, type Sector } from '#collaboration/sector.js';
import { useCommand } from '../api/command.js';
import { Conflict } from '../design/conflict.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase, type Stakeholder } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { useContested } from './contested.js';
import { rosterWords } from './words.js';

const STATE: readonly Sector[] = ['government', 'health', 'military', 'police', 'village'];

const useRoles = (): { value: string; label: string }[] => {
  const t = useWords(rosterWords);
  return ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }));
};

interface JoinValues {
  readonly name: string;
  readonly sector: Sector;
  readonly state: boolean;
  readonly role: StakeholderRole;
  readonly occurredOn: string;
}

/** Takes an organisation into the roster. */
export function JoinForm({ close }: { close: () => void }): ReactElement {
  const t = useWords(rosterWords);
  const common = useWords(designWords);
  const { id, today } = useCase();
  const join = useCommand('/api/v1/collaborations/{collaborationId}/stakeholders');
  const form = useForm<JoinValues>({
    initialValues: {
      name: '',
      sector: 'government',
      state: true,
      role: 'supporting-sector',
      occurredOn: today,
    },
  });
  const submit = useSubmit(
    form,
    (body) => join.mutateAsync({ path: { collaborationId: id }, body }),
    () => {
      notifications.show({ message: t('joined') });
      close();
    },
  );
  const sector = form.getInputProps('sector');
  return (
    <RecordForm submit={submit} cancel={close}>
      <TextInput
        label={t('name')}
        description={t('nameHint')}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={t('sector')}
        data={SECTORS.map((one) => ({ value: one, label: t(one) }))}
        {...sector}
        onChange={({ currentTarget }) => {
          const next = currentTarget.value as Sector;
          form.setValues({ sector: next, state: STATE.includes(next) });
        }}
      />
      <Switch
        size="md"
        label={t('isState')}
        description={t('isStateHint')}
        {...form.getInputProps('state', { type: 'checkbox' })}
      />
      <NativeSelect label={t('role')} data={useRoles()} {...form.getInputProps('role')} />
      <When
        label={common('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}

/** Gives a stakeholder another role; who was slower sees both. */
export function RoleForm({
  stakeholder,
  close,
}: {
  stakeholder: Stakeholder;
  close: () => void;
}): ReactElement {
  const t = useWords(rosterWords);
  const common = useWords(designWords);
  const { id, today, collaboration } = useCase();
  const change = useCommand('/api/v1/collaborations/{collaborationId}/stakeholders/{stakeholderId}/role');
  const form = useForm({
    initialValues: { role: stakeholder.roles.at(-1)?.role ?? 'partner', occurredOn: today },
  });
  const contested = useContested((body: typeof form.values, revision) =>
    change.mutateAsync({ path: { collaborationId: id, stakeholderId: stakeholder.id }, body, revision }),
  );
  const submit = useSubmit(form, contested.send, () => {
    notifications.show({ message: t('roleChanged') });
    close();
  });
  const recorded = collaboration.stakeholders.find((one) => one.id === stakeholder.id)?.roles.at(-1)?.role;
  const roles = useRoles();
  if (contested.lost)
    return (
      <Conflict
        yours={<p>{t(`role.${form.values.role}`)}</p>}
        theirs={<p>{recorded && t(`role.${recorded}`)}</p>}
        keepYours={() => {
          contested.insist();
          submit.onSubmit();
        }}
        keepTheirs={close}
      />
    );
  return (
    <RecordForm submit={submit} cancel={close}>
      <NativeSelect label={t('role')} data={roles} data-autofocus {...form.getInputProps('role')} />
      <When
        label={common('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}
