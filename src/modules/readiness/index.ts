export { toReadinessResponse, type ReadinessResponse } from './api/readiness.response';
export { ReadinessQueries } from './application/readiness-queries';
export { ReadinessModule } from './readiness.module';
