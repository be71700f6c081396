import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Grants } from '#directory/grants.js';
import type { Ask } from './attacker.js';
import type { Filled } from './filled.js';
import { whole, type Asker } from './routes.js';
import { ALLOWED, Scene } from './scene.js';

describe('A body that says more than it may', () => {
  let scene: Scene;
  let a: Filled;
  beforeAll(async () => {
    scene = await Scene.set();
    ({ a } = scene);
  }, 60_000);
  afterAll(() => scene.end());

  it('sets nothing that is not asked for', async () => {
    const before = await scene.events();
    const extras: readonly (readonly [string, unknown])[] = [
      ['actor', a.ids['personId']],
      ['accountId', scene.outsider.id],
      ['grants', [{ role: 'administrator', region: '' }]],
      ['role', 'administrator'],
      ['roles', ['administrator']],
      ['recordedBy', scene.outsider.id],
      ['recorded', { actor: scene.outsider.id }],
      ['meta', { collaborationId: scene.b.collaborationId, actor: scene.outsider.id }],
      ['revision', 0],
      ['passwordHash', 'x'],
      ['isAdmin', true],
      ['constructor', { prototype: { isAdmin: true } }],
    ];
    /** Where it is one of the fields. */
    const known = (route: string, field: string): boolean =>
      field in (scene.documented.get(route) ?? {}) ||
      (field === 'role' && /grants$|stakeholders$|\/role$/.test(route)) ||
      (field === 'grants' && route === 'POST /invitations');
    const bodied = ALLOWED.filter(({ route }) => scene.documented.get(route));
    for (const { route, asker } of bodied)
      for (const [field, value] of extras) {
        if (known(route, field)) continue;
        const body = { ...scene.documented.get(route), [field]: value };
        await scene.ask(asker, { ...(await scene.call(route, asker)), body, wanted: [400] });
      }
    for (const { route, asker } of bodied) {
      const text = JSON.stringify(scene.documented.get(route)).replace('{', '{"__proto__":{"isAdmin":true},');
      await scene.ask(asker, { ...(await scene.call(route, asker)), body: text, wanted: [400] });
    }
    expect(scene.attacker.found()).toEqual([]);
    expect(await scene.events()).toBe(before);
  });

  it('gives nobody more than it has', async () => {
    const { b, attacker } = scene;
    const { collaborationId, region } = a;
    const roles = ['facilitator', 'administrator', 'researcher'];
    const wider = roles.flatMap((role) => [
      { role, region: '' },
      ...['36', '36.03', region, '36.03.20', `${region}0`, '36.03.9', '36.03.%', '.', ' '].map((code) => ({
        role,
        region: code,
      })),
      { role, collaborationId: b.collaborationId },
      { role, collaborationId, region: '' },
      { role },
      { role, collaborationId, personId: b.ids['personId'] },
      { role: 'party', collaborationId, stakeholderId: b.mine },
      { role: 'party', region, stakeholderId: a.mine },
      { role: 'root', collaborationId },
    ]);
    for (const grant of wider) {
      const give: Pick<Ask, 'method' | 'wanted'> = { method: 'POST', wanted: [400, 403, 404, 422] };
      const email = `${randomUUID()}@legok.demo`;
      for (const asker of ['administrator', 'facilitator'] satisfies Asker[]) {
        for (const whom of [scene.member(asker).id, scene.member('recorder').id])
          await scene.ask(asker, { ...give, url: whole(`/accounts/${whom}/grants`), body: grant });
        await scene.ask(asker, { ...give, url: whole('/invitations'), body: { email, grants: [grant] } });
        await scene.ask(asker, {
          ...give,
          url: whole('/invitations'),
          body: { email, grants: [{ role: 'recorder', collaborationId }, grant] },
        });
      }
    }
    expect(attacker.found()).toEqual([]);
    expect(await scene.served.app.get(Grants).of(scene.member('administrator').id)).toHaveLength(1);
  });
});
