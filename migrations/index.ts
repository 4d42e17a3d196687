import { Journal1764000000000 } from './1764000000000-journal';
import { Identity1764000100000 } from './1764000100000-identity';
import { Catalogue1764000200000 } from './1764000200000-catalogue';
import { ReferenceData1764000300000 } from './1764000300000-reference-data';
import { Missions1764000400000 } from './1764000400000-missions';
import { Assessments1764000500000 } from './1764000500000-assessments';
import { Findings1764000600000 } from './1764000600000-findings';
import { CorrectiveActions1764000700000 } from './1764000700000-corrective-actions';
import { Evidence1764000800000 } from './1764000800000-evidence';
import { Deadlines1764000900000 } from './1764000900000-deadlines';
import { Consultations1764001000000 } from './1764001000000-consultations';
import { MissionScope1764001100000 } from './1764001100000-mission-scope';
import { JobLeases1764001200000 } from './1764001200000-job-leases';
import { ConsultationMaterials1764001300000 } from './1764001300000-consultation-materials';
import { MissionHistory1764001400000 } from './1764001400000-mission-history';

/** Every change of the schema, in order. */
export const migrations = [
  Journal1764000000000,
  Identity1764000100000,
  Catalogue1764000200000,
  ReferenceData1764000300000,
  Missions1764000400000,
  Assessments1764000500000,
  Findings1764000600000,
  CorrectiveActions1764000700000,
  Evidence1764000800000,
  Deadlines1764000900000,
  Consultations1764001000000,
  MissionScope1764001100000,
  JobLeases1764001200000,
  ConsultationMaterials1764001300000,
  MissionHistory1764001400000,
];
