import type { Browser } from 'playwright-core';
import { openBrowser, Visitor, type Wishes } from './browser';
import type { Scene } from './scene';
import { Server } from './server';

const LONGEST_SETTING_MS = 60_000;

interface Props {
  readonly server: Server;
  readonly scene: Scene;
  readonly browser: Browser;
}

/** A server of its own with people and a mission, and a browser: one for each file of tests. */
export class Stage {
  private readonly visitors: Visitor[] = [];
  private props: Props | null = null;

  private constructor() {
    beforeAll(() => this.set(), LONGEST_SETTING_MS);
    afterEach(() => this.clear());
    afterAll(() => this.strike());
  }

  /** The stage for the tests of a file: it stands before the first and is gone after the last. */
  static ofThisFile(): Stage {
    return new Stage();
  }

  get server(): Server {
    return this.standing().server;
  }

  get scene(): Scene {
    return this.standing().scene;
  }

  async visitor(wishes: Wishes = {}): Promise<Visitor> {
    const { browser, server } = this.standing();
    const visitor = await Visitor.come(browser, server.address, wishes);
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

  private standing(): Props {
    if (!this.props) throw new Error('The stage stands only while tests run');
    return this.props;
  }

  private async set(): Promise<void> {
    const { OCTANT_SCENE: scene = '', OCTANT_SCENE_FOLDER: folder } = process.env;
    const [server, browser] = await Promise.all([Server.start(folder), openBrowser()]);
    this.props = { server, scene: JSON.parse(scene) as Scene, browser };
  }

  /** Everybody goes home; whatever went wrong meanwhile fails the test. */
  private async clear(): Promise<void> {
    const faults = this.faults();
    await Promise.all(this.visitors.splice(0).map((visitor) => visitor.leave()));
    expect(faults).toEqual([]);
  }

  private async strike(): Promise<void> {
    await this.props?.browser.close();
    await this.props?.server.stop();
  }
}
