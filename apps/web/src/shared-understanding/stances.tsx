import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck, IconMicrophoneOff, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Topic } from '#collaboration/shared-understanding/shared-understanding.events.js';
import { useRoster } from '../records/parties.js';
import { useWords } from '../words/words.js';
import classes from './session-entry.module.css';
import { STANCES, type Stance } from './session.js';
import { understandingWords } from './words.js';

const ICONS = { agree: IconCheck, disagree: IconX, silent: IconMicrophoneOff } as const;

type Standing = Readonly<Record<string, Stance>>;

interface StancesProps {
  readonly topic: Topic;
  readonly stances: Standing;
  readonly onChange: (stances: Standing) => void;
}

/** Where each party stands, one tap each; a second tap says that it was not asked. */
export function Stances({ topic, stances, onChange }: StancesProps): ReactElement {
  const t = useWords(understandingWords);
  const roster = useRoster();
  const stand = (party: string, stance: Stance): void => {
    const { [party]: before, ...others } = stances;
    onChange(before === stance ? others : { ...others, [party]: stance });
  };
  return (
    <>
      <ul className="rows">
        {roster.map(({ id, name }) => {
          const chosen = stances[id];
          return (
            <li key={id} className={classes.party}>
              <span>
                {name}
                <span className="least dim">{chosen ? t(chosen) : t('notAsked')}</span>
              </span>
              <span role="group" aria-label={t('stands', { party: name, topic: t(topic) })}>
                {STANCES.map((stance) => {
                  const Icon = ICONS[stance];
                  return (
                    <UnstyledButton
                      key={stance}
                      className={classes.stance}
                      data-stance={stance}
                      aria-pressed={chosen === stance}
                      aria-label={t(stance)}
                      onClick={() => {
                        stand(id, stance);
                      }}
                    >
                      <Icon size={20} aria-hidden="true" />
                    </UnstyledButton>
                  );
                })}
              </span>
            </li>
          );
        })}
      </ul>
      <Button
        variant="default"
        onClick={() => {
          onChange(Object.fromEntries(roster.map(({ id }) => [id, 'agree'])));
        }}
      >
        {t('allAgree')}
      </Button>
    </>
  );
}
