import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mapListing, type Listing } from '../../../kernel/page';
import { Requires } from '../../../platform/http/access';
import { Listed } from '../../../platform/http/listed';
import { CatalogueQueries } from '../application/catalogue-queries';
import { ListQuestionsQuery } from './list-catalogue.request';
import { QUESTION_CSV, QuestionResponse, toQuestionResponse } from './question.response';

@ApiTags('Catalogue')
@Controller('questions')
export class QuestionsController {
  constructor(private readonly queries: CatalogueQueries) {}

  /** Protocol questions of one edition. */
  @Get()
  @Requires('catalogue:read')
  @Listed(QuestionResponse, 'questions', QUESTION_CSV)
  async list(@Query() query: ListQuestionsQuery): Promise<Listing<QuestionResponse>> {
    return mapListing(await this.queries.questions(query), toQuestionResponse);
  }

  /** One question of an edition. */
  @Get(':edition/:number')
  @Requires('catalogue:read')
  async show(
    @Param('edition') edition: string,
    @Param('number') number: string,
  ): Promise<QuestionResponse> {
    return toQuestionResponse(await this.queries.question(edition, number));
  }
}
