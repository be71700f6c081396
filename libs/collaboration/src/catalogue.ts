import { Catalogue } from '#event-sourcing/catalogue.js';
import type { AnyView } from '#event-sourcing/view.js';
import { RECORD_VIEWS } from './record-views.js';
import { timelineView } from './timeline/timeline.view.js';

/** Every view there is. */
export const VIEWS: readonly AnyView[] = [...RECORD_VIEWS, timelineView];

/** Every event type the code understands, and in which version. */
export const catalogue = new Catalogue(RECORD_VIEWS.flatMap(({ fold }) => Object.keys(fold)));
