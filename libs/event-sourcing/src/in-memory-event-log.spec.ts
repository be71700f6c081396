import { InMemoryEventLog } from './in-memory-event-log.js';
import { eventLogContract } from './testing/event-log.contract.js';

eventLogContract('the log in memory', () => new InMemoryEventLog());
