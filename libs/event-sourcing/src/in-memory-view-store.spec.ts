import { InMemoryViewStore } from './in-memory-view-store.js';
import { viewStoreContract } from './testing/view-store.contract.js';

viewStoreContract(
  'views in memory',
  () => new InMemoryViewStore(),
  (store, view) => Promise.resolve((store as InMemoryViewStore).rows(view)),
);
