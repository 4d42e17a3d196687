import { lateFile } from './late-file';

/** The file of each page of a mission, by its path under `/missions/{id}/`. */
export const MISSION_FILES = {
  readiness: lateFile(() => import('../features/readiness/ReadinessPage')),
  outlook: lateFile(() => import('../features/readiness/outlook/OutlookPage')),
  worksheet: lateFile(() => import('../features/worksheet/WorksheetPage')),
  findings: lateFile(() => import('../features/findings/FindingsPage')),
  newFinding: lateFile(() => import('../features/findings/NewFindingPage')),
  finding: lateFile(() => import('../features/findings/FindingPage')),
  editFinding: lateFile(() => import('../features/findings/EditFindingPage')),
  plan: lateFile(() => import('../features/corrective-actions/PlanPage')),
};

/** The file of each page that is of no mission. */
export const OWN_FILES = {
  myWork: lateFile(() => import('../features/my-work/MyWorkPage')),
  reports: lateFile(() => import('../features/reports/ReportsPage')),
  account: lateFile(() => import('../features/account/AccountPage')),
  journal: lateFile(() => import('../features/journal/JournalPage')),
  system: lateFile(() => import('../features/administration/SystemPage')),
};

/** The file of the screens of each kind of record. */
export const RECORD_FILES = {
  missions: lateFile(() => import('../features/missions/Missions')),
  mission: lateFile(() => import('../features/missions/MissionPage')),
  users: lateFile(() => import('../features/administration/Users')),
  organizations: lateFile(() => import('../features/administration/Organizations')),
  states: lateFile(() => import('../features/administration/States')),
  legalInstruments: lateFile(() => import('../features/administration/LegalInstruments')),
  targets: lateFile(() => import('../features/administration/Targets')),
  benchmarks: lateFile(() => import('../features/administration/Benchmarks')),
  editions: lateFile(() => import('../features/administration/Editions')),
  questions: lateFile(() => import('../features/administration/Questions')),
};
