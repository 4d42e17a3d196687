const IN_ADDRESS = /^\/missions\/([0-9a-f]{8}-[0-9a-f-]{27})(\/|$)/;

/** The mission that an address names. */
export const missionIn = (pathname: string): string | undefined => IN_ADDRESS.exec(pathname)?.[1];

/** Where a page of a mission is. */
export const missionPath = (missionId: string, page: string): string =>
  `/missions/${missionId}/${page}`;

/** The same page of another mission; its readiness where the page is of no mission. */
export function pathFor(mission: string, pathname: string): string {
  const page = missionIn(pathname) === undefined ? undefined : pathname.split('/')[3];
  return missionPath(mission, page ?? 'readiness');
}
