import { Directory } from '#directory/directory.js';
import { heldOf, type Held } from '#directory/person-data.js';
import type { Served } from './app.js';

/** All that the directory of a running application holds of a human. */
export const held = (served: Served, id: string): Promise<Held> => heldOf(served.app.get(Directory), id);
