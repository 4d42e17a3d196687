import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LegalInstrumentRecords } from '../application/legal-instrument-records';
import {
  AddLegalInstrumentRequest,
  ChangeLegalInstrumentRequest,
  ListLegalInstrumentsQuery,
} from './legal-instrument.request';
import {
  LEGAL_INSTRUMENT_CSV,
  LegalInstrumentResponse,
  toLegalInstrumentResponse,
} from './legal-instrument.response';
import { ReferenceController } from './reference.controller';

@ApiTags('Reference data')
@Controller('legal-instruments')
export class LegalInstrumentsController extends ReferenceController({
  one: 'a legal instrument',
  many: 'legal-instruments',
  records: LegalInstrumentRecords,
  csv: LEGAL_INSTRUMENT_CSV,
  response: LegalInstrumentResponse,
  toResponse: toLegalInstrumentResponse,
  listQuery: ListLegalInstrumentsQuery,
  addRequest: AddLegalInstrumentRequest,
  changeRequest: ChangeLegalInstrumentRequest,
}) {}
