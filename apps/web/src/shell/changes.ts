import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Milliseconds: facts that come together are read once; and how long a stream that was refused is left alone. */
const BREATH = 250;
const PATIENCE = 10_000;

/** What others record appears without reloading: the server says that something changed, and all is read again. */
export function useChanges(collaborationId: string, mayRead: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!mayRead) return undefined;
    let source: EventSource;
    let reading: ReturnType<typeof setTimeout> | undefined;
    let opening: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      clearTimeout(reading);
      reading = setTimeout(() => void client.invalidateQueries(), BREATH);
    };
    const open = (): void => {
      source = new EventSource(`/api/v1/collaborations/${collaborationId}/changes`);
      source.addEventListener('changed', refresh);
      source.addEventListener('reset', refresh);
      source.addEventListener('error', () => {
        // A browser takes up a broken stream by itself, and leaves one that was refused for good.
        if (source.readyState === EventSource.CLOSED)
          opening = setTimeout(() => {
            open();
            refresh();
          }, PATIENCE);
      });
    };
    open();
    return () => {
      clearTimeout(reading);
      clearTimeout(opening);
      source.close();
    };
  }, [client, collaborationId, mayRead]);
}
