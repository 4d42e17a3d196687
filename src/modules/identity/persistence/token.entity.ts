import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { Permission } from '../../../kernel/actor';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  ReferenceColumn,
} from '../../../platform/database/columns';

@Entity('api_token')
@Unique('api_token_secret', ['secretHash'])
@Index('api_token_of_user', ['userId'])
export class TokenEntity {
  @IdColumn('api_token_pk') id!: string;
  @ForeignKey('user_account', { name: 'api_token_user' }) @ReferenceColumn() userId!: string;
  @Column({ type: 'varchar', length: 100 }) name!: string;
  @Column({ type: 'varchar', length: 64 }) secretHash!: string;
  @JsonColumn({ nullable: true }) scopes!: readonly Permission[] | null;
  @Column({ type: 'date' }) expiresOn!: string;
  @InstantColumn() createdAt!: Date;
}
