import { describe, it } from '@jest/globals';
import { LEGOK } from '../../apps/api/src/demo-ids.js';
import { browsing } from './browser.js';
import { HOME, opened } from './pages.js';

const { visit } = browsing();

describe('what another records', () => {
  it('appears without reloading', async () => {
    const reader = await visit('peneliti');
    await opened(reader, `${HOME}/faktor`);
    const recorder = await visit('notulis');
    const answer = await recorder
      .context()
      .request.post(`/api/v1/collaborations/${LEGOK.collaboration}/factors`, {
        data: {
          occurredOn: '2023-12-30',
          kind: 'driver',
          box: 'dialogue',
          text: 'Balai desa selalu terbuka untuk rapat (contoh)',
          provenance: { illustration: true },
        },
      });
    if (!answer.ok()) throw new Error(await answer.text());
    await reader.getByText('Balai desa selalu terbuka untuk rapat (contoh)').waitFor();
  });
});
