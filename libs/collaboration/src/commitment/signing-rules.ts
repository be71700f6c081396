import { malformed, notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { same } from '../same.js';
import type { CommitmentSigned } from './commitment.events.js';
import type { CommitmentRow, CommitmentVersion, Signature } from './commitment.view.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** The frozen text of that version, which this party is asked to sign. */
export function askedVersion(
  { versions }: CommitmentRow,
  { version, party }: { readonly version: number; readonly party: string },
): CommitmentVersion {
  if (versions.length === 0)
    throw ruleBroken('commitment-not-agreed', 'The text of this commitment is not agreed yet');
  const asked = versions.find(({ text }) => text.version === version);
  if (!asked) throw notFound('commitment-version-unknown', `There is no version ${version}`, 'version');
  if (!asked.text.parties.includes(party))
    throw ruleBroken('commitment-party-not-required', `${party} is no party to this text`, 'party');
  return asked;
}

/** Nobody signs or declines a text that another one replaced. */
export function requireCurrent({ versions }: CommitmentRow, version: number): void {
  if (version !== versions.at(-1)?.text.version)
    throw ruleBroken('commitment-version-superseded', 'A later version replaced this text', 'version');
}

/** Whether the signature that stands is the one asked for. */
export const isSignedSo = (
  { personId, capacity, method, evidence }: Signature,
  asked: CommitmentSigned['data'],
): boolean =>
  same(
    [personId, capacity, method, evidence],
    [asked.personId, asked.capacity, asked.method, asked.evidence],
  );

/** Somebody signs in some capacity; ink on paper is photographed, and attested by a second person. */
export function requireSigning({ capacity, method, personId, evidence }: CommitmentSigned['data']): void {
  if (capacity.trim() === '')
    throw malformed('capacity-missing', 'Say in what capacity the person signs', 'capacity');
  if (evidence && !SHA256.test(evidence.sha256))
    throw malformed('digest-invalid', 'This is no SHA-256 in lower-case hexadecimal', 'evidence.sha256');
  if (method !== 'wet-ink') return;
  if (!evidence || evidence.attestedBy.trim() === '' || evidence.attestedBy === personId)
    throw ruleBroken('signature-needs-witness', 'A second person attests a signature in ink', 'evidence');
}
