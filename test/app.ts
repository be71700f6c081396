import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { Clock } from '#event-sourcing/clock.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Directory } from '#directory/directory.js';
import { markDemo, type DemoClock } from '../apps/api/src/demo-clock.js';
import { application } from '../apps/api/src/serve.js';
import { settingsFrom } from '../apps/api/src/settings.js';
import { EVERYTHING, signedIn } from './signed-in.js';

type Headers = Readonly<Record<string, string>>;

/** What came back; its body is whatever the reader says it should be. */
export type Answer = Omit<request.Response, 'body'> & { readonly body: unknown };

/** The real application on a folder of its own; its clock starts at noon in Jakarta on 2023-12-31, if not told otherwise. */
export class Served {
  private position: string | undefined;

  private constructor(
    readonly app: NestFastifyApplication,
    private readonly data: string,
    /** Of an account that may do everything everywhere; what a request sends instead wins. */
    readonly cookie: string,
  ) {}

  static async start(
    at = '2023-12-31T05:00:00.000Z',
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Served> {
    const data = mkdtempSync(join(tmpdir(), 'rembuk-e2e-'));
    markDemo(data, { standsAt: at, complete: false });
    const app = await application(settingsFrom({ ...environment, REMBUK_DATA: data }), { logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new Served(app, data, await signedIn(app.get(Directory), EVERYTHING));
  }

  async stop(): Promise<void> {
    await this.app.close();
    rmSync(this.data, { recursive: true });
  }

  /** Sets the clock, which never runs backwards. */
  setClock(at: string): void {
    this.app.get<DemoClock>(Clock).set(at);
  }

  /** From here on, answers are asked for as they are after all that the log holds. */
  async seen(): Promise<void> {
    this.position = (await this.app.get(EventLog).last())?.position;
  }

  /** Sends a command to a path under /api/v1. */
  async post(path: string, body: object, headers: Headers = {}): Promise<Answer> {
    const answer = await request(this.app.getHttpServer())
      .post(`/api/v1${path}`)
      .set({ cookie: this.cookie, ...headers })
      .send(body);
    this.position = answer.headers['rembuk-position'] ?? this.position;
    return answer;
  }

  /** Asks for a path under /api/v1, as it is after the last command. */
  get(path: string, headers: Headers = {}): Promise<Answer> {
    const seen = this.position === undefined ? {} : { 'rembuk-position': this.position };
    return request(this.app.getHttpServer())
      .get(`/api/v1${path}`)
      .set({ cookie: this.cookie, ...seen, ...headers });
  }
}

/** The fields that the answer to a malformed request names, each with its code. */
export const fieldsOf = ({ body }: Answer): string[] =>
  (body as { errors: { field: string; code: string }[] }).errors
    .map(({ field, code }) => `${field} ${code}`)
    .sort();
