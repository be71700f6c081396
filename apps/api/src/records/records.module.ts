import { Global, Module } from '@nestjs/common';
import { CaseReader } from './case-reader.js';
import { ListRecordsHandler } from './list-records.js';
import { ReadRecordHandler } from './read-record.js';
import { Records } from './records.js';

/** What the slices of all records share. */
@Global()
@Module({
  providers: [CaseReader, Records, ListRecordsHandler, ReadRecordHandler],
  exports: [CaseReader, Records],
})
export class RecordsModule {}
