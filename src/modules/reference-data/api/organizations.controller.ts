import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OrganizationRecords } from '../application/organization-records';
import {
  AddOrganizationRequest,
  ChangeOrganizationRequest,
  ListOrganizationsQuery,
} from './organization.request';
import {
  ORGANIZATION_CSV,
  OrganizationResponse,
  toOrganizationResponse,
} from './organization.response';
import { ReferenceController } from './reference.controller';

@ApiTags('Reference data')
@Controller('organizations')
export class OrganizationsController extends ReferenceController({
  one: 'an organization',
  many: 'organizations',
  records: OrganizationRecords,
  csv: ORGANIZATION_CSV,
  response: OrganizationResponse,
  toResponse: toOrganizationResponse,
  listQuery: ListOrganizationsQuery,
  addRequest: AddOrganizationRequest,
  changeRequest: ChangeOrganizationRequest,
}) {}
