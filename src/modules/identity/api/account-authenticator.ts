import { Injectable } from '@nestjs/common';
import { Authenticator, type Principal } from '../../../platform/http/authenticator';
import { Identify } from '../application/identify';

/** Answers the platform's question who is calling. */
@Injectable()
export class AccountAuthenticator extends Authenticator {
  constructor(private readonly identify: Identify) {
    super();
  }

  override byToken(secret: string): Promise<Principal | undefined> {
    return this.identify.byToken(secret);
  }

  override bySession(secret: string): Promise<Principal | undefined> {
    return this.identify.bySession(secret);
  }
}
