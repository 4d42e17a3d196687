import {
  Body,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  applyDecorators,
  type Type,
} from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Permission, Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import type { ReferenceRecords } from '../application/reference-records';
import type { Draft, ReferenceRecord } from '../domain/reference-record';

/** What is told apart between the routes of two kinds of record. */
export interface ReferenceRoutes<T extends ReferenceRecord, Filter, Response extends object> {
  /** One of them in words, for the description of the routes. */
  readonly one: string;
  /** What answers them. */
  readonly records: Type<ReferenceRecords<T, Filter>>;
  /** The name of the list and of its files. */
  readonly many: string;
  readonly csv: readonly (keyof Response & string)[];
  readonly response: Type<Response>;
  readonly toResponse: (record: T) => Response;
  readonly listQuery: Type<Filter & object>;
  readonly addRequest: Type<Draft<T>>;
  readonly changeRequest: Type<Draft<T>>;
  /** How the path names a record; its id where nothing is said. */
  readonly key?: 'code';
}

const keyIn = (key: 'code' | undefined): ParameterDecorator => (key ? Param(key) : IdParam());

/** Who may call the route, what it does, and what it answers. */
const Route = (permission: Permission, summary: string, status: number, type?: Type<object>) =>
  applyDecorators(
    Requires(permission),
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, ...(type ? { type } : {}) }),
  );

/** What the compiler would have written, had the signature named the classes. */
function declareParameters(prototype: object, method: string, types: readonly unknown[]): void {
  Reflect.defineMetadata('design:paramtypes', types, prototype, method);
}

function ReadingController<T extends ReferenceRecord, Filter, Response extends object>(
  routes: ReferenceRoutes<T, Filter, Response>,
) {
  const { one, many, key, toResponse, response } = routes;

  abstract class Reading {
    constructor(@Inject(routes.records) readonly records: ReferenceRecords<T, Filter>) {}

    @Get()
    @Requires('reference:read')
    @ApiOperation({ summary: `The ${many.replace('-', ' ')}` })
    @Listed(response, many, routes.csv)
    list(@Query() query: Filter): Listing<Response> {
      return mapListing(this.records.list(query), toResponse);
    }

    @Get(`:${key ?? 'id'}`)
    @Route('reference:read', `Shows ${one}`, 200, response)
    async show(@keyIn(key) id: string): Promise<Response> {
      return toResponse(await this.records.get(id));
    }
  }

  declareParameters(Reading.prototype, 'list', [routes.listQuery]);
  return Reading;
}

/**
 * The routes of one kind of reference data. Everybody reads it, administrators keep it.
 * The request classes are given as values, and told to the framework as if they stood in the signatures.
 */
export function ReferenceController<T extends ReferenceRecord, Filter, Response extends object>(
  routes: ReferenceRoutes<T, Filter, Response>,
) {
  const { one, key, toResponse, response, addRequest, changeRequest } = routes;
  const path = `:${key ?? 'id'}`;

  abstract class Keeping extends ReadingController(routes) {
    @Post()
    @Route('reference:manage', `Adds ${one}`, 201, response)
    async add(@CurrentActor() actor: Actor, @Body() request: Draft<T>): Promise<Response> {
      return toResponse(await this.records.add(actor, request));
    }

    @Patch(path)
    @Route('reference:manage', `Changes ${one}: what is left out stays as it is`, 200, response)
    async change(
      @CurrentActor() actor: Actor,
      @keyIn(key) id: string,
      @IfMatch() version: number,
      @Body() request: Draft<T>,
    ): Promise<Response> {
      return toResponse(await this.records.change(actor, id, version, request));
    }

    @Delete(path)
    @Route('reference:manage', `Removes ${one} that nothing uses`, 204)
    async remove(
      @CurrentActor() actor: Actor,
      @keyIn(key) id: string,
      @IfMatch() version: number,
    ): Promise<void> {
      await this.records.remove(actor, id, version);
    }
  }

  declareParameters(Keeping.prototype, 'add', [Object, addRequest]);
  declareParameters(Keeping.prototype, 'change', [Object, String, Number, changeRequest]);
  return Keeping;
}
