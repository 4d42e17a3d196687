import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BenchmarkRecords } from '../application/benchmark-records';
import {
  AddBenchmarkRequest,
  ChangeBenchmarkRequest,
  ListBenchmarksQuery,
} from './benchmark.request';
import { BENCHMARK_CSV, BenchmarkResponse, toBenchmarkResponse } from './benchmark.response';
import { ReferenceController } from './reference.controller';

@ApiTags('Reference data')
@Controller('benchmarks')
export class BenchmarksController extends ReferenceController({
  one: 'a benchmark',
  many: 'benchmarks',
  records: BenchmarkRecords,
  csv: BENCHMARK_CSV,
  response: BenchmarkResponse,
  toResponse: toBenchmarkResponse,
  listQuery: ListBenchmarksQuery,
  addRequest: AddBenchmarkRequest,
  changeRequest: ChangeBenchmarkRequest,
}) {}
