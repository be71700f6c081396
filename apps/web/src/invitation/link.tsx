import type { ReactElement, ReactNode } from 'react';
import { ask } from '../api/client.js';
import { useRead, type Answer } from '../api/read.js';
import { LinkButton } from '../design/link-button.js';
import { ProblemNote } from '../design/problem-note.js';
import { Shown } from '../design/shown.js';
import { Door } from '../access/door.js';
import { usePlaces } from '../shell/address.js';
import { useWords } from '../words/words.js';
import { invitationWords } from './words.js';

type LinkPath = '/api/v1/setup/{token}' | '/api/v1/invitations/{token}';
export type OpenedLink = Answer<'/api/v1/invitations/{token}'>;

/** Uses the link in the address up, once and not again by itself. */
export function useAccept(path: LinkPath): (body: object) => Promise<unknown> {
  const { secret: token = '' } = usePlaces();
  return (body) => ask('post', path, { params: { path: { token } }, body });
}

interface LinkProps {
  readonly path: LinkPath;
  /** What to do where the link is no longer good. */
  readonly otherwise: string;
  readonly children: (link: OpenedLink) => ReactNode;
}

/** What a one-time link opens; where it is used up or too old, what to do instead. */
export function Link({ path, otherwise, children }: LinkProps): ReactElement {
  const t = useWords(invitationWords);
  const { secret: token = '' } = usePlaces();
  const link = useRead(path, { path: { token } });
  const { data, error } = link;
  if (data) return <>{children(data)}</>;
  // What is passing is asked again; whoever guesses has to wait.
  if (!error || (error.isPassing && error.status !== 429))
    return (
      <Door title={t('checking')}>
        <Shown of={link}>{() => null}</Shown>
      </Door>
    );
  return (
    <Door title={t('gone')}>
      {error.status === 429 ? (
        <ProblemNote problem={error} />
      ) : (
        <p>{error.code === 'link-used' ? t('goneUsed') : otherwise}</p>
      )}
      <LinkButton to="/masuk" mt="lg">
        {t('toSignIn')}
      </LinkButton>
    </Door>
  );
}
