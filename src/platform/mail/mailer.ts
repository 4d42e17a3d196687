import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config';
import { LOGGER } from '../logging/logger';

export interface OutgoingMail {
  /** The same for the same message, so that a mailbox can tell a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** `refused`: the server did not take it, and may be asked again. `unknown`: it broke off, and may have taken it. */
export type Delivery = 'delivered' | 'refused' | 'unknown';

const LONGEST_MS = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 20_000 };

/** Sends e-mail through the server of the settings; where there is none, nothing can be sent. */
@Injectable()
export class Mailer {
  private readonly transport;
  private readonly from: string;
  private readonly host: string;

  constructor(
    @Inject(CONFIG) { mail, baseUrl }: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.transport = mail && createTransport({ url: mail.url, ...LONGEST_MS });
    this.from = mail?.from ?? '';
    this.host = new URL(baseUrl).hostname;
  }

  /** Whether the server answers, and takes our name and password. */
  async isReady(): Promise<boolean> {
    if (!this.transport) return false;
    try {
      await this.transport.verify();
      return true;
    } catch (error) {
      this.logger.warn({ err: error }, 'The mail server cannot be reached');
      return false;
    }
  }

  async send({ id, ...mail }: OutgoingMail): Promise<Delivery> {
    if (!this.transport) return 'refused';
    try {
      const messageId = `<${id}@${this.host}>`;
      await this.transport.sendMail({ ...mail, from: this.from, messageId });
      return 'delivered';
    } catch (error) {
      this.logger.warn({ err: error, messageId: id }, 'A message was not delivered');
      return isRefusal(error) ? 'refused' : 'unknown';
    }
  }
}

/** The server said no, or no connection came about. */
function isRefusal(error: unknown): boolean {
  const { responseCode, syscall } = (error ?? {}) as {
    readonly responseCode?: unknown;
    readonly syscall?: unknown;
  };
  return typeof responseCode === 'number' || syscall === 'connect';
}
