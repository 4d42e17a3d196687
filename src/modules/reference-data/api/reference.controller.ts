import { Body, Delete, Get, HttpCode, Param, Patch, Post, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
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

/**
 * The routes of one kind of reference data. Everybody reads it, administrators keep it.
 * The request classes are given as values, and told to the framework as if they stood in the signatures.
 */
export function ReferenceController<T extends ReferenceRecord, Filter, Response extends object>(
  routes: ReferenceRoutes<T, Filter, Response>,
) {
  const { one, many, toResponse, response: type } = routes;
  const path = `:${routes.key ?? 'id'}`;
  const Key = () => (routes.key ? Param(routes.key) : IdParam());

  abstract class Routes {
    protected constructor(readonly records: ReferenceRecords<T, Filter>) {}

    @Get()
    @Requires('reference:read')
    @Listed(type, many, routes.csv)
    @ApiOperation({ summary: `The ${many.replace('-', ' ')}` })
    list(@Query() query: Filter): Listing<Response> {
      return mapListing(this.records.list(query), toResponse);
    }

    @Post()
    @Requires('reference:manage')
    @ApiCreatedResponse({ type })
    @ApiOperation({ summary: `Adds ${one}` })
    async add(@CurrentActor() actor: Actor, @Body() request: Draft<T>): Promise<Response> {
      return toResponse(await this.records.add(actor, request));
    }

    @Get(path)
    @Requires('reference:read')
    @ApiOkResponse({ type })
    @ApiOperation({ summary: `Shows ${one}` })
    async show(@Key() key: string): Promise<Response> {
      return toResponse(await this.records.get(key));
    }

    @Patch(path)
    @Requires('reference:manage')
    @ApiOkResponse({ type })
    @ApiOperation({ summary: `Changes ${one}: what is left out stays as it is` })
    async change(
      @CurrentActor() actor: Actor,
      @Key() key: string,
      @IfMatch() version: number,
      @Body() request: Draft<T>,
    ): Promise<Response> {
      return toResponse(await this.records.change(actor, key, version, request));
    }

    @Delete(path)
    @HttpCode(204)
    @Requires('reference:manage')
    @ApiOperation({ summary: `Removes ${one} that nothing uses` })
    async remove(
      @CurrentActor() actor: Actor,
      @Key() key: string,
      @IfMatch() version: number,
    ): Promise<void> {
      await this.records.remove(actor, key, version);
    }
  }

  declareParameters(Routes.prototype, 'list', [routes.listQuery]);
  declareParameters(Routes.prototype, 'add', [Object, routes.addRequest]);
  declareParameters(Routes.prototype, 'change', [Object, String, Number, routes.changeRequest]);
  return Routes;
}

/** What the compiler would have written, had the signature named the classes. */
function declareParameters(prototype: object, method: string, types: readonly unknown[]): void {
  Reflect.defineMetadata('design:paramtypes', types, prototype, method);
}
