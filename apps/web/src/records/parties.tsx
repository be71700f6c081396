import { Chip, Group, Input, NativeSelect } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useCase, type Stakeholder } from '../shell/case.js';
import classes from './parties.module.css';

/** Those in the roster now. */
export const useRoster = (): readonly Stakeholder[] =>
  useCase().collaboration.stakeholders.filter(({ left }) => left === null);

interface PartyProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (stakeholderId: string) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  /** What stands for nobody; without it somebody has to be chosen. */
  readonly nobody?: string;
  readonly among?: readonly Stakeholder[];
}

/** One party of the roster. */
export function Party({
  label,
  value,
  onChange,
  error,
  description,
  nobody,
  among,
}: PartyProps): ReactElement {
  const roster = useRoster();
  const options = (among ?? roster).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      label={label}
      description={description}
      error={error}
      value={value}
      data={[{ value: '', label: nobody ?? '–' }, ...options]}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}

interface PartiesProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (stakeholderIds: string[]) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
}

/** Any number of parties of the roster, one tap each. */
export function Parties({ label, value, onChange, error, description }: PartiesProps): ReactElement {
  const roster = useRoster();
  return (
    <Input.Wrapper
      component="fieldset"
      aria-label={label}
      className={classes.parties}
      label={label}
      labelElement="div"
      error={error}
      description={description}
    >
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        <Group gap="sm" mt="sm">
          {roster.map(({ id, name }) => (
            <Chip key={id} value={id} size="md" variant="outline" classNames={{ label: classes.chip }}>
              {name}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
