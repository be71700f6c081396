import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { PHASES } from '#collaboration/box.js';
import { ITEM_KINDS, type MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import { isDay } from '#collaboration/occurred-on.js';
import { holdsNik } from '#collaboration/text.js';
import { Party } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { Sheet } from '../design/sheet.js';
import { useWords } from '../words/words.js';
import { minutesWords } from './minutes-words.js';

interface LineSheetProps {
  readonly item: MinutesItem;
  readonly at: number;
  readonly of: number;
  readonly close: () => void;
  readonly save: (item: MinutesItem) => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
}

const nothing = { owner: '', dueOn: '', broughtBy: '', phase: '' };

/** The line without what was left empty, and without what only a follow-up says unless it is one. */
function itemOf({ owner, dueOn, broughtBy, phase, ...line }: MinutesItem & typeof nothing): MinutesItem {
  const follows = line.kind === 'follow-up';
  return {
    ...line,
    text: line.text.trim(),
    ...(follows && owner !== '' && { owner }),
    ...(follows && isDay(dueOn) && { dueOn }),
    ...(broughtBy !== '' && { broughtBy }),
    ...PHASES.filter((one) => one === phase).map((one) => ({ phase: one }))[0],
  };
}

/** All that a line says, to be changed. */
export function LineSheet({ item, at, of, close, save, move, remove }: LineSheetProps): ReactElement {
  const t = useWords(minutesWords);
  const [line, setLine] = useState({ ...nothing, ...item } as MinutesItem & typeof nothing);
  const fill = (changed: Partial<MinutesItem & typeof nothing>): void =>
    setLine((now) => ({ ...now, ...changed }));
  const isWrong = line.text.trim() === '' || holdsNik(line.text);
  return (
    <Sheet opened close={close} title={t('editTitle')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isWrong) return;
          save(itemOf(line));
          close();
        }}
      >
        <Stack gap="md">
          <NativeSelect
            label={t('kind')}
            value={line.kind}
            data={ITEM_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
            onChange={({ currentTarget }) =>
              fill({ kind: ITEM_KINDS.find((one) => one === currentTarget.value) ?? line.kind })
            }
          />
          <FreeText
            label={t('line')}
            value={line.text}
            maxLength={2_000}
            data-autofocus
            onChange={({ currentTarget }) => fill({ text: currentTarget.value })}
          />
          {line.kind === 'follow-up' && (
            <>
              <Party label={t('owner')} value={line.owner} onChange={(owner) => fill({ owner })} />
              <TextInput
                type="date"
                label={t('dueOn')}
                value={line.dueOn}
                onChange={({ currentTarget }) => fill({ dueOn: currentTarget.value })}
              />
            </>
          )}
          <Party
            label={t('broughtBy')}
            nobody={t('nobody')}
            value={line.broughtBy}
            onChange={(broughtBy) => fill({ broughtBy })}
          />
          <NativeSelect
            label={t('phase')}
            value={line.phase}
            data={[
              { value: '', label: t('noPhase') },
              ...PHASES.map((phase) => ({ value: phase, label: t(phase) })),
            ]}
            onChange={({ currentTarget }) => fill({ phase: currentTarget.value as never })}
          />
          <Group gap="sm">
            <Button type="submit" disabled={isWrong}>
              {t('apply')}
            </Button>
            <Button
              variant="default"
              disabled={at === 0}
              leftSection={<IconArrowUp size={18} aria-hidden="true" />}
              onClick={() => move(-1)}
            >
              {t('up')}
            </Button>
            <Button
              variant="default"
              disabled={at === of - 1}
              leftSection={<IconArrowDown size={18} aria-hidden="true" />}
              onClick={() => move(1)}
            >
              {t('down')}
            </Button>
            <Button
              variant="subtle"
              color="mengkudu"
              leftSection={<IconTrash size={18} aria-hidden="true" />}
              onClick={() => {
                close();
                remove();
              }}
            >
              {t('remove')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Sheet>
  );
}
