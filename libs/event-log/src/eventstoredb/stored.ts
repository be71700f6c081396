/** Where an event stands on the server's disk. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
}

export interface Stored {
  readonly id: string;
  readonly type: string;
  readonly data: object;
  /** Anything, in an event that somebody else stored. */
  readonly metadata: unknown;
  readonly stream: string;
  readonly revision: number;
  readonly place: Place;
}

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For one answer of the server. */
  readonly answer: number;
  /** For a call with all its repetitions; the last one may begin just before. */
  readonly call: number;
}
