// Generated from docs/openapi.json by `npm run openapi`.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly SignInRequest: {
            /** @description The e-mail address of the account. */
            readonly email: string;
            readonly password: string;
        };
        readonly OwnMembershipResponse: {
            readonly missionId: string;
            /** @enum {string} */
            readonly role: "programme-manager" | "lead-auditor" | "auditor" | "ncmc" | "area-coordinator" | "action-owner" | "viewer";
            /** @description The areas in which you act; empty for all areas of the mission. */
            readonly areas: readonly string[];
        };
        readonly MeResponse: {
            /** @description The missions of which you are a member. */
            readonly memberships: readonly components["schemas"]["OwnMembershipResponse"][];
            /** @description What you may do somewhere; whether you may do it to one object also depends on your part in its mission. */
            readonly permissions: readonly ("account:own" | "users:read" | "users:manage" | "catalogue:read" | "catalogue:import" | "reference:read" | "reference:manage" | "missions:read" | "missions:create" | "missions:update" | "members:manage" | "consultations:write" | "assessments:read" | "assessments:record" | "findings:read" | "findings:record" | "findings:move" | "findings:comment" | "plans:read" | "plans:write" | "plans:review" | "steps:report" | "steps:verify" | "evidence:read" | "evidence:write" | "deadlines:read" | "readiness:read" | "reports:make" | "journal:read" | "system:read")[];
            readonly id: string;
            /** @description The person's name, as others see it. */
            readonly name: string;
            /** @description What the person signs in with, in lower case. */
            readonly email: string;
            /**
             * @description The language of screens and reports for this person.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description The organization that the person works for. */
            readonly organizationId: string | null;
            /** @description `administrator`, or nothing; the roles in missions are with the missions. */
            readonly roles: readonly string[];
            /** @description Since when the person is locked out (RFC 3339, UTC); null for an account in use. */
            readonly disabledAt: string | null;
            /** @description When the account was made (RFC 3339, UTC). */
            readonly createdAt: string;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
        };
        readonly SessionResponse: {
            /** @description To be sent in `X-CSRF-Token` with every changing request of this session; null for somebody who comes with a token. */
            readonly csrfToken: string | null;
            /** @description Who is signed in. */
            readonly me: components["schemas"]["MeResponse"];
        };
        readonly ChangeMeRequest: {
            /** @description Your name, as others see it. */
            readonly name?: string;
            /**
             * @description The language of screens and reports for you.
             * @enum {string}
             */
            readonly language?: "en" | "ru" | "fa" | "tg";
            /** @description A new password of at least 12 characters; your other sessions end. */
            readonly password?: string;
            /** @description The password that you have now; needed for a new one. */
            readonly currentPassword?: string;
        };
        readonly TokenResponse: {
            readonly id: string;
            /** @description What the token is for. */
            readonly name: string;
            /** @description What the token may do at most; null for everything that you may do. */
            readonly scopes: readonly ("account:own" | "users:read" | "users:manage" | "catalogue:read" | "catalogue:import" | "reference:read" | "reference:manage" | "missions:read" | "missions:create" | "missions:update" | "members:manage" | "consultations:write" | "assessments:read" | "assessments:record" | "findings:read" | "findings:record" | "findings:move" | "findings:comment" | "plans:read" | "plans:write" | "plans:review" | "steps:report" | "steps:verify" | "evidence:read" | "evidence:write" | "deadlines:read" | "readiness:read" | "reports:make" | "journal:read" | "system:read")[] | null;
            /** @description The last day (UTC) on which the token works. */
            readonly expiresOn: string;
            /** @description When it was made (RFC 3339, UTC). */
            readonly createdAt: string;
        };
        readonly MakeTokenRequest: {
            /** @description What the token is for. */
            readonly name: string;
            /**
             * Format: date
             * @description The last day (UTC) on which the token works: a year from now at the latest.
             */
            readonly expiresOn: string;
            /** @description What the token may do at most: permissions that you hold yourself. Absent for all of them. */
            readonly scopes?: readonly ("account:own" | "users:read" | "users:manage" | "catalogue:read" | "catalogue:import" | "reference:read" | "reference:manage" | "missions:read" | "missions:create" | "missions:update" | "members:manage" | "consultations:write" | "assessments:read" | "assessments:record" | "findings:read" | "findings:record" | "findings:move" | "findings:comment" | "plans:read" | "plans:write" | "plans:review" | "steps:report" | "steps:verify" | "evidence:read" | "evidence:write" | "deadlines:read" | "readiness:read" | "reports:make" | "journal:read" | "system:read")[];
        };
        readonly MadeTokenResponse: {
            readonly id: string;
            /** @description What the token is for. */
            readonly name: string;
            /** @description What the token may do at most; null for everything that you may do. */
            readonly scopes: readonly ("account:own" | "users:read" | "users:manage" | "catalogue:read" | "catalogue:import" | "reference:read" | "reference:manage" | "missions:read" | "missions:create" | "missions:update" | "members:manage" | "consultations:write" | "assessments:read" | "assessments:record" | "findings:read" | "findings:record" | "findings:move" | "findings:comment" | "plans:read" | "plans:write" | "plans:review" | "steps:report" | "steps:verify" | "evidence:read" | "evidence:write" | "deadlines:read" | "readiness:read" | "reports:make" | "journal:read" | "system:read")[] | null;
            /** @description The last day (UTC) on which the token works. */
            readonly expiresOn: string;
            /** @description When it was made (RFC 3339, UTC). */
            readonly createdAt: string;
            /** @description The token itself. It is shown this once; a repeated request with the same Idempotency-Key answers without it. */
            readonly token?: string;
        };
        readonly UserResponse: {
            readonly id: string;
            /** @description The person's name, as others see it. */
            readonly name: string;
            /** @description What the person signs in with, in lower case. */
            readonly email: string;
            /**
             * @description The language of screens and reports for this person.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description The organization that the person works for. */
            readonly organizationId: string | null;
            /** @description `administrator`, or nothing; the roles in missions are with the missions. */
            readonly roles: readonly string[];
            /** @description Since when the person is locked out (RFC 3339, UTC); null for an account in use. */
            readonly disabledAt: string | null;
            /** @description When the account was made (RFC 3339, UTC). */
            readonly createdAt: string;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
        };
        readonly CreateUserRequest: {
            /** @description The person's name, as others see it. */
            readonly name: string;
            /** @description What the person signs in with; belongs to one account only. */
            readonly email: string;
            /** @description At least 12 characters, and not the e-mail address. */
            readonly password: string;
            /**
             * @description The language of screens and reports for this person.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /**
             * Format: uuid
             * @description The organization that the person works for; null or absent for none.
             */
            readonly organizationId?: string | null;
            /** @description `administrator`, or nothing: the other roles are given in a mission. */
            readonly roles?: readonly string[];
        };
        readonly ChangeUserRequest: {
            /** @description The person's name, as others see it. */
            readonly name?: string;
            /** @description What the person signs in with; belongs to one account only. */
            readonly email?: string;
            /** @description A new password of at least 12 characters; all sessions of the person end. */
            readonly password?: string;
            /**
             * @description The language of screens and reports for this person.
             * @enum {string}
             */
            readonly language?: "en" | "ru" | "fa" | "tg";
            /**
             * Format: uuid
             * @description The organization that the person works for; null for none.
             */
            readonly organizationId?: string | null;
            /** @description `administrator`, or nothing. */
            readonly roles?: readonly string[];
            /** @description `true` locks the person out at once, with all sessions and tokens. */
            readonly disabled?: boolean;
        };
        readonly FoundPersonResponse: {
            /** @description The account. UUID. */
            readonly id: string;
            /** @description Name. */
            readonly name: string;
            /** @description The organization that the person works for. */
            readonly organizationId: string | null;
        };
        readonly RoleResponse: {
            /** @description What it is called, in four languages. */
            readonly names: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /** @enum {string} */
            readonly code: "programme-manager" | "lead-auditor" | "auditor" | "ncmc" | "area-coordinator" | "action-owner" | "viewer" | "administrator";
            /**
             * @description Where the role is given: to an `account`, or to a member of a `mission`.
             * @enum {string}
             */
            readonly scope: "account" | "mission";
            /** @description What it is for, in English. */
            readonly description: string;
            /** @description What somebody in this role may do; in a mission, within that mission and the areas given. */
            readonly permissions: readonly ("account:own" | "users:read" | "users:manage" | "catalogue:read" | "catalogue:import" | "reference:read" | "reference:manage" | "missions:read" | "missions:create" | "missions:update" | "members:manage" | "consultations:write" | "assessments:read" | "assessments:record" | "findings:read" | "findings:record" | "findings:move" | "findings:comment" | "plans:read" | "plans:write" | "plans:review" | "steps:report" | "steps:verify" | "evidence:read" | "evidence:write" | "deadlines:read" | "readiness:read" | "reports:make" | "journal:read" | "system:read")[];
        };
        readonly AreaResponse: {
            /** @description What it is called, by language. */
            readonly names: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /**
             * @description Three letters, the same in every language.
             * @example OPS
             */
            readonly code: string;
            /** @description False for an area with a figure of its own that never enters the overall one. */
            readonly countsInOverall: boolean;
            /** @description Its place among the areas, from 1. */
            readonly position: number;
        };
        readonly CriticalElementResponse: {
            /** @description What it is called, by language. */
            readonly names: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /**
             * @description The same in every language.
             * @example CE-6
             */
            readonly code: string;
            /**
             * @description Whether it establishes the system or puts it to work.
             * @enum {string}
             */
            readonly phase: "establish" | "implement";
            /** @description Its place among the elements, from 1. */
            readonly position: number;
        };
        readonly EditionResponse: {
            /**
             * @description Its name, mostly a year.
             * @example 2024
             */
            readonly code: string;
            /** @description Which revision of the edition it is, where that is known. */
            readonly revision: string | null;
            /**
             * @description A draft takes imports; a published edition never changes, and missions can be pinned to it.
             * @enum {string}
             */
            readonly status: "draft" | "published";
            /** @description How many questions the edition has, also where they are not here; null while that is unknown. */
            readonly questionTotal: number | null;
            /** @description When it was published here. */
            readonly publishedAt: string | null;
            /** @description The version to change it from. */
            readonly version: number;
            /** @description What you may make of it; a draft is published once it has all its questions. */
            readonly allowedTransitions: readonly ("draft" | "published")[];
        };
        readonly ImportedRowResponse: {
            /** @description The row as spreadsheets count, or the place in a JSON list, from 1. */
            readonly row: number;
            /**
             * @description The question in it.
             * @example 4.103
             */
            readonly number: string;
            /**
             * @description Whether the question is new, differs from what was there, or stays.
             * @enum {string}
             */
            readonly change: "added" | "changed" | "unchanged";
            /** @description What differs in a changed question. */
            readonly fields: readonly string[];
        };
        readonly EditionImportResponse: {
            /**
             * @description The edition.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when nothing was written. */
            readonly dryRun: boolean;
            /** @description Questions that are new. */
            readonly added: number;
            /** @description Questions that differ from what was there. */
            readonly changed: number;
            /** @description Questions of the file that were there already, just so. */
            readonly unchanged: number;
            /** @description Row by row. */
            readonly rows: readonly components["schemas"]["ImportedRowResponse"][];
        };
        readonly QuestionCountResponse: {
            /** @description All of them. */
            readonly questions: number;
            /** @description Priority questions among them. */
            readonly priority: number;
            /** @description Those among them that can be answered on site only. */
            readonly onSiteOnly: number;
        };
        readonly AreaCountResponse: {
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /** @description All of them. */
            readonly questions: number | null;
            /** @description Priority questions among them. */
            readonly priority: number | null;
            /** @description Those among them that can be answered on site only. */
            readonly onSiteOnly: number | null;
        };
        readonly CellCountResponse: {
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /**
             * @description Critical element; null for questions that have none.
             * @example CE-6
             */
            readonly criticalElement: string | null;
            /** @description How many questions. */
            readonly questions: number;
        };
        readonly EditionDetailResponse: {
            /**
             * @description Its name, mostly a year.
             * @example 2024
             */
            readonly code: string;
            /** @description Which revision of the edition it is, where that is known. */
            readonly revision: string | null;
            /**
             * @description A draft takes imports; a published edition never changes, and missions can be pinned to it.
             * @enum {string}
             */
            readonly status: "draft" | "published";
            /** @description How many questions the edition has, also where they are not here; null while that is unknown. */
            readonly questionTotal: number | null;
            /** @description When it was published here. */
            readonly publishedAt: string | null;
            /** @description The version to change it from. */
            readonly version: number;
            /** @description What you may make of it; a draft is published once it has all its questions. */
            readonly allowedTransitions: readonly ("draft" | "published")[];
            /** @description Over the questions that are here. */
            readonly loaded: components["schemas"]["QuestionCountResponse"];
            /** @description By area, in the order in which areas are shown. */
            readonly areas: readonly components["schemas"]["AreaCountResponse"][];
            /** @description By area and critical element; only pairs that have questions. */
            readonly cells: readonly components["schemas"]["CellCountResponse"][];
        };
        readonly MoveEditionRequest: {
            /** @description The next status. */
            readonly to: string;
        };
        readonly ReferenceResponse: {
            /**
             * @description CC convention, STD standard, RP recommended practice, PANS and SUPPS procedures, GM guidance, AR resolution; OTHER where the source names none.
             * @example STD
             * @enum {string}
             */
            readonly kind: "CC" | "STD" | "RP" | "STD+RP" | "PANS" | "SUPPS" | "GM" | "AR" | "OTHER";
            /**
             * @description The document.
             * @example Annex 19
             */
            readonly document: string;
            /**
             * @description The place in the document; null for all of it.
             * @example 3.2.1.1
             */
            readonly locator: string | null;
            /**
             * @description The reference as it was written.
             * @example STD Annex 19 3.2.1.1
             */
            readonly text: string;
        };
        readonly EvidenceItemResponse: {
            /** @description From 1. */
            readonly position: number;
            /** @description What has to be there. */
            readonly text: string;
        };
        readonly QuestionResponse: {
            /** @description What it is about, in short, by language. */
            readonly topic: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /** @description The full wording by language, where the authority has imported its own copy. */
            readonly wording: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            } | null;
            /**
             * @description Text, never a number.
             * @example 4.103
             */
            readonly number: string;
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /**
             * @description Critical element; null where there is none.
             * @example CE-6
             */
            readonly criticalElement: string | null;
            /** @description Whether it is a priority question. */
            readonly priority: boolean;
            /** @description Whether it can be answered on site only. */
            readonly onSiteOnly: boolean;
            /** @description Where it comes from. */
            readonly references: readonly components["schemas"]["ReferenceResponse"][];
            /** @description The references as they were written. */
            readonly referencesText: string;
            /** @description The lines of its guidance; empty where none were imported. */
            readonly evidenceItems: readonly components["schemas"]["EvidenceItemResponse"][];
        };
        readonly AddStateRequest: {
            /** @description What it is called, by language. */
            readonly names: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /**
             * @description ISO 3166-1, two letters.
             * @example TJ
             */
            readonly code: string;
            /**
             * @description ISO 3166-1, three letters.
             * @example TJK
             */
            readonly code3: string;
            /**
             * @description The zone in which its days begin and end.
             * @example Asia/Dushanbe
             */
            readonly timeZone: string;
        };
        readonly StateResponse: {
            /** @description What it is called, by language. */
            readonly names: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /**
             * @description ISO 3166-1, two letters.
             * @example TJ
             */
            readonly code: string;
            /**
             * @description ISO 3166-1, three letters.
             * @example TJK
             */
            readonly code3: string;
            /**
             * @description The zone in which its days begin and end.
             * @example Asia/Dushanbe
             */
            readonly timeZone: string;
            /** @description The version to change it from. */
            readonly version: number;
        };
        readonly ChangeStateRequest: {
            /** @description What it is called, by language. */
            readonly names?: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /**
             * @description The zone in which its days begin and end.
             * @example Asia/Dushanbe
             */
            readonly timeZone?: string;
        };
        readonly AddOrganizationRequest: {
            /** @description Its full name, which no other has. */
            readonly name: string;
            /** @description What people call it; null where that is its name. */
            readonly shortName?: string | null;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "state-authority" | "auditing-authority" | "investigation-authority" | "ministry" | "service-provider" | "icao";
            /**
             * @description The State that it belongs to; null for a body that belongs to none.
             * @example TJ
             */
            readonly state?: string | null;
        };
        readonly OrganizationResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description Its full name. */
            readonly name: string;
            /** @description What people call it. */
            readonly shortName: string | null;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "state-authority" | "auditing-authority" | "investigation-authority" | "ministry" | "service-provider" | "icao";
            /**
             * @description The State that it belongs to; null for a body that belongs to none.
             * @example TJ
             */
            readonly state: string | null;
            /** @description The version to change it from. */
            readonly version: number;
        };
        readonly ChangeOrganizationRequest: {
            /** @description Its full name, which no other has. */
            readonly name?: string;
            /** @description What people call it; null where that is its name. */
            readonly shortName?: string | null;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind?: "state-authority" | "auditing-authority" | "investigation-authority" | "ministry" | "service-provider" | "icao";
            /**
             * @description The State that it belongs to; null for a body that belongs to none.
             * @example TJ
             */
            readonly state?: string | null;
        };
        readonly AddTargetRequest: {
            /** @description The plan or document that asks for it. */
            readonly source: string;
            /**
             * Format: date
             * @description The day by which it is to be reached; null where the plan names none.
             * @example 2026-12-31
             */
            readonly dueOn?: string | null;
            /**
             * @description `overall`, which it is when left out, or the code of an area.
             * @example overall
             */
            readonly scope?: string;
            /**
             * @description The effective implementation to reach, in per cent.
             * @example 85
             */
            readonly value: number;
        };
        readonly TargetResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The plan or document that asks for it. */
            readonly source: string;
            /**
             * @description `overall`, or the code of an area.
             * @example overall
             */
            readonly scope: string;
            /**
             * @description The effective implementation to reach, in per cent.
             * @example 85
             */
            readonly value: number;
            /**
             * @description The day by which it is to be reached; null where the plan names none.
             * @example 2026-12-31
             */
            readonly dueOn: string | null;
            /** @description The version to change it from. */
            readonly version: number;
        };
        readonly ChangeTargetRequest: {
            /** @description The plan or document that asks for it. */
            readonly source?: string;
            /**
             * Format: date
             * @description The day by which it is to be reached; null where the plan names none.
             * @example 2026-12-31
             */
            readonly dueOn?: string | null;
            /**
             * @description `overall`, which it is when left out, or the code of an area.
             * @example overall
             */
            readonly scope?: string;
            /**
             * @description The effective implementation to reach, in per cent.
             * @example 85
             */
            readonly value?: number;
        };
        readonly AddBenchmarkRequest: {
            /** @description Where it was published. */
            readonly source: string;
            /** @description The audit programme: USOAP, which it is when left out. Figures of security audits are refused. */
            readonly programme?: string;
            /**
             * @description The State that it is of; null, or left out, for the world.
             * @example KZ
             */
            readonly state?: string | null;
            /**
             * @description `overall`, which it is when left out, or the code of an area.
             * @example AGA
             */
            readonly scope?: string;
            /**
             * @description The effective implementation, in per cent.
             * @example 90
             */
            readonly value: number;
            /** @description Whether the source gives it as about so much; false when left out. */
            readonly approximate?: boolean;
            /**
             * @description Whether it stood before or after the activity that it is told of; null where that does not matter.
             * @enum {string|null}
             */
            readonly stage?: "before" | "after" | null;
            /**
             * @description When it was observed: a day, a month or a year, as exactly as it is known.
             * @example 2021-08
             */
            readonly observedOn: string;
        };
        readonly BenchmarkResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description The State that it is of; null for the world.
             * @example KZ
             */
            readonly state: string | null;
            /**
             * @description `overall`, or the code of an area.
             * @example AGA
             */
            readonly scope: string;
            /**
             * @description The effective implementation, in per cent.
             * @example 90
             */
            readonly value: number;
            /** @description Whether the source gives it as about so much. */
            readonly approximate: boolean;
            /**
             * @description Whether it stood before or after the activity that it is told of.
             * @enum {string|null}
             */
            readonly stage: "before" | "after" | null;
            /**
             * @description When it was observed: a day, a month or a year, as exactly as it is known.
             * @example 2021-08
             */
            readonly observedOn: string;
            /** @description Where it was published. */
            readonly source: string;
            /**
             * @description The audit programme.
             * @example USOAP
             */
            readonly programme: string;
            /** @description The version to change it from. */
            readonly version: number;
        };
        readonly ChangeBenchmarkRequest: {
            /** @description Where it was published. */
            readonly source?: string;
            /** @description The audit programme: USOAP, which it is when left out. Figures of security audits are refused. */
            readonly programme?: string;
            /**
             * @description The State that it is of; null, or left out, for the world.
             * @example KZ
             */
            readonly state?: string | null;
            /**
             * @description `overall`, which it is when left out, or the code of an area.
             * @example AGA
             */
            readonly scope?: string;
            /**
             * @description The effective implementation, in per cent.
             * @example 90
             */
            readonly value?: number;
            /** @description Whether the source gives it as about so much; false when left out. */
            readonly approximate?: boolean;
            /**
             * @description Whether it stood before or after the activity that it is told of; null where that does not matter.
             * @enum {string|null}
             */
            readonly stage?: "before" | "after" | null;
            /**
             * @description When it was observed: a day, a month or a year, as exactly as it is known.
             * @example 2021-08
             */
            readonly observedOn?: string;
        };
        readonly AmendmentRequest: {
            /**
             * @description Its number.
             * @example 2211
             */
            readonly number: string;
            /**
             * Format: date
             * @description The day of it.
             * @example 2025-12-17
             */
            readonly adoptedOn: string;
        };
        readonly AddLegalInstrumentRequest: {
            /** @description Its title. */
            readonly title: string;
            /**
             * @description Its number.
             * @example 1999
             */
            readonly number: string;
            /**
             * Format: date
             * @description The day of it; null while unknown.
             * @example 2023-11-13
             */
            readonly adoptedOn?: string | null;
            /**
             * @description The State whose law it is.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "regulation" | "code" | "law" | "order" | "other";
            /** @description What changed it, in any order; none when left out. */
            readonly amendments?: readonly components["schemas"]["AmendmentRequest"][];
        };
        readonly AmendmentResponse: {
            /**
             * @description Its number.
             * @example 2211
             */
            readonly number: string;
            /**
             * @description The day of it.
             * @example 2025-12-17
             */
            readonly adoptedOn: string;
        };
        readonly LegalInstrumentResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description The State whose law it is.
             * @example TJ
             */
            readonly state: string;
            /** @description Its title. */
            readonly title: string;
            /**
             * @description Its number.
             * @example 1999
             */
            readonly number: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "regulation" | "code" | "law" | "order" | "other";
            /**
             * @description The day of it; null while unknown.
             * @example 2023-11-13
             */
            readonly adoptedOn: string | null;
            /** @description What changed it, in the order of the days. */
            readonly amendments: readonly components["schemas"]["AmendmentResponse"][];
            /** @description The version to change it from. */
            readonly version: number;
        };
        readonly ChangeLegalInstrumentRequest: {
            /** @description Its title. */
            readonly title?: string;
            /**
             * @description Its number.
             * @example 1999
             */
            readonly number?: string;
            /**
             * Format: date
             * @description The day of it; null while unknown.
             * @example 2023-11-13
             */
            readonly adoptedOn?: string | null;
            /**
             * @description The State whose law it is.
             * @example TJ
             */
            readonly state?: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind?: "regulation" | "code" | "law" | "order" | "other";
            /** @description What changed it, in any order; none when left out. */
            readonly amendments?: readonly components["schemas"]["AmendmentRequest"][];
        };
        readonly RefusalResponse: {
            /** @description Faults by field, with pointers from the item. */
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description The problem's code. */
            readonly code: string;
            /** @description This case in words. */
            readonly detail: string;
        };
        readonly RefusedMissionStepResponse: {
            /**
             * @description Where the step leads.
             * @enum {string}
             */
            readonly to: "planned" | "in-progress" | "commenting" | "reported" | "following-up" | "closed" | "cancelled";
            /** @description What stands against it. */
            readonly problem: components["schemas"]["RefusalResponse"];
        };
        readonly MissionResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description The number people use.
             * @example TJ-2025-01
             */
            readonly reference: string;
            /** @description The year in the reference: that of the start, or of the planning while the start is unknown. */
            readonly year: number;
            /** @description One line. */
            readonly title: string;
            /**
             * @description Code of the audited State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description What kind of activity it is.
             * @enum {string}
             */
            readonly kind: "internal-audit" | "self-assessment" | "icao-audit" | "icvm" | "off-site-validation";
            /**
             * @description The track of figures that its answers move.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description Code of the edition whose questions it asks.
             * @example 2024
             */
            readonly edition: string;
            /** @description Area codes in its scope; empty while the scope is unknown. */
            readonly areas: readonly string[];
            /**
             * @description Where it is in its life.
             * @enum {string}
             */
            readonly status: "planned" | "in-progress" | "commenting" | "reported" | "following-up" | "closed" | "cancelled";
            /** @description When the present status began. */
            readonly statusSince: string;
            /** @description The reason that was given with the last transition, if any. */
            readonly statusReason: string | null;
            /** @description When the State got the draft report to comment on; null until then. */
            readonly draftReportedAt: string | null;
            /** @description When the final report was given; null until then. */
            readonly reportedAt: string | null;
            /** @description The organization that leads it; null while unknown. */
            readonly leadOrganizationId: string | null;
            /** @description Its first day; null while unknown. */
            readonly startsOn: string | null;
            /** @description Its last day; null while unknown. */
            readonly endsOn: string | null;
            /** @description What else is known of it. */
            readonly note: string | null;
            /** @description True for made-up data that must never be taken for a real mission. */
            readonly illustrative: boolean;
            /** @description When it was planned. */
            readonly createdAt: string;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
            /** @description What the caller may make of it; what each step demands is checked when it is taken. */
            readonly allowedTransitions: readonly ("planned" | "in-progress" | "commenting" | "reported" | "following-up" | "closed" | "cancelled")[];
            /** @description Those of them that would be refused as things stand, whatever reason is given. Not part of the version; there when one mission is read. */
            readonly refusedTransitions?: readonly components["schemas"]["RefusedMissionStepResponse"][];
        };
        readonly CreateMissionRequest: {
            /**
             * @description One line.
             * @example Internal audit in eight areas
             */
            readonly title: string;
            /**
             * Format: date
             * @description Its first day; null while unknown.
             */
            readonly startsOn?: string | null;
            /**
             * Format: date
             * @description Its last day; null while unknown.
             */
            readonly endsOn?: string | null;
            /** @description What else is known of it. */
            readonly note?: string | null;
            /**
             * @description Code of the audited State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description What kind of activity it is.
             * @enum {string}
             */
            readonly kind: "internal-audit" | "self-assessment" | "icao-audit" | "icvm" | "off-site-validation";
            /**
             * @description Code of the edition whose questions it asks; it stays for good.
             * @example 2024
             */
            readonly edition: string;
            /**
             * @description Area codes in its scope; empty while the scope is unknown.
             * @example [
             *       "LEG",
             *       "ORG"
             *     ]
             */
            readonly areas: readonly string[];
            /**
             * Format: uuid
             * @description The organization that leads it; null while unknown.
             */
            readonly leadOrganizationId?: string | null;
            /** @description True for made-up data that must never be taken for a real mission; it stays for good. Default false. */
            readonly illustrative?: boolean;
        };
        readonly ChangeMissionRequest: {
            /** @description One line. */
            readonly title?: string;
            /**
             * Format: date
             * @description Its first day; null while unknown.
             */
            readonly startsOn?: string | null;
            /**
             * Format: date
             * @description Its last day; null while unknown.
             */
            readonly endsOn?: string | null;
            /** @description What else is known of it; null for nothing. */
            readonly note?: string | null;
            /** @description The whole scope. It is free while the mission is planned, may grow while it is in progress, and is fixed later. */
            readonly areas?: readonly string[];
            /**
             * Format: uuid
             * @description The organization that leads it; null while unknown.
             */
            readonly leadOrganizationId?: string | null;
        };
        readonly MoveMissionRequest: {
            /** @description Why; giving a mission up demands it. */
            readonly reason?: string | null;
            /**
             * @description What it becomes.
             * @enum {string}
             */
            readonly to: "planned" | "in-progress" | "commenting" | "reported" | "following-up" | "closed" | "cancelled";
        };
        readonly MemberResponse: {
            /** @description UUID of the membership. */
            readonly id: string;
            /** @description UUID of the account. */
            readonly userId: string;
            /** @description The person's name. */
            readonly name: string;
            /**
             * @description What the person is in the mission.
             * @enum {string}
             */
            readonly role: "programme-manager" | "lead-auditor" | "auditor" | "ncmc" | "area-coordinator" | "action-owner" | "viewer";
            /** @description Area codes in which the person acts; empty for all areas of the mission. */
            readonly areas: readonly string[];
            /** @description Raised by every change; the ETag. */
            readonly version: number;
        };
        readonly AddMemberRequest: {
            /**
             * Format: uuid
             * @description The account.
             */
            readonly userId: string;
            /**
             * @description What the person is in the mission.
             * @enum {string}
             */
            readonly role: "programme-manager" | "lead-auditor" | "auditor" | "ncmc" | "area-coordinator" | "action-owner" | "viewer";
            /**
             * @description Area codes in which the person acts; an auditor and an area coordinator need at least one, for the others none means all.
             * @example [
             *       "OPS"
             *     ]
             */
            readonly areas?: readonly string[];
        };
        readonly ChangeMemberRequest: {
            /**
             * @description What the person is in the mission.
             * @enum {string}
             */
            readonly role?: "programme-manager" | "lead-auditor" | "auditor" | "ncmc" | "area-coordinator" | "action-owner" | "viewer";
            /** @description Area codes in which the person acts. */
            readonly areas?: readonly string[];
        };
        readonly ParticipantResponse: {
            /** @description Name of the person or group. */
            readonly name: string;
            /** @description The organization they came from; null when nobody noted it. */
            readonly organization: string | null;
        };
        readonly ConsultationResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The mission that it belongs to. */
            readonly missionId: string;
            /**
             * @description What it was.
             * @enum {string}
             */
            readonly kind: "technical-consultation" | "knowledge-transfer";
            /** @description What it was about. */
            readonly topic: string;
            /** @description Area codes that it touched. */
            readonly areas: readonly string[];
            /** @description The day; null while unknown. */
            readonly heldOn: string | null;
            /** @description How long it took, in hours; null when nobody noted it. */
            readonly hours: number | null;
            /** @description Who took part. */
            readonly participants: readonly components["schemas"]["ParticipantResponse"][];
            /** @description What came of it. */
            readonly outcome: string | null;
            /**
             * @description The language of topic and outcome.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description Findings that it concerned; those that were not issued are shown to auditors only. */
            readonly findingIds: readonly string[];
            /** @description When it was recorded. */
            readonly createdAt: string;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
        };
        readonly ParticipantRequest: {
            /** @description Name of the person or group. */
            readonly name: string;
            /** @description The organization they came from. */
            readonly organization?: string | null;
        };
        readonly RecordConsultationRequest: {
            /** @description What it was about. */
            readonly topic: string;
            /**
             * Format: date
             * @description The day; null while unknown.
             */
            readonly heldOn?: string | null;
            /** @description What came of it. */
            readonly outcome?: string | null;
            /**
             * @description What it was.
             * @enum {string}
             */
            readonly kind: "technical-consultation" | "knowledge-transfer";
            /**
             * @description The language of topic and outcome.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description Area codes that it touched. */
            readonly areas?: readonly string[];
            /** @description How long it took, in hours with at most two decimals. */
            readonly hours?: number | null;
            /** @description Who took part. */
            readonly participants?: readonly components["schemas"]["ParticipantRequest"][];
            /** @description Findings of the mission that it concerned. */
            readonly findingIds?: readonly string[];
        };
        readonly ChangeConsultationRequest: {
            /** @description What it was about. */
            readonly topic?: string;
            /**
             * Format: date
             * @description The day; null while unknown.
             */
            readonly heldOn?: string | null;
            /** @description What came of it; null for nothing yet. */
            readonly outcome?: string | null;
            /**
             * @description What it was.
             * @enum {string}
             */
            readonly kind?: "technical-consultation" | "knowledge-transfer";
            /**
             * @description The language of topic and outcome.
             * @enum {string}
             */
            readonly language?: "en" | "ru" | "fa" | "tg";
            /** @description Area codes that it touched. */
            readonly areas?: readonly string[];
            /** @description How long it took, in hours with at most two decimals; null when nobody noted it. */
            readonly hours?: number | null;
            /** @description Who took part: the whole list. */
            readonly participants?: readonly components["schemas"]["ParticipantRequest"][];
            /** @description Findings of the mission that it concerned: the whole list. */
            readonly findingIds?: readonly string[];
        };
        readonly JudgedItemResponse: {
            /** @description Which line, from 1. */
            readonly position: number;
            /**
             * @description How it is judged.
             * @enum {string}
             */
            readonly judgement: "met" | "not-met" | "not-applicable" | "undecided";
        };
        readonly PersonResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description Name. */
            readonly name: string;
        };
        readonly AssessmentResponse: {
            /** @description What it is about, in short, by language. */
            readonly topic: {
                readonly en?: string;
                readonly ru?: string;
                readonly fa?: string;
                readonly tg?: string;
            };
            /**
             * @description The number of the question.
             * @example 4.103
             */
            readonly question: string;
            /** @description Area code. */
            readonly area: string;
            /** @description Critical element; null where the question has none. */
            readonly criticalElement: string | null;
            /** @description Whether it is a priority question. */
            readonly priority: boolean;
            /** @description Whether it can only be assessed on site. */
            readonly onSiteOnly: boolean;
            /**
             * @description What the answer is; `not-reviewed` for a question that nobody has answered.
             * @enum {string}
             */
            readonly status: "not-applicable" | "satisfactory" | "not-satisfactory" | "not-reviewed";
            /** @description What was seen and heard. */
            readonly remarks: string | null;
            /** @description Why the question does not apply. */
            readonly naReason: string | null;
            /** @description The lines of the question's guidance, judged; null where that was not done. */
            readonly evidenceItems: readonly components["schemas"]["JudgedItemResponse"][] | null;
            /** @description The day as of which the law was read. */
            readonly lawAsOf: string | null;
            /** @description Raised by every change, 0 for a question that nobody has answered; the ETag. */
            readonly version: number;
            /** @description When it was answered so. */
            readonly assessedAt: string | null;
            /** @description Who answered so. */
            readonly assessedBy: components["schemas"]["PersonResponse"] | null;
        };
        readonly EvidenceItemRequest: {
            /**
             * @description Which line, from 1, as the edition numbers them.
             * @example 1
             */
            readonly position: number;
            /**
             * @description How it is judged.
             * @enum {string}
             */
            readonly judgement: "met" | "not-met" | "not-applicable" | "undecided";
        };
        readonly SentAnswerRequest: {
            /**
             * @description What was seen and heard.
             * @example Three of five inspectors hold no delegation.
             */
            readonly remarks?: string | null;
            /**
             * @description Why the question does not apply; demanded with `not-applicable`, refused with anything else.
             * @example The State has no offshore operations.
             */
            readonly naReason?: string | null;
            /**
             * Format: date
             * @description The day as of which the law was read.
             * @example 2025-12-10
             */
            readonly lawAsOf?: string | null;
            /**
             * @description The number of the question: a text.
             * @example 4.103
             */
            readonly question: string;
            /**
             * @description The version that you have read; 0 when the question was not answered before.
             * @example 0
             */
            readonly version: number;
            /**
             * @description What the answer is. Where the question has evidence items, it is the one that follows from them.
             * @enum {string}
             */
            readonly status: "not-applicable" | "satisfactory" | "not-satisfactory" | "not-reviewed";
            /** @description Every line of the question's guidance, judged; only for a question that has such lines. */
            readonly evidenceItems?: readonly components["schemas"]["EvidenceItemRequest"][] | null;
        };
        readonly AnswerQuestionsRequest: {
            /** @description 1 to 200 answers, each to another question. */
            readonly items: readonly components["schemas"]["SentAnswerRequest"][];
        };
        readonly AnsweredQuestionsResponse: {
            /** @description Each question with the answer that stands now. */
            readonly items: readonly components["schemas"]["AssessmentResponse"][];
        };
        readonly AnswerQuestionRequest: {
            /**
             * @description What was seen and heard.
             * @example Three of five inspectors hold no delegation.
             */
            readonly remarks?: string | null;
            /**
             * @description Why the question does not apply; demanded with `not-applicable`, refused with anything else.
             * @example The State has no offshore operations.
             */
            readonly naReason?: string | null;
            /**
             * Format: date
             * @description The day as of which the law was read.
             * @example 2025-12-10
             */
            readonly lawAsOf?: string | null;
            /**
             * @description What the answer is. Where the question has evidence items, it is the one that follows from them.
             * @enum {string}
             */
            readonly status: "not-applicable" | "satisfactory" | "not-satisfactory" | "not-reviewed";
            /** @description Every line of the question's guidance, judged; only for a question that has such lines. */
            readonly evidenceItems?: readonly components["schemas"]["EvidenceItemRequest"][] | null;
        };
        readonly AssessmentRevisionResponse: {
            /** @description The number of the question. */
            readonly question: string;
            /** @description When the next answer took its place; null for the one that stands. */
            readonly replacedAt: string | null;
            /**
             * @description What the answer is; `not-reviewed` for a question that nobody has answered.
             * @enum {string}
             */
            readonly status: "not-applicable" | "satisfactory" | "not-satisfactory" | "not-reviewed";
            /** @description What was seen and heard. */
            readonly remarks: string | null;
            /** @description Why the question does not apply. */
            readonly naReason: string | null;
            /** @description The lines of the question's guidance, judged; null where that was not done. */
            readonly evidenceItems: readonly components["schemas"]["JudgedItemResponse"][] | null;
            /** @description The day as of which the law was read. */
            readonly lawAsOf: string | null;
            /** @description Raised by every change, 0 for a question that nobody has answered; the ETag. */
            readonly version: number;
            /** @description When it was answered so. */
            readonly assessedAt: string | null;
            /** @description Who answered so. */
            readonly assessedBy: components["schemas"]["PersonResponse"] | null;
        };
        readonly JudgedLawRequest: {
            /**
             * @description Name of the instrument.
             * @example Air Code of the Republic of Tajikistan
             */
            readonly instrument: string;
            /**
             * Format: date
             * @description The day as of which its text was used.
             * @example 2025-12-10
             */
            readonly asOf: string;
            /**
             * @description Its number.
             * @example 1999
             */
            readonly number: string | null;
        };
        readonly RecordFindingRequest: {
            /**
             * @description The assessed question that it is raised from; left out for a finding within an area.
             * @example 4.103
             */
            readonly question?: string;
            /**
             * @description One line.
             * @example Ramp inspections are not planned by risk
             */
            readonly title: string;
            /**
             * @description What was found, and how it was seen.
             * @example No procedure for planning ramp inspections was shown.
             */
            readonly description: string;
            /**
             * @description What the auditors advise.
             * @example Plan inspections by risk and keep the plan under review.
             */
            readonly recommendation?: string;
            /**
             * Format: date
             * @description The day by which it should be settled.
             * @example 2026-06-30
             */
            readonly dueOn?: string | null;
            /**
             * Format: uuid
             * @description The mission that states it.
             */
            readonly missionId: string;
            /**
             * @description Area code; follows from the question when there is one.
             * @example OPS
             */
            readonly area?: string;
            /**
             * @description Critical element; follows from the question when there is one.
             * @example CE-6
             */
            readonly criticalElement?: string | null;
            /**
             * @description What it is. A weakness or regulatory gap needs a question that is not satisfactory, or none.
             * @enum {string}
             */
            readonly kind: "weakness" | "regulatory-gap" | "observation" | "strength";
            /**
             * @description Where the shortcoming lies; follows from the critical element when left out.
             * @enum {string}
             */
            readonly shortcomingDomain?: "structure" | "regulation" | "supervisory-process";
            /**
             * @description The language that the text is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /**
             * @description Provisions that it rests on.
             * @example [
             *       "Annex 6 Part I, 4.2.1"
             *     ]
             */
            readonly references?: readonly string[];
            /** @description The law that it is judged against. */
            readonly law?: components["schemas"]["JudgedLawRequest"] | null;
            /** @description It may be a significant safety concern. */
            readonly sscCandidate?: boolean;
            /**
             * Format: uuid
             * @description The organization that has to answer.
             */
            readonly ownerOrganizationId?: string | null;
            /**
             * Format: uuid
             * @description The finding that came back.
             */
            readonly repeatOf?: string | null;
        };
        readonly RecordFindingsRequest: {
            /** @description 1 to 10,000 findings, each as in `POST /findings`. */
            readonly items: readonly components["schemas"]["RecordFindingRequest"][];
        };
        readonly JudgedLawResponse: {
            /** @description Name of the instrument. */
            readonly instrument: string;
            /** @description Its number. */
            readonly number: string | null;
            /** @description The day as of which its text was used. */
            readonly asOf: string;
        };
        readonly RefusedFindingStepResponse: {
            /**
             * @description Where the step leads.
             * @enum {string}
             */
            readonly to: "draft" | "in-progress" | "closed" | "issued" | "cap-due" | "cap-submitted" | "cap-revision-required" | "cap-accepted" | "completion-reported" | "reopened" | "withdrawn";
            /** @description What stands against it. */
            readonly problem: components["schemas"]["RefusalResponse"];
        };
        readonly DutyPersonResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description Name. */
            readonly name: string;
        };
        readonly DutyOfficeResponse: {
            /** @description The organization; null for an office that is told by its name only. */
            readonly id: string | null;
            /** @description Name. */
            readonly name: string;
        };
        readonly DutyResponse: {
            /**
             * @description The side of the table.
             * @enum {string}
             */
            readonly side: "auditing" | "state";
            /** @description The roles to which it falls where no person is named. */
            readonly roles: readonly ("programme-manager" | "lead-auditor" | "auditor" | "ncmc" | "area-coordinator" | "action-owner" | "viewer")[];
            /** @description The person who is named. */
            readonly person: components["schemas"]["DutyPersonResponse"] | null;
            /** @description The office that is named. */
            readonly office: components["schemas"]["DutyOfficeResponse"] | null;
        };
        readonly DueResponse: {
            /**
             * @description What is due.
             * @enum {string}
             */
            readonly what: "draft-report" | "state-comments" | "final-report" | "cap" | "ssc-reply" | "finding" | "step";
            /** @description The id of the mission, finding or step that it is about. */
            readonly subjectId: string;
            /** @description The position of the step in its plan. */
            readonly step: number | null;
            /** @description Who has to do it. */
            readonly by: components["schemas"]["DutyResponse"];
            /** @description The last day on which it is in time, by the calendar of the State. */
            readonly dueOn: string;
            /**
             * @description How the day stands today; `due-soon` by the clocks of the mission.
             * @enum {string}
             */
            readonly status: "overdue" | "due" | "due-soon" | "later";
            /** @description Calendar days since the day was over; 0 when it is not. */
            readonly overdueDays: number;
            /** @description Calendar days until the day; negative when it is over. */
            readonly daysLeft: number;
        };
        readonly FindingResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description The number people use.
             * @example TJ-2025-01-OPS-004
             */
            readonly reference: string;
            /** @description The mission that states it. */
            readonly missionId: string;
            /**
             * @description The question it was raised from.
             * @example 4.103
             */
            readonly question: string | null;
            /** @description Area code. */
            readonly area: string;
            /** @description Critical element; null where there is none. */
            readonly criticalElement: string | null;
            /**
             * @description What it is.
             * @enum {string}
             */
            readonly kind: "weakness" | "regulatory-gap" | "observation" | "strength";
            /**
             * @description Where the shortcoming lies.
             * @enum {string|null}
             */
            readonly shortcomingDomain: "structure" | "regulation" | "supervisory-process" | null;
            /**
             * @description Where it is in its life.
             * @enum {string}
             */
            readonly state: "draft" | "in-progress" | "closed" | "issued" | "cap-due" | "cap-submitted" | "cap-revision-required" | "cap-accepted" | "completion-reported" | "reopened" | "withdrawn";
            /** @description One line. */
            readonly title: string;
            /** @description What was found, and how it was seen. */
            readonly description: string;
            /**
             * @description The language that the text is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description Provisions that it rests on. */
            readonly references: readonly string[];
            /** @description The law that it is judged against. */
            readonly law: components["schemas"]["JudgedLawResponse"] | null;
            /** @description It may be a significant safety concern. */
            readonly sscCandidate: boolean;
            /** @description The organization that has to answer. */
            readonly ownerOrganizationId: string | null;
            /** @description The day by which it should be settled. */
            readonly dueOn: string | null;
            /** @description The finding that came back. */
            readonly repeatOf: string | null;
            /** @description When it was recorded. */
            readonly recordedAt: string;
            /** @description Who recorded it. */
            readonly recordedBy: components["schemas"]["PersonResponse"];
            /** @description When it was issued to the State; null for a draft. */
            readonly issuedAt: string | null;
            /** @description When it was closed. */
            readonly closedAt: string | null;
            /** @description The reason given with the last step. */
            readonly stateReason: string | null;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
            /** @description The states that the caller may move it to. */
            readonly allowedTransitions: readonly ("draft" | "in-progress" | "closed" | "issued" | "cap-due" | "cap-submitted" | "cap-revision-required" | "cap-accepted" | "completion-reported" | "reopened" | "withdrawn")[];
            /** @description Those of them that would be refused as things stand, whatever reason is given. Not part of the version; there when one finding is read. */
            readonly refusedTransitions?: readonly components["schemas"]["RefusedFindingStepResponse"][];
            /** @description What is due of it, its plan and its steps as you ask, the earliest first; none once it is closed or withdrawn. Not part of the version; there when one finding is read, and in lists with `include=due`. */
            readonly due?: readonly components["schemas"]["DueResponse"][];
            /** @description There is a corrective action plan that you may read, if only a draft. Not part of the version; there when one finding is read. */
            readonly hasPlan?: boolean;
        };
        readonly BulkItemResponse: {
            /** @description The recorded finding. */
            readonly finding?: components["schemas"]["FindingResponse"];
            /** @description Why it was not recorded. */
            readonly problem?: components["schemas"]["RefusalResponse"];
        };
        readonly BulkResponse: {
            /** @description How many were recorded. */
            readonly recorded: number;
            /** @description How many were refused. */
            readonly refused: number;
            readonly items: readonly components["schemas"]["BulkItemResponse"][];
        };
        readonly FindingChangeRequest: {
            /**
             * Format: date
             * @description The day by which it should be settled; null for none.
             */
            readonly dueOn?: string | null;
            /** @description Why, where the step needs a reason. */
            readonly reason?: string;
            /**
             * Format: uuid
             * @description UUID of the finding.
             */
            readonly id: string;
            /** @description The version that you read. */
            readonly version: number;
            /**
             * Format: uuid
             * @description The organization that has to answer; null for none.
             */
            readonly ownerOrganizationId?: string | null;
            /**
             * @description The state to go to.
             * @enum {string}
             */
            readonly to?: "draft" | "in-progress" | "closed" | "issued" | "cap-due" | "cap-submitted" | "cap-revision-required" | "cap-accepted" | "completion-reported" | "reopened" | "withdrawn";
        };
        readonly ChangeFindingsRequest: {
            readonly items: readonly components["schemas"]["FindingChangeRequest"][];
        };
        readonly ChangedFindingResponse: {
            /** @description UUID of the finding. */
            readonly id: string;
            /** @description The finding as it is now. */
            readonly finding?: components["schemas"]["FindingResponse"];
            /** @description Why it stayed as it was. */
            readonly problem?: components["schemas"]["RefusalResponse"];
        };
        readonly ChangedFindingsResponse: {
            /** @description How many were changed. */
            readonly changed: number;
            /** @description How many were refused. */
            readonly refused: number;
            readonly items: readonly components["schemas"]["ChangedFindingResponse"][];
        };
        readonly FindingColumnResponse: {
            /**
             * @description The state.
             * @enum {string}
             */
            readonly state: "draft" | "in-progress" | "closed" | "issued" | "cap-due" | "cap-submitted" | "cap-revision-required" | "cap-accepted" | "completion-reported" | "reopened" | "withdrawn";
            /** @description The first of them, as they are sorted. */
            readonly items: readonly components["schemas"]["FindingResponse"][];
            /** @description How many there are in all. */
            readonly total: number;
            /** @description False when there are more than `total`: counting stops at 10,000. */
            readonly totalIsExact: boolean;
        };
        readonly FindingBoardResponse: {
            /** @description A column for each state that is wanted, in the order of the life cycle. */
            readonly columns: readonly components["schemas"]["FindingColumnResponse"][];
        };
        readonly ReviseFindingRequest: {
            /** @description One line. */
            readonly title?: string;
            /** @description What was found, and how it was seen. */
            readonly description?: string;
            /**
             * Format: date
             * @description The day by which it should be settled; null for none.
             */
            readonly dueOn?: string | null;
            /**
             * @description Where the shortcoming lies.
             * @enum {string}
             */
            readonly shortcomingDomain?: "structure" | "regulation" | "supervisory-process";
            /**
             * @description The language that the text is written in.
             * @enum {string}
             */
            readonly language?: "en" | "ru" | "fa" | "tg";
            /** @description Provisions that it rests on. */
            readonly references?: readonly string[];
            /** @description The law that it is judged against; null for none. */
            readonly law?: components["schemas"]["JudgedLawRequest"] | null;
            /** @description It may be a significant safety concern. */
            readonly sscCandidate?: boolean;
            /**
             * Format: uuid
             * @description The organization that has to answer; null for none.
             */
            readonly ownerOrganizationId?: string | null;
            /**
             * Format: uuid
             * @description The finding that came back; null for none.
             */
            readonly repeatOf?: string | null;
        };
        readonly MoveFindingRequest: {
            /** @description Why; required for withdrawing, for refusing a reported completion and for reopening. */
            readonly reason?: string;
            /**
             * @description The state to go to; the finding lists those that are allowed.
             * @enum {string}
             */
            readonly to: "draft" | "in-progress" | "closed" | "issued" | "cap-due" | "cap-submitted" | "cap-revision-required" | "cap-accepted" | "completion-reported" | "reopened" | "withdrawn";
        };
        readonly CommentResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description True for a note among the auditors. */
            readonly internal: boolean;
            /** @description Whether the State agrees; null for what auditors write. */
            readonly agree: boolean | null;
            /** @description The text. */
            readonly reason: string | null;
            /**
             * @description The language that the text is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description Who wrote it. */
            readonly author: components["schemas"]["PersonResponse"];
            /** @description When. */
            readonly recordedAt: string;
        };
        readonly CommentRequest: {
            /** @description The text; required to disagree, and for everything that auditors write. */
            readonly reason?: string;
            /** @description True for a note among the auditors, which the State never sees. */
            readonly internal?: boolean;
            /** @description Whether the State agrees; for the State's people only. */
            readonly agree?: boolean;
            /**
             * @description The language that the text is written in.
             * @default en
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
        };
        readonly RecommendationAnswerResponse: {
            /**
             * @description What the State does with the advice.
             * @enum {string}
             */
            readonly response: "accepted" | "adapted" | "declined";
            /** @description Why, or how it is adapted. */
            readonly reason: string | null;
            /**
             * @description The language that the reason is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description Who answered for the State. */
            readonly author: components["schemas"]["PersonResponse"];
            /** @description When. */
            readonly recordedAt: string;
            /** @description How many answers there were; the ETag. */
            readonly version: number;
        };
        readonly RecommendationResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description What the auditors advise. */
            readonly text: string;
            /**
             * @description The language that the text is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description Who wrote it. */
            readonly author: components["schemas"]["PersonResponse"];
            /** @description When. */
            readonly recordedAt: string;
            /** @description What the State says to it; null while it has said nothing. */
            readonly answer: components["schemas"]["RecommendationAnswerResponse"] | null;
        };
        readonly RecommendRequest: {
            /** @description What the auditors advise. */
            readonly text: string;
            /**
             * @description The language that the text is written in.
             * @default en
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
        };
        readonly AnswerRecommendationRequest: {
            /** @description Why, or how it is adapted; required unless it is accepted. */
            readonly reason?: string | null;
            /**
             * @description What the State does with the advice.
             * @enum {string}
             */
            readonly response: "accepted" | "adapted" | "declined";
            /**
             * @description The language that the reason is written in.
             * @default en
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
        };
        readonly CoordinatorResponse: {
            /** @description UUID; null for somebody without an account. */
            readonly id: string | null;
            /** @description Name. */
            readonly name: string;
        };
        readonly StepResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The finding that it answers. */
            readonly findingId: string;
            /** @description Its place in the plan, from 1. */
            readonly position: number;
            /** @description What is done. */
            readonly action: string | null;
            /** @description The organization that does it. */
            readonly actionOfficeId: string | null;
            /** @description The office that does it, by its name. */
            readonly actionOffice: string | null;
            /** @description The person who carries it out. */
            readonly owner: components["schemas"]["PersonResponse"] | null;
            /** @description What will prove that it is done. */
            readonly evidenceReference: string | null;
            /** @description Lines of the question's guidance that it settles. */
            readonly evidenceItems: readonly number[];
            /** @description The first estimate; it does not change once the plan is accepted. */
            readonly estimatedOn: string | null;
            /** @description The day by which it will be done after all. */
            readonly revisedOn: string | null;
            /** @description Why that day is another. */
            readonly revisionReason: string | null;
            /**
             * @description Where it is in its life.
             * @enum {string}
             */
            readonly state: "in-progress" | "not-started" | "completed" | "verified" | "refused";
            /** @description How far it is, in percent. */
            readonly progress: number;
            /** @description The day on which it was done. */
            readonly completedOn: string | null;
            /** @description Who reported it as completed. */
            readonly reportedBy: components["schemas"]["PersonResponse"] | null;
            /** @description Who verified or refused it last. */
            readonly judgedBy: components["schemas"]["PersonResponse"] | null;
            /** @description When. */
            readonly judgedAt: string | null;
            /** @description Why it was refused. */
            readonly stateReason: string | null;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
            /** @description The states that the caller may move it to. */
            readonly allowedTransitions: readonly ("in-progress" | "not-started" | "completed" | "verified" | "refused")[];
            /** @description By when it is to be done, as you ask; null while the plan is not accepted, and once the step is completed. Not part of the version; there when a step or a plan is read. */
            readonly due?: components["schemas"]["DueResponse"] | null;
        };
        readonly PlanResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The finding that it answers. */
            readonly findingId: string;
            /**
             * @description `draft` while the State writes, `submitted` while it awaits its review, `accepted` after that.
             * @enum {string}
             */
            readonly state: "draft" | "accepted" | "submitted";
            /** @description Why the shortcoming is there. */
            readonly rootCause: string | null;
            /** @description What the plan does about it. */
            readonly summary: string | null;
            /** @description Who answers for it. */
            readonly coordinator: components["schemas"]["CoordinatorResponse"] | null;
            /**
             * @description The language that it is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description What is done, in order. */
            readonly steps: readonly components["schemas"]["StepResponse"][];
            /** @description The number of the newest revision that was sent; 0 for none. */
            readonly revision: number;
            /** @description When it was accepted. */
            readonly acceptedAt: string | null;
            /** @description Who reported last that all of it is done. */
            readonly completionReportedBy: components["schemas"]["PersonResponse"] | null;
            /** @description When. */
            readonly completionReportedAt: string | null;
            /** @description Raised by every change of the plan or of a step; the ETag. */
            readonly version: number;
            /** @description By when it is to be sent, as you ask; null while nothing is awaited of the State. Not part of the version; there when the plan is read. */
            readonly due?: components["schemas"]["DueResponse"] | null;
        };
        readonly PlanStepRequest: {
            /** @description What is done. */
            readonly action?: string | null;
            /** @description The office that does it, by its name. */
            readonly actionOffice?: string | null;
            /** @description What will prove that it is done. */
            readonly evidenceReference?: string | null;
            /**
             * Format: date
             * @description The day by which it should be done.
             */
            readonly estimatedOn?: string | null;
            /**
             * Format: uuid
             * @description UUID of the step that this changes; none for a new step.
             */
            readonly id?: string;
            /**
             * Format: uuid
             * @description The organization that does it.
             */
            readonly actionOfficeId?: string | null;
            /**
             * Format: uuid
             * @description The person who carries it out: somebody of the State's side in the mission.
             */
            readonly ownerId?: string | null;
            /** @description Lines of the question's guidance that it settles, by their numbers. */
            readonly evidenceItems?: readonly number[];
        };
        readonly WritePlanRequest: {
            /** @description Why the shortcoming is there. */
            readonly rootCause?: string | null;
            /** @description What the plan does about it. */
            readonly summary?: string | null;
            /** @description The name of who answers for the plan, where they have no account. */
            readonly coordinatorName?: string | null;
            /**
             * Format: uuid
             * @description The person who answers for the plan: somebody of the State's side in the mission.
             */
            readonly coordinatorId?: string | null;
            /**
             * @description The language that the plan is written in.
             * @default en
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description What is done, in order; at most 100 steps. */
            readonly steps?: readonly components["schemas"]["PlanStepRequest"][];
        };
        readonly PlanWarningResponse: {
            /**
             * @description Which weakness.
             * @example step.date-past
             */
            readonly code: string;
            /**
             * @description The criterion of a review that it touches.
             * @enum {string}
             */
            readonly criterion: "relevant" | "comprehensive" | "detailed" | "specific" | "realistic" | "consistent";
            /**
             * @description Where: a JSON pointer from the plan.
             * @example #/steps/0/estimatedOn
             */
            readonly pointer: string;
            /** @description In words. */
            readonly detail: string;
            /** @description It keeps the plan from being sent. */
            readonly blocking: boolean;
        };
        readonly PlanCheckResponse: {
            /** @description Whether the plan can be sent as it is. */
            readonly ready: boolean;
            /** @description What is weak, by criterion. */
            readonly warnings: readonly components["schemas"]["PlanWarningResponse"][];
        };
        readonly SentStepResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description Its place in the plan, from 1. */
            readonly position: number;
            /** @description What is done. */
            readonly action: string | null;
            /** @description The organization that does it. */
            readonly actionOfficeId: string | null;
            /** @description The office that does it, by its name. */
            readonly actionOffice: string | null;
            /** @description The person who carries it out. */
            readonly owner: components["schemas"]["PersonResponse"] | null;
            /** @description What will prove that it is done. */
            readonly evidenceReference: string | null;
            /** @description Lines of the question's guidance that it settles. */
            readonly evidenceItems: readonly number[];
            /** @description The day by which it should be done. */
            readonly estimatedOn: string | null;
        };
        readonly PlanSubmissionResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The number of the revision, from 1. */
            readonly number: number;
            /** @description Why the shortcoming is there. */
            readonly rootCause: string | null;
            /** @description What the plan does about it. */
            readonly summary: string | null;
            /** @description Who answers for it. */
            readonly coordinator: components["schemas"]["CoordinatorResponse"] | null;
            /**
             * @description The language that it is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description What is done, in order. */
            readonly steps: readonly components["schemas"]["SentStepResponse"][];
            /** @description What was mechanically weak when it was sent. */
            readonly warnings: readonly components["schemas"]["PlanWarningResponse"][];
            /** @description Who sent it. */
            readonly submittedBy: components["schemas"]["PersonResponse"];
            /** @description When. */
            readonly submittedAt: string;
        };
        readonly SubmitPlanRequest: {
            /** @description The version of the plan that you read; another one is not sent. */
            readonly planVersion?: number;
        };
        readonly CriterionResponse: {
            /** @description Whether it does. */
            readonly met: boolean;
            /** @description In which way. */
            readonly comment: string | null;
        };
        readonly CriteriaResponse: {
            /** @description It answers this finding. */
            readonly relevant: components["schemas"]["CriterionResponse"];
            /** @description It covers all of the finding. */
            readonly comprehensive: components["schemas"]["CriterionResponse"];
            /** @description It says how it is done. */
            readonly detailed: components["schemas"]["CriterionResponse"];
            /** @description It says who does what. */
            readonly specific: components["schemas"]["CriterionResponse"];
            /** @description It can be done in the time it takes. */
            readonly realistic: components["schemas"]["CriterionResponse"];
            /** @description It does not contradict itself or other plans. */
            readonly consistent: components["schemas"]["CriterionResponse"];
        };
        readonly PlanReviewResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The number of the revision. */
            readonly revision: number;
            /**
             * @description How far the plan addresses the finding.
             * @enum {string}
             */
            readonly rating: "fully" | "partially" | "does-not-address";
            /** @description The six criteria. */
            readonly criteria: components["schemas"]["CriteriaResponse"];
            /** @description For the State to read. */
            readonly note: string | null;
            /** @description Who reviewed it. */
            readonly reviewedBy: components["schemas"]["PersonResponse"];
            /** @description When. */
            readonly reviewedAt: string;
        };
        readonly CriterionRequest: {
            /** @description In which way. */
            readonly comment?: string | null;
            /** @description Whether it does. */
            readonly met: boolean;
        };
        readonly CriteriaRequest: {
            /** @description It answers this finding. */
            readonly relevant: components["schemas"]["CriterionRequest"];
            /** @description It covers all of the finding. */
            readonly comprehensive: components["schemas"]["CriterionRequest"];
            /** @description It says how it is done. */
            readonly detailed: components["schemas"]["CriterionRequest"];
            /** @description It says who does what. */
            readonly specific: components["schemas"]["CriterionRequest"];
            /** @description It can be done in the time it takes. */
            readonly realistic: components["schemas"]["CriterionRequest"];
            /** @description It does not contradict itself or other plans. */
            readonly consistent: components["schemas"]["CriterionRequest"];
        };
        readonly ReviewPlanRequest: {
            /** @description For the State to read; required unless the plan addresses the finding fully. */
            readonly note?: string | null;
            /** @description The number of the revision that you read; the newest when left out. */
            readonly revision?: number;
            /**
             * @description How far the plan addresses the finding.
             * @enum {string}
             */
            readonly rating: "fully" | "partially" | "does-not-address";
            /** @description All six criteria, each met or not. */
            readonly criteria: components["schemas"]["CriteriaRequest"];
        };
        readonly AddStepRequest: {
            /** @description What is done. */
            readonly action?: string | null;
            /** @description The office that does it, by its name. */
            readonly actionOffice?: string | null;
            /** @description What will prove that it is done. */
            readonly evidenceReference?: string | null;
            /**
             * Format: date
             * @description The day by which it should be done.
             */
            readonly estimatedOn?: string | null;
            /**
             * Format: uuid
             * @description The organization that does it.
             */
            readonly actionOfficeId?: string | null;
            /**
             * Format: uuid
             * @description The person who carries it out: somebody of the State's side in the mission.
             */
            readonly ownerId?: string | null;
            /** @description Lines of the question's guidance that it settles, by their numbers. */
            readonly evidenceItems?: readonly number[];
        };
        readonly StepReportItemRequest: {
            /**
             * Format: date
             * @description The day on which it was done; null while it is not.
             */
            readonly completedOn?: string | null;
            /**
             * Format: date
             * @description The day by which it will be done after all; the first estimate stays beside it. Null for the first estimate again.
             */
            readonly revisedOn?: string | null;
            /** @description Why the day is another; required with a revised day. */
            readonly revisionReason?: string;
            /**
             * Format: uuid
             * @description UUID of the step.
             */
            readonly id: string;
            /** @description The version that you read. */
            readonly version: number;
            /** @description How far it is, in percent. */
            readonly progress?: number;
            /**
             * Format: uuid
             * @description The person who carries it out: somebody of the State's side in the mission; null for nobody.
             */
            readonly ownerId?: string | null;
        };
        readonly ReportStepsRequest: {
            /** @description What is reported, step by step. */
            readonly items: readonly components["schemas"]["StepReportItemRequest"][];
        };
        readonly ChangedStepResponse: {
            /** @description UUID of the step. */
            readonly id: string;
            /** @description The step as it is now. */
            readonly step?: components["schemas"]["StepResponse"];
            /** @description Why it stayed as it was. */
            readonly problem?: components["schemas"]["RefusalResponse"];
        };
        readonly ChangedStepsResponse: {
            /** @description How many were changed. */
            readonly changed: number;
            /** @description How many were refused. */
            readonly refused: number;
            /** @description What became of each. */
            readonly items: readonly components["schemas"]["ChangedStepResponse"][];
        };
        readonly StepJudgementItemRequest: {
            /** @description Why, for the State to read; required to refuse. */
            readonly reason?: string;
            /**
             * Format: uuid
             * @description UUID of the step.
             */
            readonly id: string;
            /** @description The version that you read. */
            readonly version: number;
            /**
             * @description The state to go to; the step lists those that are allowed.
             * @enum {string}
             */
            readonly to: "in-progress" | "not-started" | "completed" | "verified" | "refused";
        };
        readonly JudgeStepsRequest: {
            /** @description What is said, step by step. */
            readonly items: readonly components["schemas"]["StepJudgementItemRequest"][];
        };
        readonly ReportStepRequest: {
            /**
             * Format: date
             * @description The day on which it was done; null while it is not.
             */
            readonly completedOn?: string | null;
            /**
             * Format: date
             * @description The day by which it will be done after all; the first estimate stays beside it. Null for the first estimate again.
             */
            readonly revisedOn?: string | null;
            /** @description Why the day is another; required with a revised day. */
            readonly revisionReason?: string;
            /** @description How far it is, in percent. */
            readonly progress?: number;
            /**
             * Format: uuid
             * @description The person who carries it out: somebody of the State's side in the mission; null for nobody.
             */
            readonly ownerId?: string | null;
        };
        readonly JudgeStepRequest: {
            /** @description Why, for the State to read; required to refuse. */
            readonly reason?: string;
            /**
             * @description The state to go to; the step lists those that are allowed.
             * @enum {string}
             */
            readonly to: "in-progress" | "not-started" | "completed" | "verified" | "refused";
        };
        readonly EvidenceResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The mission in which it is evidence. */
            readonly missionId: string;
            /**
             * @description The side that uploaded it.
             * @enum {string}
             */
            readonly side: "auditing" | "state";
            /** @description One line. */
            readonly title: string;
            /**
             * @description The language that the document is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description The day that stands on the document. */
            readonly documentDate: string | null;
            /** @description The last day on which it holds. */
            readonly validUntil: string | null;
            /**
             * @description Who may know of it, beside the side that uploaded it.
             * @enum {string}
             */
            readonly confidentiality: "public" | "internal" | "confidential" | "own-side";
            /** @description The name of its file. */
            readonly fileName: string;
            /**
             * @description What its content was found to be.
             * @example application/pdf
             */
            readonly mediaType: string;
            /** @description In bytes. */
            readonly size: number;
            /** @description SHA-256 of its content, in hexadecimal. */
            readonly sha256: string;
            /** @description The number of its newest content, from 1. */
            readonly contentNumber: number;
            /** @description When that content was uploaded. */
            readonly uploadedAt: string;
            /** @description Who uploaded it. */
            readonly uploadedBy: components["schemas"]["PersonResponse"];
            /** @description Whether the caller may change it and add versions. */
            readonly mayChange: boolean;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
        };
        readonly EvidenceLinkResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description What it is linked to.
             * @enum {string}
             */
            readonly kind: "finding" | "step" | "question-item" | "assessment" | "consultation";
            /** @description UUID of the finding, the step or the consultation. */
            readonly subjectId: string | null;
            /** @description Number of the question, for an assessment or an evidence item. */
            readonly question: string | null;
            /** @description The line of the question's guidance, from 1. */
            readonly item: number | null;
            /**
             * @description The side that linked it, and may undo it.
             * @enum {string}
             */
            readonly side: "auditing" | "state";
            /** @description When. */
            readonly linkedAt: string;
            /** @description Who. */
            readonly linkedBy: components["schemas"]["PersonResponse"];
        };
        readonly EvidenceDetailResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description The mission in which it is evidence. */
            readonly missionId: string;
            /**
             * @description The side that uploaded it.
             * @enum {string}
             */
            readonly side: "auditing" | "state";
            /** @description One line. */
            readonly title: string;
            /**
             * @description The language that the document is written in.
             * @enum {string}
             */
            readonly language: "en" | "ru" | "fa" | "tg";
            /** @description The day that stands on the document. */
            readonly documentDate: string | null;
            /** @description The last day on which it holds. */
            readonly validUntil: string | null;
            /**
             * @description Who may know of it, beside the side that uploaded it.
             * @enum {string}
             */
            readonly confidentiality: "public" | "internal" | "confidential" | "own-side";
            /** @description The name of its file. */
            readonly fileName: string;
            /**
             * @description What its content was found to be.
             * @example application/pdf
             */
            readonly mediaType: string;
            /** @description In bytes. */
            readonly size: number;
            /** @description SHA-256 of its content, in hexadecimal. */
            readonly sha256: string;
            /** @description The number of its newest content, from 1. */
            readonly contentNumber: number;
            /** @description When that content was uploaded. */
            readonly uploadedAt: string;
            /** @description Who uploaded it. */
            readonly uploadedBy: components["schemas"]["PersonResponse"];
            /** @description Whether the caller may change it and add versions. */
            readonly mayChange: boolean;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
            /** @description What it is linked to, as far as the caller may know of it. */
            readonly links: readonly components["schemas"]["EvidenceLinkResponse"][];
        };
        readonly ChangeEvidenceRequest: {
            /** @description One line. */
            readonly title?: string;
            /**
             * Format: date
             * @description The day that stands on the document; null for none.
             */
            readonly documentDate?: string | null;
            /**
             * Format: date
             * @description The last day on which it holds; null for none.
             */
            readonly validUntil?: string | null;
            /**
             * @description The language that the document is written in.
             * @enum {string}
             */
            readonly language?: "en" | "ru" | "fa" | "tg";
            /**
             * @description Who may know of it.
             * @enum {string}
             */
            readonly confidentiality?: "public" | "internal" | "confidential" | "own-side";
        };
        readonly EvidenceVersionResponse: {
            /** @description From 1. */
            readonly number: number;
            /** @description The name of its file. */
            readonly fileName: string;
            /** @description What its content was found to be. */
            readonly mediaType: string;
            /** @description In bytes. */
            readonly size: number;
            /** @description SHA-256 of its content, in hexadecimal. */
            readonly sha256: string;
            /** @description When it was uploaded. */
            readonly uploadedAt: string;
            /** @description Who uploaded it. */
            readonly uploadedBy: components["schemas"]["PersonResponse"];
        };
        readonly LinkEvidenceRequest: {
            /**
             * @description Number of the question.
             * @example 4.103
             */
            readonly question?: string;
            /**
             * @description What it is: `question-item` with question and item, `assessment` with question, `finding`, `step` and `consultation` with id.
             * @enum {string}
             */
            readonly kind: "finding" | "step" | "question-item" | "assessment" | "consultation";
            /**
             * Format: uuid
             * @description UUID of the finding, the step or the consultation.
             */
            readonly id?: string;
            /** @description The line of the question's guidance, from 1. */
            readonly item?: number;
        };
        readonly DeadlineResponse: {
            /**
             * @description What is due.
             * @enum {string}
             */
            readonly what: "draft-report" | "state-comments" | "final-report" | "cap" | "ssc-reply" | "finding" | "step";
            /** @description The id of the mission, finding or step that it is about. */
            readonly subjectId: string;
            /** @description The position of the step in its plan. */
            readonly step: number | null;
            /** @description Who has to do it. */
            readonly by: components["schemas"]["DutyResponse"];
            /** @description The last day on which it is in time, by the calendar of the State. */
            readonly dueOn: string;
            /**
             * @description How the day stands today; `due-soon` by the clocks of the mission.
             * @enum {string}
             */
            readonly status: "overdue" | "due" | "due-soon" | "later";
            /** @description Calendar days since the day was over; 0 when it is not. */
            readonly overdueDays: number;
            /** @description Calendar days until the day; negative when it is over. */
            readonly daysLeft: number;
            /** @description The same for the same thing, whatever becomes of its day. */
            readonly id: string;
            /**
             * @description Whether it is about a mission, a finding (or its plan) or a step.
             * @enum {string}
             */
            readonly subjectKind: "finding" | "step" | "mission";
            /** @description The mission. */
            readonly missionId: string;
            /** @description The finding; null where it is about the mission as a whole. */
            readonly findingId: string | null;
            /**
             * @description The number of the finding, or of the mission.
             * @example TJ-2025-01-OPS-004
             */
            readonly reference: string;
            /** @description The title of the mission or finding, or what the step says. */
            readonly title: string;
            /** @description Area code; null where it is about the mission as a whole. */
            readonly area: string | null;
        };
        readonly ClocksResponse: {
            /** @description The mission. */
            readonly missionId: string;
            /** @description From the end of the mission to its draft report. */
            readonly draftReportDays: number;
            /** @description From the draft report to the State's comments. */
            readonly stateCommentsDays: number;
            /** @description From the day by which the State comments to the final report. */
            readonly finalReportDays: number;
            /** @description From the final report to the corrective action plans. */
            readonly capDays: number;
            /** @description From the issue of a finding that may be a significant safety concern to the State's reply. */
            readonly sscReplyDays: number;
            /** @description Before a day from which on it is due soon. */
            readonly dueSoonDays: number;
            /** @description Raised by every change; 0 while the defaults hold. The ETag. */
            readonly version: number;
        };
        readonly ChangeClocksRequest: {
            /** @description From the end of the mission to its draft report. */
            readonly draftReportDays: number;
            /** @description From the draft report to the State's comments. */
            readonly stateCommentsDays: number;
            /** @description From the day by which the State comments to the final report. */
            readonly finalReportDays: number;
            /** @description From the final report to the corrective action plans. */
            readonly capDays: number;
            /** @description From the issue of a finding that may be a significant safety concern to the State's reply. */
            readonly sscReplyDays: number;
            /** @description Before a day from which on it is due soon. */
            readonly dueSoonDays: number;
        };
        readonly NoticeResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description How the day stood then.
             * @enum {string}
             */
            readonly kind: "overdue" | "due" | "due-soon";
            /**
             * @description What is due.
             * @enum {string}
             */
            readonly what: "draft-report" | "state-comments" | "final-report" | "cap" | "ssc-reply" | "finding" | "step";
            /** @description The mission, finding or step that it is about. */
            readonly subjectId: string;
            /** @description The mission. */
            readonly missionId: string;
            /** @description The finding; null where it is about the mission as a whole. */
            readonly findingId: string | null;
            /** @description The number of the finding, or of the mission. */
            readonly reference: string;
            /** @description The position of the step in its plan. */
            readonly step: number | null;
            /** @description The last day on which it is in time. */
            readonly dueOn: string;
            /** @description When you were reminded. */
            readonly createdAt: string;
            /**
             * @description Whether you have read it.
             * @enum {string}
             */
            readonly state: "unread" | "read";
            /** @description When you read it. */
            readonly readAt: string | null;
            /** @description Raised by every change; the ETag. */
            readonly version: number;
            /** @description What you may mark it as. */
            readonly allowedTransitions: readonly ("unread" | "read")[];
        };
        readonly MoveNoticesRequest: {
            /**
             * Format: date-time
             * @description Only those that were given until this moment, so that none becomes read that came later; left out for all.
             * @example 2026-02-20T00:30:00Z
             */
            readonly until?: string;
            /** @description What they become. */
            readonly to: string;
        };
        readonly NoticesMovedResponse: {
            /** @description How many were changed. */
            readonly changed: number;
        };
        readonly MoveNoticeRequest: {
            /**
             * @description What it becomes.
             * @enum {string}
             */
            readonly to: "unread" | "read";
        };
        readonly CalendarFeedResponse: {
            /** @description UUID; null while there is none. */
            readonly id: string | null;
            /** @description Since when there is one; null while there is none. */
            readonly createdAt: string | null;
        };
        readonly OpenedCalendarResponse: {
            /** @description UUID. */
            readonly id: string;
            /** @description Since when it opens. */
            readonly createdAt: string;
            /** @description Whoever knows it reads when something falls to you; left out when the request is repeated. */
            readonly url: string;
        };
        readonly CountsResponse: {
            /** @description Questions. */
            readonly satisfactory: number;
            /** @description Questions. */
            readonly notSatisfactory: number;
            /** @description Questions. */
            readonly notApplicable: number;
            /** @description Questions that nobody has answered, or that were set back. */
            readonly notReviewed: number;
        };
        readonly EffectiveImplementationResponse: {
            /** @description Satisfactory out of applicable, in percent, rounded half up to two decimals; null when nothing is applicable. */
            readonly value: number | null;
            /** @description Questions. */
            readonly satisfactory: number;
            /** @description Questions that are satisfactory or not satisfactory. */
            readonly applicable: number;
            /** @description Questions that have an answer, not applicable included, in percent of all; null when there are no questions. */
            readonly coverage: number | null;
        };
        readonly AreaFigureResponse: {
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            readonly counts: components["schemas"]["CountsResponse"];
            readonly ei: components["schemas"]["EffectiveImplementationResponse"];
        };
        readonly CriticalElementFigureResponse: {
            /**
             * @description Critical element.
             * @example CE-6
             */
            readonly criticalElement: string;
            readonly counts: components["schemas"]["CountsResponse"];
            readonly ei: components["schemas"]["EffectiveImplementationResponse"];
        };
        readonly CellFigureResponse: {
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /**
             * @description Critical element.
             * @example CE-6
             */
            readonly criticalElement: string;
            /** @description How many questions the edition has here; 0 where the edition asks nothing, which is neither 0 % nor 100 %. */
            readonly questions: number;
            readonly counts: components["schemas"]["CountsResponse"];
            readonly ei: components["schemas"]["EffectiveImplementationResponse"];
        };
        readonly FigureResponse: {
            readonly counts: components["schemas"]["CountsResponse"];
            readonly ei: components["schemas"]["EffectiveImplementationResponse"];
        };
        readonly TargetStandingResponse: {
            /** @description Who set the target, and where. */
            readonly source: string;
            /** @description `overall`, or the code of an area. */
            readonly scope: string;
            /** @description Percent. */
            readonly value: number;
            /** @description The day by which it is to be reached; null where the source names none. */
            readonly dueOn: string | null;
            /** @description Whether it is reached, compared on counts and not on rounded figures. */
            readonly met: boolean;
            /** @description How many questions must still become satisfactory; null when nothing is applicable. */
            readonly questionsToGo: number | null;
        };
        readonly DeadlinesResponse: {
            /** @description The day it was in the State. */
            readonly today: string;
            /** @description How many are past and not done. */
            readonly overdue: number;
            /** @description How many lie ahead. */
            readonly ahead: number;
            /** @description The next day on which something is due; null when nothing is. */
            readonly nextDueOn: string | null;
        };
        readonly GapCountResponse: {
            /**
             * @description In which way.
             * @enum {string}
             */
            readonly kind: "overdue-replies" | "overdue-plans" | "overdue-findings" | "overdue-steps" | "waiting-for-review" | "waiting-for-verification" | "plan-to-revise" | "without-plan" | "priority-not-satisfactory" | "not-satisfactory-off-site" | "not-satisfactory-on-site-only" | "never-assessed" | "repeated" | "without-evidence" | "evidence-expiring";
            /** @description How many. */
            readonly count: number;
        };
        readonly ReadinessMissionResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description The number people use.
             * @example TJ-2025-01
             */
            readonly reference: string;
            /** @description Title. */
            readonly title: string;
        };
        readonly ReadinessResponse: {
            /** @description The moment the figures are of. Without `asOf` in the question it is when they were computed; nothing has changed since. */
            readonly asOf: string;
            /** @description The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
            readonly journalPosition: number;
            /** @description All questions of the areas that count in the overall figure. */
            readonly counts: components["schemas"]["CountsResponse"];
            /** @description Their effective implementation: pooled, never the mean of the areas. */
            readonly overall: components["schemas"]["EffectiveImplementationResponse"];
            /** @description Percent of those questions that have an answer; null when there are none. */
            readonly coverage: number | null;
            /** @description Each area in scope that counts in the overall figure. */
            readonly byArea: readonly components["schemas"]["AreaFigureResponse"][];
            /** @description Each critical element. */
            readonly byCriticalElement: readonly components["schemas"]["CriticalElementFigureResponse"][];
            /** @description Every pair of area and critical element. */
            readonly grid: readonly components["schemas"]["CellFigureResponse"][];
            /** @description The priority questions among them. They weigh no more than others. */
            readonly priority: components["schemas"]["FigureResponse"];
            /** @description The State safety programme, which has a figure of its own; null when it is out of scope. */
            readonly ssp: components["schemas"]["FigureResponse"] | null;
            /** @description Where each target stands, overall and by area. */
            readonly targets: readonly components["schemas"]["TargetStandingResponse"][];
            /** @description How the dates stand that were set. */
            readonly deadlines: components["schemas"]["DeadlinesResponse"];
            /** @description What holds readiness back, counted for what everybody in the mission may know. */
            readonly gaps: readonly components["schemas"]["GapCountResponse"][];
            /** @description The mission; null for the standing of a State. */
            readonly mission: components["schemas"]["ReadinessMissionResponse"] | null;
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The track. Nothing of another track is in the figures.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
        };
        readonly AreaTrendResponse: {
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            readonly ei: components["schemas"]["EffectiveImplementationResponse"];
        };
        readonly TrendPointResponse: {
            /** @description The moment, RFC 3339. */
            readonly at: string;
            /** @description All questions of the areas that count in the overall figure. */
            readonly counts: components["schemas"]["CountsResponse"];
            /** @description Their effective implementation. */
            readonly overall: components["schemas"]["EffectiveImplementationResponse"];
            /** @description The priority questions among them. */
            readonly priority: components["schemas"]["EffectiveImplementationResponse"];
            /** @description Each area that was in scope then and counts in the overall figure. */
            readonly byArea: readonly components["schemas"]["AreaTrendResponse"][];
            /** @description The State safety programme; null when it was out of scope. */
            readonly ssp: components["schemas"]["EffectiveImplementationResponse"] | null;
        };
        readonly TrendResponse: {
            /** @description The first moment. */
            readonly from: string;
            /** @description The last moment. */
            readonly to: string;
            /**
             * @description How far the points lie apart. A month later is the same day of the month, or its last day; all in UTC.
             * @enum {string}
             */
            readonly step: "day" | "week" | "month";
            /** @description The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
            readonly journalPosition: number;
            /** @description In the order of time; the last one is of `to`. */
            readonly points: readonly components["schemas"]["TrendPointResponse"][];
            /** @description The mission; null for the standing of a State. */
            readonly mission: components["schemas"]["ReadinessMissionResponse"] | null;
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The track. Nothing of another track is in the figures.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
        };
        readonly CauseSumResponse: {
            /**
             * @description Why: the first answer ever, an answer after the question was set back, a change of answer, set back, the scope, or that another mission's answer is the latest now.
             * @enum {string}
             */
            readonly cause: "reopened" | "first-assessed" | "assessed-again" | "satisfactory-to-not-satisfactory" | "not-satisfactory-to-satisfactory" | "became-not-applicable" | "became-applicable" | "scope-changed" | "another-mission";
            /** @description Questions. */
            readonly questions: number;
            /** @description By how many questions each count differs because of it; below zero where there are fewer. */
            readonly difference: components["schemas"]["CountsResponse"];
        };
        readonly ChangedFigureResponse: {
            /** @description At the earlier moment. */
            readonly before: components["schemas"]["FigureResponse"];
            /** @description At the later moment. */
            readonly after: components["schemas"]["FigureResponse"];
            /** @description By how many questions each count differs; below zero where there are fewer. */
            readonly difference: components["schemas"]["CountsResponse"];
            /** @description The causes, the most frequent first. Their differences add up exactly to `difference`. */
            readonly causes: readonly components["schemas"]["CauseSumResponse"][];
        };
        readonly StandpointResponse: {
            /** @enum {string} */
            readonly status: "not-applicable" | "satisfactory" | "not-satisfactory" | "not-reviewed";
            /** @description Since when, RFC 3339; null when it is not reviewed. */
            readonly since: string | null;
            /** @description UUID of the mission whose answer decides; null when it is not reviewed. */
            readonly missionId: string | null;
        };
        readonly QuestionChangeResponse: {
            /**
             * @description Number of the question.
             * @example 4.103
             */
            readonly question: string;
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /**
             * @description Critical element; null where the question has none.
             * @example CE-6
             */
            readonly criticalElement: string | null;
            /** @description Whether it is a priority question. */
            readonly priority: boolean;
            /**
             * @description Why it counts otherwise.
             * @enum {string}
             */
            readonly cause: "reopened" | "first-assessed" | "assessed-again" | "satisfactory-to-not-satisfactory" | "not-satisfactory-to-satisfactory" | "became-not-applicable" | "became-applicable" | "scope-changed" | "another-mission";
            /** @description At the earlier moment; null when it was out of scope. */
            readonly before: components["schemas"]["StandpointResponse"] | null;
            /** @description At the later moment; null when it was out of scope. */
            readonly after: components["schemas"]["StandpointResponse"] | null;
        };
        readonly ChangesResponse: {
            /** @description The earlier moment. */
            readonly from: string;
            /** @description The later moment. */
            readonly to: string;
            /** @description The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
            readonly journalPosition: number;
            /** @description All questions of the areas that count in the overall figure. */
            readonly overall: components["schemas"]["ChangedFigureResponse"];
            /** @description The State safety programme; null when it was out of scope at both moments. */
            readonly ssp: components["schemas"]["ChangedFigureResponse"] | null;
            /** @description Question by question, in the order of their numbers; those of the State safety programme too. */
            readonly items: readonly components["schemas"]["QuestionChangeResponse"][];
            /** @description The mission; null for the standing of a State. */
            readonly mission: components["schemas"]["ReadinessMissionResponse"] | null;
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The track. Nothing of another track is in the figures.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
        };
        readonly GapItemResponse: {
            /** @description UUID of the finding, the step or the evidence; the number of a question. */
            readonly id: string;
            /**
             * @description The number of the finding that people use, also for a step of its plan.
             * @example TJ-2025-01-OPS-004
             */
            readonly reference: string | null;
            /** @description UUID of its mission; null for a question. */
            readonly missionId: string | null;
            /**
             * @description Number of the question that it is about.
             * @example 4.103
             */
            readonly question: string | null;
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string | null;
            /**
             * @description Critical element.
             * @example CE-6
             */
            readonly criticalElement: string | null;
            /** @description Whether its question is a priority question. */
            readonly priority: boolean;
            /** @description The day by which it is, or was, to be done; of evidence the last day on which it is valid. */
            readonly dueOn: string | null;
            /** @description Calendar days since that day, in the State's time zone; below zero while it is ahead. */
            readonly daysOverdue: number | null;
        };
        readonly GapResponse: {
            /**
             * @description In which way: due days that are past, of replies to possible safety concerns, of plans, of findings and of steps; a plan that waits for its review, a completion for its verification;
             *     a plan that the State has to revise; a weakness or gap without any plan; questions that are not satisfactory, by
             *     priority and by where they can be verified; questions that nobody has assessed; findings that came back;
             *     satisfactory answers without evidence; evidence that is not valid any more on the day of the audit.
             * @enum {string}
             */
            readonly kind: "overdue-replies" | "overdue-plans" | "overdue-findings" | "overdue-steps" | "waiting-for-review" | "waiting-for-verification" | "plan-to-revise" | "without-plan" | "priority-not-satisfactory" | "not-satisfactory-off-site" | "not-satisfactory-on-site-only" | "never-assessed" | "repeated" | "without-evidence" | "evidence-expiring";
            /**
             * @description What the items are.
             * @enum {string}
             */
            readonly subject: "finding" | "step" | "question" | "evidence";
            /** @description How many there are. */
            readonly count: number;
            /** @description The most pressing first. */
            readonly items: readonly components["schemas"]["GapItemResponse"][];
        };
        readonly ClusterResponse: {
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /**
             * @description Critical element; null for questions that have none.
             * @example CE-6
             */
            readonly criticalElement: string | null;
            /** @description How many they are. */
            readonly count: number;
            /** @description Numbers of the questions. */
            readonly questions: readonly string[];
        };
        readonly AreaGainResponse: {
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /** @description Questions that are not satisfactory. */
            readonly notSatisfactory: number;
            /** @description The priority questions among them. */
            readonly priorityNotSatisfactory: number;
            /** @description Points that one more satisfactory question adds to the area's effective implementation; null when none is left. */
            readonly gain: number | null;
        };
        readonly GapsResponse: {
            /** @description The moment the lists are of. */
            readonly asOf: string;
            /** @description The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
            readonly journalPosition: number;
            /** @description The day it was in the State, by which things are overdue or not. */
            readonly today: string;
            /** @description The day that evidence must outlast: the one asked for, else the first day of the next known activity of ICAO; null when none is known, and then it is today. */
            readonly auditOn: string | null;
            /** @description Every way, also those in which nothing is held back. */
            readonly gaps: readonly components["schemas"]["GapResponse"][];
            /** @description The largest first. */
            readonly clusters: readonly components["schemas"]["ClusterResponse"][];
            /** @description The areas in scope, the one where a question wins most first. */
            readonly gains: readonly components["schemas"]["AreaGainResponse"][];
            /** @description The mission; null for the standing of a State. */
            readonly mission: components["schemas"]["ReadinessMissionResponse"] | null;
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The track. Nothing of another track is in the figures.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
        };
        readonly PublishedFigureResponse: {
            /**
             * @description The State that it is of; null for the world.
             * @example KZ
             */
            readonly state: string | null;
            /** @description Percent. */
            readonly value: number;
            /** @description Whether the source gives it as about so much. */
            readonly approximate: boolean;
            /** @description `before` or `after` the activity that it is told of; null where that does not matter. */
            readonly stage: string | null;
            /**
             * @description A day, a month or a year, as exactly as it is known.
             * @example 2021-08
             */
            readonly observedOn: string;
            /** @description Where it was published. */
            readonly source: string;
        };
        readonly ComparedScopeResponse: {
            /** @description `overall`, or the code of an area. */
            readonly scope: string;
            readonly ei: components["schemas"]["EffectiveImplementationResponse"];
            /** @description Targets of this scope; beside an area also those for the overall figure, which it may be held to. */
            readonly targets: readonly components["schemas"]["TargetStandingResponse"][];
            /** @description Published figures of the same scope, the newest first. */
            readonly benchmarks: readonly components["schemas"]["PublishedFigureResponse"][];
            /** @description The newest published figure of the State itself; null while nobody has recorded one, with its source, as a benchmark. */
            readonly baseline: components["schemas"]["PublishedFigureResponse"] | null;
        };
        readonly ComparisonResponse: {
            /** @description The moment the figures are of. */
            readonly asOf: string;
            /** @description The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
            readonly journalPosition: number;
            /** @description The overall figure, then the areas in scope. */
            readonly scopes: readonly components["schemas"]["ComparedScopeResponse"][];
            /** @description The mission; null for the standing of a State. */
            readonly mission: components["schemas"]["ReadinessMissionResponse"] | null;
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The track. Nothing of another track is in the figures.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
        };
        readonly TrackStandingResponse: {
            /** @enum {string} */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
            /** @description The sum of the newest entries of its missions' journals that were known. */
            readonly journalPosition: number;
            /** @description All questions of the areas that count in the overall figure. */
            readonly counts: components["schemas"]["CountsResponse"];
            /** @description Their effective implementation; null as long as nothing was reviewed on this track. */
            readonly overall: components["schemas"]["EffectiveImplementationResponse"];
            /** @description Percent of those questions that have an answer. */
            readonly coverage: number | null;
            /** @description Each area that counts in the overall figure. */
            readonly byArea: readonly components["schemas"]["AreaFigureResponse"][];
        };
        readonly ProjectedQuestionResponse: {
            /**
             * @description Number of the question.
             * @example 4.103
             */
            readonly question: string;
            /** @description The day from which it counts: that of the last step of its plan. */
            readonly from: string;
            /** @description True when that day is over and the question is still not satisfactory. */
            readonly isPast: boolean;
            /** @description UUIDs of the weaknesses and gaps against it. */
            readonly findingIds: readonly string[];
        };
        readonly ProjectionResponse: {
            /** @description Always `projected`. */
            readonly track: string;
            /** @description Always true: nobody has assessed this. */
            readonly isProjection: boolean;
            /**
             * @description The track whose standing and plans it is made of.
             * @enum {string}
             */
            readonly basis: "internal-audit" | "self-assessment" | "official";
            /** @description The day that is projected to. */
            readonly on: string;
            readonly counts: components["schemas"]["CountsResponse"];
            readonly overall: components["schemas"]["EffectiveImplementationResponse"];
            readonly byArea: readonly components["schemas"]["AreaFigureResponse"][];
            /** @description The questions that make the difference to the basis. */
            readonly questions: readonly components["schemas"]["ProjectedQuestionResponse"][];
        };
        readonly TrackStatusResponse: {
            /** @enum {string} */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /** @enum {string} */
            readonly status: "not-applicable" | "satisfactory" | "not-satisfactory" | "not-reviewed";
        };
        readonly DisagreementResponse: {
            /**
             * @description Number of the question.
             * @example 4.103
             */
            readonly question: string;
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /**
             * @description Critical element; null where the question has none.
             * @example CE-6
             */
            readonly criticalElement: string | null;
            /** @description Whether it is a priority question. */
            readonly priority: boolean;
            /** @description Of each track that decided it. */
            readonly statuses: readonly components["schemas"]["TrackStatusResponse"][];
        };
        readonly TracksResponse: {
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description The moment the figures are of. */
            readonly asOf: string;
            /** @description The tracks that you may know of. */
            readonly tracks: readonly components["schemas"]["TrackStandingResponse"][];
            /** @description A projection of one of them; null when you may not know of that one. */
            readonly projected: components["schemas"]["ProjectionResponse"] | null;
            /** @description In the order of the questions' numbers. */
            readonly disagreements: readonly components["schemas"]["DisagreementResponse"][];
        };
        readonly ForecastMethodResponse: {
            /** @description What it is called. */
            readonly name: string;
            /** @description How the figures are made. */
            readonly statement: string;
            /** @description What it does not know. */
            readonly limits: readonly string[];
        };
        readonly StepHistoryResponse: {
            /** @description Steps that are done. */
            readonly done: number;
            /** @description Those of them that were done by their day. */
            readonly onTime: number;
            /** @description Steps that are not done though their day is over. */
            readonly overdue: number;
        };
        readonly TargetChanceResponse: {
            /** @description Who set the target, and where. */
            readonly source: string;
            /** @description `overall`, or the code of an area. */
            readonly scope: string;
            /** @description Percent. */
            readonly value: number;
            /** @description The day by which it is to be reached; null where the source names none. */
            readonly dueOn: string | null;
            /** @description 0 to 1; null when nothing is applicable. */
            readonly probability: number | null;
        };
        readonly ScopeForecastResponse: {
            /** @description `overall`, or the code of an area. */
            readonly scope: string;
            /** @description As it is now. */
            readonly now: components["schemas"]["EffectiveImplementationResponse"];
            /** @description Percent; the figure is this or more with a chance of at least 90 %. Null when nothing is applicable. */
            readonly low: number | null;
            /** @description Percent; as likely above as below. */
            readonly median: number | null;
            /** @description Percent; the figure is this or less with a chance of at least 90 %. */
            readonly high: number | null;
            /** @description How many questions become satisfactory, on average. */
            readonly expectedQuestions: number;
            /** @description The targets of this scope. */
            readonly targets: readonly components["schemas"]["TargetChanceResponse"][];
        };
        readonly QuestionChanceResponse: {
            /**
             * @description Number of the question.
             * @example 4.103
             */
            readonly question: string;
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /** @description UUIDs of the weaknesses and gaps against it. */
            readonly findingIds: readonly string[];
            /** @description 0 to 1. */
            readonly probability: number;
        };
        readonly ForecastResponse: {
            /** @description The moment whose facts it rests on. */
            readonly asOf: string;
            /** @description The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
            readonly journalPosition: number;
            /** @description The day that is forecast. */
            readonly on: string;
            readonly method: components["schemas"]["ForecastMethodResponse"];
            readonly history: components["schemas"]["StepHistoryResponse"];
            readonly overall: components["schemas"]["ScopeForecastResponse"];
            /** @description Each area in scope that counts in the overall figure. */
            readonly byArea: readonly components["schemas"]["ScopeForecastResponse"][];
            /** @description Every question that is not satisfactory. */
            readonly questions: readonly components["schemas"]["QuestionChanceResponse"][];
            /** @description The mission; null for the standing of a State. */
            readonly mission: components["schemas"]["ReadinessMissionResponse"] | null;
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The track. Nothing of another track is in the figures.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
        };
        readonly ClosureFindingResponse: {
            /** @description UUID. */
            readonly id: string;
            /**
             * @description The number people use.
             * @example TJ-2025-01-OPS-004
             */
            readonly reference: string;
            /**
             * @description What became of it so far.
             * @example cap-accepted
             */
            readonly state: string;
        };
        readonly ClosureResponse: {
            /** @description Its place, from 1. */
            readonly rank: number;
            /**
             * @description Number of the question.
             * @example 4.103
             */
            readonly question: string;
            /**
             * @description Area code.
             * @example OPS
             */
            readonly area: string;
            /**
             * @description Critical element; null where the question has none.
             * @example CE-6
             */
            readonly criticalElement: string | null;
            /** @description Whether it is a priority question. */
            readonly priority: boolean;
            /** @description Whether one of its findings may be a significant safety concern. */
            readonly sscCandidate: boolean;
            /** @description The open weaknesses and gaps against it that were issued; empty where none was. */
            readonly findings: readonly components["schemas"]["ClosureFindingResponse"][];
            /** @description When the last step of its accepted plans is due, or else the finding itself; null where no day is set. */
            readonly dueOn: string | null;
            /** @description Points that it adds to the overall figure; null where it does not count there. */
            readonly gainOverall: number | null;
            /** @description Points that it adds to the figure of its area. */
            readonly gainInArea: number | null;
            /** @description The overall figure, in percent, when this and all before it are satisfactory. */
            readonly overallAfter: number | null;
            /** @description Overall targets, in percent, that are met with this one and were not before. */
            readonly meets: readonly number[];
        };
        readonly ClosurePlanResponse: {
            /** @description The moment whose facts it rests on. */
            readonly asOf: string;
            /** @description The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
            readonly journalPosition: number;
            /** @description The overall figure as it is. */
            readonly overall: components["schemas"]["EffectiveImplementationResponse"];
            /** @description Every question that is not satisfactory, the one to close first at the top. */
            readonly items: readonly components["schemas"]["ClosureResponse"][];
            /** @description The mission; null for the standing of a State. */
            readonly mission: components["schemas"]["ReadinessMissionResponse"] | null;
            /**
             * @description The State.
             * @example TJ
             */
            readonly state: string;
            /**
             * @description The track. Nothing of another track is in the figures.
             * @enum {string}
             */
            readonly track: "internal-audit" | "self-assessment" | "official";
            /**
             * @description The edition whose questions are counted.
             * @example 2024
             */
            readonly edition: string;
            /** @description True when made-up answers of a demonstration are in the figures. */
            readonly illustrative: boolean;
        };
        readonly ReportJobResponse: {
            /** @description The name that the request gave itself. */
            readonly id: string;
            /**
             * @description `reading` what it is made of, `queued` behind others, `drawing` its charts or sections, `laying-out` its pages,
             *     `writing` the file; then `done`, `cancelled` because nobody waited for it any more, or `failed`.
             * @enum {string}
             */
            readonly state: "cancelled" | "reading" | "queued" | "drawing" | "laying-out" | "writing" | "done" | "failed";
            /** @description While it is `queued`: how many reports are before it, the one that is being made among them; else null. */
            readonly place: number | null;
            /** @description Parts that are finished. */
            readonly partsDone: number;
            /** @description Parts in all; null until they are known. */
            readonly parts: number | null;
            /**
             * @description Finished parts of all parts, from 0 to 1; 1 only when it is `done`.
             * @example 0.67
             */
            readonly fraction: number;
        };
        readonly JournalEntryResponse: {
            /** @description Values of a creation; `from` and `to` of each field that changed. */
            readonly changes: {
                readonly [key: string]: unknown;
            };
            /** @description The chain in which the entry stands: a mission's id, or `system`. */
            readonly chain: string;
            /** @description Its place in the chain, from 1. */
            readonly position: number;
            /** @description When it happened. */
            readonly occurredAt: string;
            /** @description Who did it. */
            readonly actorId: string;
            /** @description Their name as it was then. */
            readonly actorName: string;
            /** @description The request in which it happened. */
            readonly requestId: string;
            /**
             * @description What happened.
             * @example finding.issued
             */
            readonly type: string;
            /**
             * @description What it happened to.
             * @example finding
             */
            readonly subjectKind: string;
            /** @description Its id. */
            readonly subjectId: string;
            /** @description The mission; null for facts of the whole system. */
            readonly missionId: string | null;
            /** @description SHA-256 in hex over the hash before and everything above. */
            readonly hash: string;
        };
        readonly ChainResponse: {
            /** @description A mission's id, or `system`. */
            readonly chain: string;
            /** @description How many entries it has. */
            readonly position: number;
            /** @description The hash of its last entry. */
            readonly hash: string;
        };
        readonly ChainFaultResponse: {
            /** @description A mission's id, or `system`. */
            readonly chain: string;
            /** @description The place of the first entry that does not fit. */
            readonly position: number;
            /**
             * @description `gap`: an entry is missing; `hash`: an entry was changed; `end`: entries at the end are missing.
             * @enum {string}
             */
            readonly fault: "gap" | "hash" | "end";
            /** @description In words. */
            readonly detail: string;
        };
        readonly VerificationResponse: {
            /** @description True when every entry fits. */
            readonly holds: boolean;
            /** @description How many entries fit. */
            readonly entries: number;
            /** @description The chains that hold. */
            readonly chains: readonly components["schemas"]["ChainResponse"][];
            /** @description The first entry that does not fit, for each chain that does not hold. */
            readonly faults: readonly components["schemas"]["ChainFaultResponse"][];
        };
        /** @description A refusal or a failure, as RFC 9457 describes it. Facts of the case may stand beside these members. */
        readonly Problem: {
            /**
             * Format: uri-reference
             * @example /problems/request.invalid
             */
            readonly type: string;
            /** @description The same for every case of this code */
            readonly title: string;
            /** @description The HTTP status */
            readonly status: number;
            /** @description This case, in words a person can act on */
            readonly detail?: string;
            /** @description The address that was called */
            readonly instance: string;
            /**
             * @description Stable, for programs
             * @example request.invalid
             */
            readonly code: string;
            /** @description Finds the request in the log */
            readonly requestId: string;
            /** @description Faults, each at its place */
            readonly errors?: readonly components["schemas"]["FieldError"][];
        };
        readonly FieldError: {
            /**
             * @description Where it is: a JSON pointer from `#`
             * @example #/dueOn
             */
            readonly pointer: string;
            /**
             * @description The rule that it breaks
             * @example isCalendarDate
             */
            readonly code: string;
            /** @description The rule in words */
            readonly detail: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
