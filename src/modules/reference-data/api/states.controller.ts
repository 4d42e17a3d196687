import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StateRecords } from '../application/state-records';
import { ReferenceController } from './reference.controller';
import { AddStateRequest, ChangeStateRequest, ListStatesQuery } from './state.request';
import { STATE_CSV, StateResponse, toStateResponse } from './state.response';

@ApiTags('Reference data')
@Controller('states')
export class StatesController extends ReferenceController({
  one: 'a State',
  many: 'states',
  records: StateRecords,
  key: 'code',
  csv: STATE_CSV,
  response: StateResponse,
  toResponse: toStateResponse,
  listQuery: ListStatesQuery,
  addRequest: AddStateRequest,
  changeRequest: ChangeStateRequest,
}) {}
