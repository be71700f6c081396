export const SECTORS = [
  'government',
  'health',
  'military',
  'police',
  'community',
  'village',
  'private',
  'academic',
  'media',
] as const;
export type Sector = (typeof SECTORS)[number];
