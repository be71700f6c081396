import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

const ONE_SLASH = /^\/(?![/\\])/;

/** Where an address leads within this site; its first page for whatever leads elsewhere. */
export function ownPath(wanted: unknown, origin: string): string {
  if (typeof wanted !== 'string' || !ONE_SLASH.test(wanted)) return '/';
  const { origin: found, pathname, search, hash } = new URL(wanted, origin);
  return found === origin && ONE_SLASH.test(pathname) ? `${pathname}${search}${hash}` : '/';
}

/** Goes in: what was read for whoever was here before is forgotten. */
export function useEnter(): (wanted?: unknown) => void {
  const client = useQueryClient();
  const { history } = useRouter();
  return (wanted) => {
    // What the door itself still shows belongs to nobody.
    client.removeQueries({ type: 'inactive' });
    history.push(ownPath(wanted, location.origin));
  };
}
