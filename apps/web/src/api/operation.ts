import type { paths } from './schema.js';

export type Verb = 'get' | 'post' | 'patch' | 'delete';

/** The paths that know a verb. */
export type PathWith<Of extends Verb> = {
  [Path in keyof paths]: paths[Path] extends Record<Of, { responses: unknown }> ? Path : never;
}[keyof paths];

export type Operation<Path extends keyof paths, Of extends Verb> =
  paths[Path] extends Record<Of, infer Found> ? Found : never;

type Json<Reply> = Reply extends { content: { 'application/json': infer Body } } ? Body : never;

/** What goes well answers. */
export type AnswerOf<Found> = Found extends { responses: infer Responses }
  ? Responses extends { 200: infer Reply }
    ? Json<Reply>
    : Responses extends { 201: infer Reply }
      ? Json<Reply>
      : undefined
  : never;

export type PlacesOf<Found> = Found extends { parameters: { path: infer Path } } ? Path : undefined;
export type QueryOf<Found> = Found extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;
export type BodyOf<Found> = Found extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : undefined;
