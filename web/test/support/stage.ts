import type { Browser } from 'playwright-core';
import { openBrowser, Visitor, type Wishes } from './browser';
import { setScene, type Scene } from './scene';
import { Server } from './server';

/** A server of its own with people and a mission, and a browser: one for each file of tests. */
export class Stage {
  private readonly visitors: Visitor[] = [];

  private constructor(
    readonly server: Server,
    readonly scene: Scene,
    private readonly browser: Browser,
  ) {}

  static async set(): Promise<Stage> {
    const server = await Server.start();
    const [scene, browser] = await Promise.all([setScene(server.address), openBrowser()]);
    return new Stage(server, scene, browser);
  }

  async visitor(wishes: Wishes = {}): Promise<Visitor> {
    const visitor = await Visitor.come(this.browser, this.server.address, wishes);
    this.visitors.push(visitor);
    return visitor;
  }

  path(page: string): string {
    return `/missions/${this.scene.mission.id}/${page}`;
  }

  /** What went wrong in any browser since the last time. */
  faults(): readonly string[] {
    return this.visitors.flatMap(({ faults }) => faults.splice(0));
  }

  /** Everybody goes home. */
  async clear(): Promise<void> {
    await Promise.all(this.visitors.splice(0).map((visitor) => visitor.leave()));
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}
