import { RequestMethod, UseInterceptors, type DynamicModule, type Type } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { IdempotencyInterceptor } from './idempotency.interceptor';

type Imported = Type<object> | DynamicModule;
type Listed = 'imports' | 'controllers';

/**
 * Lets the idempotency interceptor see every POST of the application, and nothing else. An interceptor takes a good part
 * of the time of a short request; before every route it would make readers pay for what only writers need.
 */
export function interceptPosts(root: DynamicModule): DynamicModule {
  for (const { prototype } of controllersOf(root, new Set())) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const handler = Object.getOwnPropertyDescriptor(prototype, name);
      if (handler && isUnseenPost(handler.value))
        UseInterceptors(IdempotencyInterceptor)(prototype as object, name, handler);
    }
  }
  return root;
}

function controllersOf(imported: Imported, seen: Set<Imported>): Type<object>[] {
  if (seen.has(imported)) return [];
  seen.add(imported);
  const inner = listedIn(imported, 'imports') as readonly Imported[];
  const own = listedIn(imported, 'controllers') as readonly Type<object>[];
  return [...own, ...inner.flatMap((one) => controllersOf(one, seen))];
}

/** What a module lists in its decorator and, when it was made for this application, beside it. */
function listedIn(imported: Imported, key: Listed): readonly unknown[] {
  const isMade = 'module' in imported;
  const decorated: unknown = Reflect.getMetadata(key, isMade ? imported.module : imported);
  const added: unknown = isMade ? imported[key] : undefined;
  return [decorated, added].flatMap((list) => (list ?? []) as readonly unknown[]);
}

/** A handler of POST that is not intercepted yet: one class serves every application of the process. */
function isUnseenPost(handler: unknown): boolean {
  if (typeof handler !== 'function') return false;
  if (Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.POST) return false;
  const known = (Reflect.getMetadata(INTERCEPTORS_METADATA, handler) ?? []) as readonly unknown[];
  return !known.includes(IdempotencyInterceptor);
}
