import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { asProblem, Problem } from '../api/problem.js';

export interface Submit {
  readonly onSubmit: (event?: React.SyntheticEvent<HTMLFormElement>) => void;
  readonly pending: boolean;
  /** What is left of a refusal once the form's own fields say theirs. */
  readonly problem: Problem | null;
}

/** Sends a form; a refusal appears at the fields it names, the rest of it above the button. */
export function useSubmit<Values extends object>(
  form: UseFormReturnType<Values>,
  send: (values: Values) => Promise<unknown>,
  done: () => void,
): Submit {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (values: Values): Promise<void> => {
    setPending(true);
    setProblem(null);
    try {
      await send(values);
      done();
    } catch (failure) {
      const refusal = asProblem(failure);
      const [at, rest] = sorted(refusal, values);
      form.setErrors(at);
      showFirstError();
      setProblem(Object.keys(at).length > 0 && rest.errors.length === 0 ? null : rest);
    } finally {
      setPending(false);
    }
  };
  return { onSubmit: form.onSubmit((values) => void run(values), showFirstError), pending, problem };
}

/** What has to be mended may be out of sight on a phone: the focus takes one there once it is marked. */
const showFirstError = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
};

/** The messages of fields that the form has, and the refusal without them. */
function sorted(problem: Problem, values: object): readonly [Record<string, string>, Problem] {
  const known = ({ field }: { field: string }): boolean => (field.split('.', 1)[0] ?? field) in values;
  const at = problem.errors.filter(known).map(({ field, message }) => [field, message] as const);
  const others = problem.errors.filter((error) => !known(error));
  return [Object.fromEntries(at), new Problem(problem.status, problem.code, problem.message, others)];
}
