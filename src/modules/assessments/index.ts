export { AnswerQuestions } from './application/answer-questions';
export { Assessments } from './application/assessments';
export type { SentAnswer } from './application/sent-answer';
export { AssessmentsModule } from './assessments.module';
export type { Answer, Assessment, AssessmentStatus } from './domain/assessment';
