import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from './client.js';
import type { AnswerOf, BodyOf, Operation, PathWith, PlacesOf } from './operation.js';
import type { Problem } from './problem.js';

type CommandVerb = 'post' | 'patch' | 'delete';

/** What a command is sent with; `revision` is the one its sender has seen. */
export interface Sent<Path extends PathWith<Verb>, Verb extends CommandVerb = 'post'> {
  readonly path?: PlacesOf<Operation<Path, Verb>>;
  readonly body?: BodyOf<Operation<Path, Verb>>;
  readonly revision?: number;
}

export type Command<Path extends PathWith<Verb>, Verb extends CommandVerb = 'post'> = UseMutationResult<
  AnswerOf<Operation<Path, Verb>>,
  Problem,
  Sent<Path, Verb>
>;

/**
 * A command. The same content keeps its key until it was taken, so that a retry after a lost answer doubles
 * nothing; what is on the screen is read again afterwards.
 */
export function useCommand<Path extends PathWith<Verb>, Verb extends CommandVerb = 'post'>(
  path: Path,
  verb: Verb | 'post' = 'post',
): Command<Path, Verb> {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  return useMutation<AnswerOf<Operation<Path, Verb>>, Problem, Sent<Path, Verb>>({
    mutationFn: async ({ path: places, body, revision }) => {
      const content = JSON.stringify([places, body, revision]);
      const key = keys.current.get(content) ?? crypto.randomUUID();
      keys.current.set(content, key);
      const seen = revision === undefined ? {} : { 'If-Match': `"${revision}"` };
      const params = { path: places, header: { 'Idempotency-Key': key, ...seen } };
      const answer: unknown = await ask(verb, path, { params, body });
      keys.current.delete(content);
      return answer as AnswerOf<Operation<Path, Verb>>;
    },
    onSettled: async () => {
      await client.invalidateQueries();
    },
  });
}
