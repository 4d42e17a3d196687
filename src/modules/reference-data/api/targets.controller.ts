import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TargetRecords } from '../application/target-records';
import { ReferenceController } from './reference.controller';
import { AddTargetRequest, ChangeTargetRequest, ListTargetsQuery } from './target.request';
import { TARGET_CSV, TargetResponse, toTargetResponse } from './target.response';

@ApiTags('Reference data')
@Controller('targets')
export class TargetsController extends ReferenceController({
  one: 'a target',
  many: 'targets',
  records: TargetRecords,
  csv: TARGET_CSV,
  response: TargetResponse,
  toResponse: toTargetResponse,
  listQuery: ListTargetsQuery,
  addRequest: AddTargetRequest,
  changeRequest: ChangeTargetRequest,
}) {}
