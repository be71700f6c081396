import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement } from 'react';
import type { BodyOf, Operation } from '../api/operation.js';
import { useRead } from '../api/read.js';
import { REGION_CODE } from '#collaboration/region.js';
import { useAll } from '../access/all.js';
import { roleWords } from '../access/role-words.js';
import type { Role } from '../access/role.js';
import { useWords, type Say } from '../words/words.js';
import { accountWords } from './words.js';

const ROLES: readonly Role[] = [
  'facilitator',
  'recorder',
  'party',
  'health-officer',
  'researcher',
  'supervisor',
  'administrator',
];

type GrantBody = BodyOf<Operation<'/api/v1/accounts/{accountId}/grants', 'post'>>;
type AccountWords = typeof accountWords extends { key?: infer Key extends string } ? Say<Key> : never;

/** A role as it is chosen. */
export interface ChosenGrant {
  readonly role: Role;
  readonly place: 'collaboration' | 'region' | 'everywhere';
  readonly collaborationId: string;
  readonly region: string;
  readonly stakeholderId: string;
  readonly personId: string;
}

export const noGrant: ChosenGrant = {
  role: 'recorder',
  place: 'collaboration',
  collaborationId: '',
  region: '',
  stakeholderId: '',
  personId: '',
};

/** A party speaks within one collaboration. */
const placeOf = ({ role, place }: ChosenGrant): ChosenGrant['place'] =>
  role === 'party' ? 'collaboration' : place;

/** What the server is told of a chosen role. */
export function grantOf(chosen: ChosenGrant): GrantBody {
  const { role, collaborationId, stakeholderId, personId } = chosen;
  const place = placeOf(chosen);
  if (place !== 'collaboration') return { role, region: place === 'region' ? chosen.region : '' };
  return {
    role,
    collaborationId,
    ...(role === 'party' && { stakeholderId }),
    ...(personId !== '' && { personId }),
  };
}

/** What has to be chosen before the server can be asked. */
export const grantRules = (
  t: AccountWords,
): Record<
  'collaborationId' | 'region' | 'stakeholderId',
  (value: string, chosen: ChosenGrant) => string | null
> => ({
  collaborationId: (value, chosen) =>
    placeOf(chosen) === 'collaboration' && value === '' ? t('collaborationMissing') : null,
  region: (value, chosen) =>
    placeOf(chosen) === 'region' && !REGION_CODE.test(value) ? t('regionWrong') : null,
  stakeholderId: (value, { role, collaborationId }) =>
    role === 'party' && collaborationId !== '' && value === '' ? t('stakeholderMissing') : null,
});

interface GrantFieldsProps<Values extends ChosenGrant> {
  readonly form: UseFormReturnType<Values>;
}

/** Which role, and for what. */
export function GrantFields<Values extends ChosenGrant>({ form }: GrantFieldsProps<Values>): ReactElement {
  const t = useWords(accountWords);
  const r = useWords(roleWords);
  const { role } = form.values;
  const place = placeOf(form.values);
  return (
    <>
      <NativeSelect
        size="md"
        label={t('role')}
        description={r(`${role}Does`)}
        data={ROLES.map((value) => ({ value, label: r(value) }))}
        {...form.getInputProps('role')}
      />
      {role !== 'party' && (
        <SegmentedControl
          aria-label={t('place')}
          data={(['collaboration', 'region', 'everywhere'] as const).map((value) => ({
            value,
            label: t(value),
          }))}
          {...form.getInputProps('place')}
        />
      )}
      {place === 'collaboration' && <InCollaboration form={form} />}
      {place === 'region' && (
        <TextInput
          label={t('regionCode')}
          description={t('regionHint')}
          inputMode="decimal"
          {...form.getInputProps('region')}
        />
      )}
    </>
  );
}

function InCollaboration<Values extends ChosenGrant>({ form }: GrantFieldsProps<Values>): ReactElement {
  const t = useWords(accountWords);
  const { role, collaborationId } = form.values;
  const { data: collaborations = [] } = useAll('/api/v1/collaborations');
  const { data: people = [] } = useAll(
    '/api/v1/people',
    { collaborationId },
    { enabled: collaborationId !== '' },
  );
  const free = people.filter(({ accountId, forgottenAt }) => accountId === null && forgottenAt === null);
  return (
    <>
      <NativeSelect
        size="md"
        label={t('collaboration')}
        data={[
          { value: '', label: '–' },
          ...collaborations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('collaborationId')}
      />
      {role === 'party' && collaborationId !== '' && <Stakeholder form={form} />}
      {free.length > 0 && (
        <NativeSelect
          size="md"
          label={t('person')}
          description={t('personHint')}
          data={[
            { value: '', label: t('personNew') },
            ...free.map(({ id, name, title }) => ({
              value: id,
              label: [name, title].filter((one) => one !== null).join(', '),
            })),
          ]}
          {...form.getInputProps('personId')}
        />
      )}
    </>
  );
}

function Stakeholder<Values extends ChosenGrant>({ form }: GrantFieldsProps<Values>): ReactElement {
  const t = useWords(accountWords);
  const { collaborationId } = form.values;
  const { data } = useRead('/api/v1/collaborations/{collaborationId}', { path: { collaborationId } });
  const roster = data?.stakeholders.filter(({ left }) => left === null) ?? [];
  return (
    <NativeSelect
      size="md"
      label={t('stakeholder')}
      data={[{ value: '', label: '–' }, ...roster.map(({ id, name }) => ({ value: id, label: name }))]}
      {...form.getInputProps('stakeholderId')}
    />
  );
}
