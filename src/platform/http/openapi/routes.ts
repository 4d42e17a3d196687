import type { INestApplication } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS, type Access } from '../access';
import { ANSWERED_ANEW } from '../answered-anew';
import { expectedVersion, ifMatch } from '../if-match';

/** What the code of a route says about itself, beside its address. */
export interface DeclaredRoute {
  readonly access: Access | undefined;
  /** `changed`: If-Match is demanded; `first-or-changed`: If-Match, or If-None-Match: * for a first answer. */
  readonly version: 'changed' | 'first-or-changed' | undefined;
  /** It is never answered by 304. */
  readonly isAnsweredAnew: boolean;
}

interface RouteArgument {
  readonly factory?: unknown;
}
type Controller = abstract new (...args: never[]) => object;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `FindingsController.record` is the operation `findingsRecord`. */
export function operationId(controller: string, method: string): string {
  return lowerFirst(controller.replace(/Controller$/, '')) + upperFirst(method);
}

/** Every handler of the application by its operation id. */
export function declaredRoutes(app: INestApplication): ReadonlyMap<string, DeclaredRoute> {
  const scanner = new MetadataScanner();
  const routes = new Map<string, DeclaredRoute>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const controller = metatype as Controller;
      for (const method of scanner.getAllMethodNames(controller.prototype as object))
        routes.set(operationId(controller.name, method), declarationOf(controller, method));
    }
  }
  return routes;
}

function handlerOf(controller: Controller, method: string): object {
  const handler = (controller.prototype as Record<string, object>)[method];
  if (!handler) throw new Error(`${controller.name} has no method ${method}`);
  return handler;
}

function declarationOf(controller: Controller, method: string): DeclaredRoute {
  const access = (Reflect.getMetadata(ACCESS, handlerOf(controller, method)) ??
    Reflect.getMetadata(ACCESS, controller)) as Access | undefined;
  const stored: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method);
  const factories = Object.values((stored ?? {}) as Record<string, RouteArgument>).map(
    ({ factory }) => factory,
  );
  const isAnsweredAnew = Reflect.hasMetadata(ANSWERED_ANEW, handlerOf(controller, method));
  const route = { access, isAnsweredAnew };
  if (factories.includes(ifMatch)) return { ...route, version: 'changed' };
  if (factories.includes(expectedVersion)) return { ...route, version: 'first-or-changed' };
  return { ...route, version: undefined };
}
