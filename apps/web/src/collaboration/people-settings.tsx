import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { useRead, type Answer } from '../api/read.js';
import { Chip } from '../design/marks.js';
import { RecordForm } from '../design/record-form.js';
import { Rows } from '../design/rows.js';
import { Sheet } from '../design/sheet.js';
import { Empty, Shown } from '../design/shown.js';
import { useSubmit } from '../design/submit.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { Party } from '../records/parties.js';
import { RowAct } from '../records/settings-list.js';
import classes from '../records/settings.module.css';
import { settingsWords } from './words.js';

type Person = Answer<'/api/v1/people'>['items'][number];

/** The people of a collaboration: of all of Rembuk the one part that can forget. */
export function PeopleSettings(): ReactElement {
  const t = useWords(settingsWords);
  const { id, nameOf } = useCase();
  const mayWrite = useMayHere()('write', 'person');
  const read = useRead('/api/v1/people', { query: { collaborationId: id, limit: 200 } });
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<Person | null>(null);
  const open = (person: Person | null) => (): void => {
    setChosen(person);
    setOpened(true);
  };
  const close = (): void => {
    setOpened(false);
  };
  const add = mayWrite && <Button onClick={open(null)}>{t('addPerson')}</Button>;
  return (
    <Shown of={read}>
      {({ items }) => (
        <>
          {items.length === 0 ? (
            <Empty title={t('peopleNone')} act={add}>
              {t('peopleNoneSub')}
            </Empty>
          ) : (
            <>
              <div className={classes.part}>
                <p className="small quiet">{t('peopleHint')}</p>
                {add}
              </div>
              <Rows
                items={items}
                label={t('orang')}
                keyOf={(person) => person.id}
                about={76}
                render={(person) => (
                  <div className={classes.setting}>
                    <div>
                      <p className={classes.line}>
                        <b>{person.name ?? t('forgotten')}</b>
                        {person.accountId !== null && <Chip>{t('hasAccount')}</Chip>}
                      </p>
                      <p className="small quiet">
                        {[
                          ...new Set([
                            ...(person.title ? [person.title] : []),
                            ...(person.stakeholderId ? [nameOf(person.stakeholderId)] : []),
                          ]),
                        ].join(', ')}
                      </p>
                    </div>
                    {mayWrite && person.forgottenAt === null && (
                      <div className={classes.acts}>
                        <RowAct name={t('changeOf', { name: person.name ?? '' })} onClick={open(person)}>
                          {t('changePerson')}
                        </RowAct>
                      </div>
                    )}
                  </div>
                )}
              />
            </>
          )}
          <Sheet opened={opened} close={close} title={t(chosen ? 'changePerson' : 'addPerson')}>
            <PersonForm person={chosen} close={close} />
          </Sheet>
        </>
      )}
    </Shown>
  );
}

function PersonForm({ person, close }: { person: Person | null; close: () => void }): ReactElement {
  const t = useWords(settingsWords);
  const { id } = useCase();
  const add = useCommand('/api/v1/people');
  const change = useCommand('/api/v1/people/{personId}', 'patch');
  const form = useForm({
    initialValues: {
      name: person?.name ?? '',
      title: person?.title ?? '',
      stakeholderId: person?.stakeholderId ?? '',
    },
  });
  const submit = useSubmit(
    form,
    ({ name, title, stakeholderId }): Promise<unknown> =>
      person
        ? change.mutateAsync({
            path: { personId: person.id },
            body: { name, title: title === '' ? null : title, stakeholderId: stakeholderId || null },
          })
        : add.mutateAsync({
            body: {
              collaborationId: id,
              name,
              ...(title !== '' && { title }),
              ...(stakeholderId !== '' && { stakeholderId }),
            },
          }),
    () => {
      notifications.show({ message: t(person ? 'personChanged' : 'personAdded') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close} act={t('save')}>
      <TextInput label={t('personName')} autoComplete="off" data-autofocus {...form.getInputProps('name')} />
      <TextInput label={t('personTitle')} autoComplete="off" {...form.getInputProps('title')} />
      <Party
        label={t('personParty')}
        nobody={t('noParty')}
        {...form.getInputProps('stakeholderId')}
        value={form.values.stakeholderId}
      />
    </RecordForm>
  );
}
