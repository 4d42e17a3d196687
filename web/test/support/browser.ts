import { readFileSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
} from 'playwright-core';
import { Calm } from './calm';
import { endMotion } from './end-motion';
import type { Person } from './scene';

interface Launching {
  readonly executablePath: string;
  readonly args: string[];
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

export function openBrowser(): Promise<Browser> {
  const launching = JSON.parse(process.env.OCTANT_CHROMIUM ?? '{}') as Launching;
  return chromium.launch({ ...launching, headless: true });
}

export interface Wishes {
  readonly language?: string;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Being nobody yet, and somebody else having been quicker, are answers and no faults. */
const isAnswer = (message: ConsoleMessage): boolean => /status of (401|412)/.test(message.text());

/** Somebody at a browser of their own. Whatever goes wrong in it is kept. */
export class Visitor {
  readonly faults: string[] = [];
  private readonly calm: Calm;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly address: string,
    private readonly language: string,
  ) {
    this.calm = new Calm(page);
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      const isFault = message.type() === 'error' || message.type() === 'warning';
      if (isFault && !isAnswer(message)) this.faults.push(message.text());
    });
  }

  static async come(browser: Browser, address: string, wishes: Wishes = {}): Promise<Visitor> {
    const { language = 'en', scheme = 'light', width = 1440 } = wishes;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      locale: language,
    });
    return new Visitor(context, await context.newPage(), address, language);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.address + path);
    await this.calm.comes();
  }

  /** Goes on within the screens, as by a link: what is loaded stays. Before it, some page was opened. */
  async goOn(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      // Numbered as the router numbers its own, so that it knows a step forward.
      const { idx = 0 } = (history.state ?? {}) as { idx?: number };
      history.pushState({ idx: idx + 1 }, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await this.calm.comes();
  }

  /** Comes signed in and with a language chosen, as somebody who was here before; sees nothing until a page is opened. */
  async arrive({ email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
    const data = { email, password };
    const answer = await this.context.request.post(`${this.address}/api/v1/session`, { data });
    if (!answer.ok()) throw new Error(`${email} may not sign in: ${await answer.text()}`);
    await this.page.addInitScript((language) => {
      // A frame with a report in it may keep nothing.
      const isFrame = window !== window.top;
      if (!isFrame && localStorage.getItem('octant.language') === null)
        localStorage.setItem('octant.language', language);
    }, this.language);
  }

  /** Signs in as a person does, with the keyboard. */
  async signIn({ email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
    await this.open('/');
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.keyboard.press('Enter');
    await this.page.locator('h1:not(.sign-in h1)').first().waitFor();
  }

  /** What is hard to use for people with disabilities, by the rules that a machine can check. */
  async barriers(): Promise<readonly string[]> {
    // From the top of the page, where nothing lies behind the bar.
    await this.page.evaluate(() => window.scrollTo(0, 0));
    await endMotion(this.page);
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(AXE);
    return this.page.evaluate(async (rules) => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            on: Document,
            options: object,
          ) => Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document, { runOnly: rules });
      return violations.flatMap(({ impact, id, nodes }) =>
        nodes.map(({ html }) => `${impact} ${id}: ${html.slice(0, 200)}`),
      );
    }, RULES);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
