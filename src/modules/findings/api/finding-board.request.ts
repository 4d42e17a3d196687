import { OmitType } from '@nestjs/swagger';
import { ListFindingsQuery } from './list-findings.request';

/** Which findings are wanted on the board; `perPage` is how many at most in each column. */
export class FindingBoardQuery extends OmitType(ListFindingsQuery, ['page', 'total']) {}
