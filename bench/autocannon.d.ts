/** The part of autocannon that the load process uses; the package brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  interface Request {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }
  interface Client {
    setRequests(requests: readonly Request[]): void;
  }
  interface Options {
    url: string;
    connections: number;
    duration?: number;
    amount?: number;
    timeout: number;
    sampleInt: number;
    headers: Record<string, string>;
    requests: readonly Request[];
    setupClient?: (client: Client) => void;
  }
  interface Result {
    errors: number;
    timeouts: number;
  }
  function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter;

  export type { Client, Request };
  export default autocannon;
}
