export { toGapsResponse, type GapsResponse } from './api/gaps.response';
export { toReadinessResponse, type ReadinessResponse } from './api/readiness.response';
export { toTrendResponse } from './api/trend.response';
export { GapQueries } from './application/gap-queries';
export { HistoryQueries } from './application/history-queries';
export { ReadinessQueries } from './application/readiness-queries';
export { ReadinessModule } from './readiness.module';
