import { Button, Group, Popover, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconClock, IconHistory } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { isDay } from '#collaboration/occurred-on.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './time-travel.module.css';
import { useTravel } from './travel.js';
import { shellWords } from './words.js';

interface ClockProps {
  /** The day that is looked at. */
  readonly today: string;
}

/** Chooses the day as whose end everything is read. */
function ChooseDay({ today, done }: ClockProps & { done: () => void }): ReactElement {
  const t = useWords(shellWords);
  const { to } = useTravel();
  const [day, setDay] = useState(today);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDay(day)) return;
        to(day);
        done();
      }}
    >
      <Text size="sm" mb="sm" maw={280}>
        {t('travelHint')}
      </Text>
      <TextInput
        type="date"
        label={t('travelDay')}
        value={day}
        max={today}
        data-autofocus
        onChange={({ currentTarget }) => {
          setDay(currentTarget.value);
        }}
      />
      <Button type="submit" mt="sm" fullWidth>
        {t('travelGo')}
      </Button>
    </form>
  );
}

/** The clock in the header: what day it is here, and the way to another. */
export function Clock({ today }: ClockProps): ReactElement {
  const t = useWords(shellWords);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { day } = useTravel();
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="sm"
      width={320}
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.clock}
          title={t('travel')}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          <IconClock size={20} aria-hidden="true" />
          <span className={classes.text}>
            {day === null ? t('today', { day: format.day(today) }) : format.day(today)}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <ChooseDay
          today={today}
          done={() => {
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** While travelling: which day everything is read as of, and the way back. */
export function TravelBanner(): ReactElement | null {
  const t = useWords(shellWords);
  const format = useFormat();
  const { day, to } = useTravel();
  if (day === null) return null;
  return (
    <div role="status" className={classes.banner}>
      <IconHistory size={22} aria-hidden="true" />
      <p>
        <b>{t('travelled', { day: format.day(day) })}</b> {t('travelledSub')}
      </p>
      <Group gap="sm">
        <Button
          color="dark"
          className={classes.back}
          onClick={() => {
            to(null);
          }}
        >
          {t('travelBack')}
        </Button>
      </Group>
    </div>
  );
}
