import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement, ReactNode } from 'react';
import { Conflict } from '../design/conflict.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';

/** What is changed hangs on the revision that its writer has seen. */
interface Seen {
  readonly revision: number;
}

interface RacedFormProps<Values extends Seen> {
  readonly form: UseFormReturnType<Values>;
  /** The record's revision now. */
  readonly revision: number;
  readonly send: (values: Values) => Promise<unknown>;
  readonly done: string;
  readonly act: string;
  readonly close: () => void;
  /** What one was about to record, and what is on record, once somebody else was faster. */
  readonly yours: ReactNode;
  readonly theirs: ReactNode;
  readonly children: ReactNode;
}

const LOST: readonly number[] = [409, 412];

/** A form about a record that somebody else may change meanwhile: who loses the race sees both and chooses. */
export function RacedForm<Values extends Seen>({
  form,
  revision,
  send,
  done,
  act,
  close,
  yours,
  theirs,
  children,
}: RacedFormProps<Values>): ReactElement {
  const submit = useSubmit(form, send, () => {
    notifications.show({ message: done });
    close();
  });
  const keepYours = (): void => {
    form.setValues({ ...form.getValues(), revision });
    submit.onSubmit();
  };
  if (submit.problem && LOST.includes(submit.problem.status))
    return <Conflict yours={yours} theirs={theirs} keepYours={keepYours} keepTheirs={close} />;
  return (
    <RecordForm submit={submit} act={act} cancel={close}>
      {children}
    </RecordForm>
  );
}
