import { Module, type OnModuleInit } from '@nestjs/common';
import { AssessmentsModule } from '../assessments';
import { CatalogueModule } from '../catalogue';
import { CorrectiveActionsModule, EvidenceAttached } from '../corrective-actions';
import { MissionsModule } from '../missions';
import { EvidenceContentsController } from './api/evidence-contents.controller';
import { EvidenceForms } from './api/evidence-forms';
import { EvidenceLinksController } from './api/evidence-links.controller';
import { EvidenceController } from './api/evidence.controller';
import { AddEvidenceVersion } from './application/add-evidence-version';
import { ChangeEvidence } from './application/change-evidence';
import { DownloadEvidence } from './application/download-evidence';
import { EvidenceContext } from './application/evidence-context';
import { EvidenceQueries } from './application/evidence-queries';
import { IncomingFiles } from './application/incoming-files';
import { KeepBytes } from './application/keep-bytes';
import { LinkEvidence } from './application/link-evidence';
import { LinkTargets } from './application/link-targets';
import { StepEvidence } from './application/step-evidence';
import { SweepUploads } from './application/sweep-uploads';
import { UploadEvidence } from './application/upload-evidence';
import { EvidenceList } from './persistence/evidence-list';
import { EvidenceRepository } from './persistence/evidence.repository';
import { LinkRepository } from './persistence/link.repository';
import { LinkSubjects } from './persistence/link-subjects';

@Module({
  imports: [CatalogueModule, MissionsModule, AssessmentsModule, CorrectiveActionsModule],
  controllers: [EvidenceController, EvidenceContentsController, EvidenceLinksController],
  providers: [
    EvidenceForms,
    IncomingFiles,
    KeepBytes,
    SweepUploads,
    UploadEvidence,
    AddEvidenceVersion,
    ChangeEvidence,
    LinkEvidence,
    LinkTargets,
    DownloadEvidence,
    StepEvidence,
    EvidenceContext,
    EvidenceQueries,
    EvidenceList,
    EvidenceRepository,
    LinkRepository,
    LinkSubjects,
  ],
})
export class EvidenceModule implements OnModuleInit {
  constructor(
    private readonly attached: EvidenceAttached,
    private readonly source: StepEvidence,
  ) {}

  onModuleInit(): void {
    this.attached.bring(this.source);
  }
}
