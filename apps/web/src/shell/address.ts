import { useNavigate, useRouterState } from '@tanstack/react-router';

type Texts = Readonly<Record<string, string>>;

/** What fills the places of the address, such as `dialogueId`. */
export const usePlaces = (): Texts =>
  useRouterState({ select: ({ matches }) => (matches.at(-1)?.params ?? {}) as Texts });

export type Search = Readonly<Record<string, string | undefined>>;

/** The address's query, where filters and the time that is looked at stand. */
export function useQueryText(): readonly [Search, (change: Search) => void] {
  const search = useRouterState({ select: ({ location }) => location.search as Search });
  const navigate = useNavigate();
  return [
    search,
    (change) => {
      void navigate({ to: '.', search: (now: Search) => ({ ...now, ...change }) as never, replace: true });
    },
  ];
}
