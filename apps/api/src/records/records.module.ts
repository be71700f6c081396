import { Global, Module } from '@nestjs/common';
import { Callers } from '../access/callers.js';
import { CaseReader } from './case-reader.js';
import { ListRecordsHandler } from './list-records.js';
import { ReadRecordHandler } from './read-record.js';
import { Records } from './records.js';

/** What the slices of all records share. */
@Global()
@Module({
  providers: [Callers, CaseReader, Records, ListRecordsHandler, ReadRecordHandler],
  exports: [Callers, CaseReader, Records],
})
export class RecordsModule {}
