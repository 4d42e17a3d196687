import { Controller, Get, Module, Post } from '@nestjs/common';
import { INTERCEPTORS_METADATA } from '@nestjs/common/constants';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { interceptPosts } from './intercept-posts';

@Controller('things')
class ThingsController {
  @Get() list(): string {
    return 'things';
  }
  @Post() make(): string {
    return 'made';
  }
}

@Controller('others')
class OthersController {
  @Post() make(): string {
    return 'made';
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

@Module({ imports: [ThingsModule] })
class RootModule {}

const interceptorsOf = (controller: { readonly prototype: object }, name: string): unknown =>
  Reflect.getMetadata(
    INTERCEPTORS_METADATA,
    (controller.prototype as Record<string, object>)[name]!,
  );

describe('the idempotency interceptor', () => {
  it('sees every POST once and nothing else, however many applications there are', () => {
    for (let application = 0; application < 2; application += 1)
      interceptPosts({
        module: RootModule,
        imports: [ThingsModule],
        controllers: [OthersController],
      });
    expect(interceptorsOf(ThingsController, 'make')).toEqual([IdempotencyInterceptor]);
    expect(interceptorsOf(OthersController, 'make')).toEqual([IdempotencyInterceptor]);
    expect(interceptorsOf(ThingsController, 'list')).toBeUndefined();
  });
});
