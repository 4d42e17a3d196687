import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS, type Access } from '../../src/platform/http/access';

type Handler = () => unknown;
type Controller = abstract new () => object;

const meta = (key: string | symbol, target: object): unknown => Reflect.getMetadata(key, target);
const OUTSIDE = /^\/(health|metrics)/;

function addressOf(controller: Controller, handler: Handler): string {
  const parts = [meta(PATH_METADATA, controller), meta(PATH_METADATA, handler)].map((part) =>
    String(part).replaceAll(/^\/|\/$/g, ''),
  );
  const path = `/${parts.filter((part) => part !== '').join('/')}`;
  return OUTSIDE.test(path) ? path : `/api/v1${path}`;
}

/** Every handler of the application by its route, with who may call it; undefined for a route that does not say. */
export function declaredAccess(
  app: NestFastifyApplication,
): ReadonlyMap<string, Access | undefined> {
  const found = new Map<string, Access | undefined>();
  for (const module of app.get(ModulesContainer).values())
    for (const { metatype } of module.controllers.values())
      for (const [route, access] of accessIn(metatype as Controller)) found.set(route, access);
  return new Map([...found].sort(([one], [other]) => (key(one) < key(other) ? -1 : 1)));
}

const key = (route: string): string => route.split(' ').reverse().join(' ');

function accessIn(controller: Controller): readonly [string, Access | undefined][] {
  const prototype = controller.prototype as Record<string, Handler>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name]!;
    const method = meta(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const access = (meta(ACCESS, handler) ?? meta(ACCESS, controller)) as Access | undefined;
    return [[`${RequestMethod[method]} ${addressOf(controller, handler)}`, access]];
  });
}

const BRANCH = /^((?:│ {3}| {4})*)[├└]── (.*?) \((.*)\)/;

/** Every route that the server answers, read from its own picture of them. HEAD goes with GET. */
export function servedRoutes(app: NestFastifyApplication): readonly string[] {
  const picture = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  return picture.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = BRANCH.exec(line) ?? [];
    if (part === '') return [];
    const depth = indent.length / 4;
    above.splice(depth, above.length, (above[depth - 1] ?? '') + part);
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD' && method !== 'OPTIONS')
      .map((method) => `${method} ${above[depth] ?? ''}`);
  });
}
