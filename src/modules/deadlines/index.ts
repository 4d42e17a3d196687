export { FindingClocks } from './application/finding-clocks';
export { DeadlinesModule } from './deadlines.module';
