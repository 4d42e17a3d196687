export { toReadinessResponse, type ReadinessResponse } from './api/readiness.response';
export { toTrendResponse } from './api/trend.response';
export { HistoryQueries } from './application/history-queries';
export { ReadinessQueries } from './application/readiness-queries';
export { ReadinessModule } from './readiness.module';
