import type { Chance } from '../chance';
import type { DemoClient, Thing } from '../demo-client';
import type { DemoQuestion } from './assessments';
import type { Course } from './courses';
import type { DemoArea } from './areas';
import { COORDINATOR_OF, AUDITOR_OF, type Cast } from './people';

/** A finding that needs a plan, and how far the year takes it. */
export interface Case {
  readonly id: string;
  readonly area: DemoArea;
  readonly question: string;
  /** What it is about, for the choice of words: its critical element, or `concern`. */
  readonly about: string;
  readonly reference: string;
  readonly course: Course;
}

/** Where the story stands. */
export interface Scene {
  readonly people: Cast['people'];
  readonly chance: Chance;
  readonly mission: Thing;
  readonly cases: readonly Case[];
  /** Questions that are not satisfactory and led to no finding, area by area. */
  readonly unanswered: ReadonlyMap<DemoArea, readonly DemoQuestion[]>;
}

export const auditorOf = ({ people }: Pick<Scene, 'people'>, area: DemoArea): DemoClient =>
  people[AUDITOR_OF[area]].client;

export const coordinatorOf = ({ people }: Pick<Scene, 'people'>, area: DemoArea) =>
  people[COORDINATOR_OF[area]];

/** The cases that a chapter is about, with their places among their like. */
export const casesOn = ({ cases }: Scene, ...courses: readonly Course[]): readonly Case[] =>
  cases.filter(({ course }) => courses.includes(course));

/** Moves a finding on from whatever version it has. */
export async function moveFinding(
  client: DemoClient,
  { id }: Pick<Case, 'id'>,
  to: string,
  reason?: string,
): Promise<Thing> {
  return client.move('/findings', await client.get(`/findings/${id}`), to, reason);
}

export const isShortfall = ({ kind }: Thing): boolean =>
  kind === 'weakness' || kind === 'regulatory-gap';
