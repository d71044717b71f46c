-- The tables of the model, as the ORM prints them from the classes in schema/.

create table "act_log_link" ("id" serial primary key, "log_id" int not null, "hash" text not null);
alter table "act_log_link" add constraint "act_log_link_log_id_unique" unique ("log_id");

create table "batch_progress" ("id" serial primary key, "account" int not null, "key" text not null, "total" int not null, "done" int not null, "at" timestamptz not null default clock_timestamp());
alter table "batch_progress" add constraint "batch_progress_account_key_unique" unique ("account", "key");

create table "certificate_key" ("id" serial primary key, "name" text not null, "public_key" text not null, "secret_sealed" bytea not null, "started_at" timestamptz not null default clock_timestamp(), "retired_at" timestamptz null);
alter table "certificate_key" add constraint "certificate_key_name_unique" unique ("name");
alter table "certificate_key" add constraint "certificate_key_public_key_check" check (public_key ~ '^[0-9a-f]{64}$');

create table "division" ("id" serial primary key, "code" text not null, "name" text not null, "level" text not null, "parent_id" int null);
alter table "division" add constraint "division_code_unique" unique ("code");
create index "division_parent_id_index" on "division" ("parent_id");
alter table "division" add constraint "division_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY', 'STREET'));

create table "first_sign_in" ("id" serial primary key, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null);
alter table "first_sign_in" add constraint "first_sign_in_token_hash_unique" unique ("token_hash");

create table "honour_kind" ("id" serial primary key, "code" text not null, "name" text not null, "level" text not null, "grantor" text not null, "qualifies" boolean not null);
alter table "honour_kind" add constraint "honour_kind_code_unique" unique ("code");
alter table "honour_kind" add constraint "honour_kind_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY'));

create table "idempotency_key" ("id" serial primary key, "viewer" int not null, "root_field" text not null, "key" text not null, "request_hash" text not null, "payload" jsonb not null, "created_at" timestamptz not null);
alter table "idempotency_key" add constraint "idempotency_key_viewer_root_field_key_unique" unique ("viewer", "root_field", "key");

create table "occupation" ("id" serial primary key, "code" text not null, "name" text not null, "level" int not null, "parent_id" int null, "gbm_code" text null, "green" boolean not null, "digital" boolean not null, "edition" text not null, "earlier_names" text[] not null default '{}');
alter table "occupation" add constraint "occupation_code_unique" unique ("code");
create index "occupation_parent_id_index" on "occupation" ("parent_id");
alter table "occupation" add constraint "occupation_level_check" check (level between 1 and 4);

create table "organisation" ("id" serial primary key, "credit_code" text not null, "name" text not null, "kind" text not null, "division_id" int not null, "parent_id" int null, "merged_into_id" int null, "merged_on" date null);
alter table "organisation" add constraint "organisation_credit_code_unique" unique ("credit_code");
create index "organisation_name_index" on "organisation" ("name");
create index "organisation_division_id_index" on "organisation" ("division_id");
create index "organisation_parent_id_index" on "organisation" ("parent_id");
create index "organisation_merged_into_id_index" on "organisation" ("merged_into_id");
alter table "organisation" add constraint "organisation_credit_code_check" check (length(credit_code) = 18);
alter table "organisation" add constraint "organisation_merged_on_check" check ((merged_on is null) = (merged_into_id is null));
alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('ENTERPRISE', 'INSTITUTION', 'NON_PUBLIC_ECONOMY', 'SOCIAL_ORGANISATION', 'COLLEGE', 'GOVERNMENT'));

create table "office" ("id" serial primary key, "name" text not null, "kind" text not null, "parent_id" int null, "division_id" int not null, "organisation_id" int null);
alter table "office" add constraint "office_name_unique" unique ("name");
create index "office_parent_id_index" on "office" ("parent_id");
alter table "office" add constraint "office_kind_check" check ("kind" in ('CITY_BUREAU', 'COUNTY_BUREAU', 'INDUSTRY_AUTHORITY', 'DIRECT_UNIT'));

create table "act_log" ("id" serial primary key, "at" timestamptz not null default clock_timestamp(), "verb" text not null, "refusal" text null, "actor" int null, "office_id" int null, "subject_type" text null, "subject_id" int null, "details" jsonb not null, "request_id" text not null);
create index "act_log_office_id_index" on "act_log" ("office_id");

create table "organisation_name" ("id" serial primary key, "organisation_id" int not null, "name" text not null, "starts_on" date null, "ends_on" date not null);
create index "organisation_name_organisation_id_index" on "organisation_name" ("organisation_id");
alter table "organisation_name" add constraint "organisation_name_ends_on_check" check (starts_on is null or starts_on <= ends_on);

create table "roster" ("id" serial primary key, "name" text not null, "owner_id" int not null, "term_years" int not null default 5, "minimum_notice_days" int not null default 5, "review_cycle_years" int not null default 5);
create index "roster_owner_id_index" on "roster" ("owner_id");
alter table "roster" add constraint "roster_term_years_check" check (term_years between 1 and 10);
alter table "roster" add constraint "roster_minimum_notice_days_check" check (minimum_notice_days >= 5);
alter table "roster" add constraint "roster_review_cycle_years_check" check (review_cycle_years between 1 and 10);

create table "occupation_need" ("id" serial primary key, "roster_id" int not null, "occupation_id" int not null, "needed" int not null, "at_most" int null);
alter table "occupation_need" add constraint "occupation_need_roster_id_occupation_id_unique" unique ("roster_id", "occupation_id");
alter table "occupation_need" add constraint "occupation_need_needed_check" check (needed >= 0);
alter table "occupation_need" add constraint "occupation_need_at_most_check" check (at_most is null or at_most >= needed);

create table "certificate_counter" ("id" serial primary key, "roster_id" int not null, "year" int not null, "last" int not null);
alter table "certificate_counter" add constraint "certificate_counter_roster_id_year_unique" unique ("roster_id", "year");
alter table "certificate_counter" add constraint "certificate_counter_last_check" check (last >= 0);

create table "roster_count" ("id" bigserial primary key, "office_id" int not null, "measure" text not null, "value" text not null, "county" text not null, "number" int not null);
alter table "roster_count" add constraint "roster_count_check" check (number <> 0);
alter table "roster_count" add constraint "roster_count_measure_check" check ("measure" in ('TERM_STATE', 'BIRTH_YEAR', 'LOAD', 'SKILL_LEVEL', 'TITLE_GRADE', 'HONOUR_KIND', 'HONOUR_LEVEL', 'OCCUPATION_1', 'OCCUPATION_2', 'OCCUPATION_3', 'OCCUPATION_4'));

create table "sign_in_attempt" ("id" serial primary key, "subject" text not null, "at" timestamptz not null default clock_timestamp());
create index "sign_in_attempt_subject_at_index" on "sign_in_attempt" ("subject", "at");

create table "skill_master_studio" ("id" serial primary key, "name" text not null, "level" text not null, "host_id" int not null, "occupation_id" int not null, "division_id" int not null, "established_on" date not null);
create index "skill_master_studio_host_id_index" on "skill_master_studio" ("host_id");
create index "skill_master_studio_occupation_id_index" on "skill_master_studio" ("occupation_id");
create index "skill_master_studio_division_id_index" on "skill_master_studio" ("division_id");
alter table "skill_master_studio" add constraint "skill_master_studio_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY'));

create table "expert" ("id" serial primary key, "office_id" int not null, "name" text not null, "name_tokens" text[] not null, "name_pinyin" text not null, "name_initials" text not null, "sex" text not null, "birth_date" date not null, "id_number_sealed" bytea not null, "id_number_hash" text not null, "id_number_masked" text not null, "phone_sealed" bytea not null, "phone_masked" text not null, "email_masked" text null, "email_sealed" bytea null, "photo_id" int null, "residence_id" int not null, "employer_id" int null, "employment_kind" text not null, "post" text null, "political_status" text null, "education" text null, "heritage_bearer" boolean not null, "open_assignments" int not null default 0, "duties_completed" int not null default 0, "last_duty_on" date null, "term_state" text not null default 'NONE', "current_term_id" int null, "version" int not null default 1);
create index "expert_office_id_index" on "expert" ("office_id");
create index "expert_birth_date_index" on "expert" ("birth_date");
create index "expert_residence_id_index" on "expert" ("residence_id");
create index "expert_employer_id_index" on "expert" ("employer_id");
create index "expert_office_id_open_assignments_id_index" on "expert" ("office_id", "open_assignments", "id");
create index "expert_office_id_last_duty_on_id_index" on "expert" ("office_id", "last_duty_on", "id");
alter table "expert" add constraint "expert_id_number_hash_unique" unique ("id_number_hash");
alter table "expert" add constraint "expert_sex_check" check ("sex" in ('FEMALE', 'MALE'));
alter table "expert" add constraint "expert_employment_kind_check" check ("employment_kind" in ('EMPLOYED', 'SELF_EMPLOYED', 'NO_FIXED_EMPLOYER', 'RETIRED'));
alter table "expert" add constraint "expert_political_status_check" check ("political_status" in ('PARTY_MEMBER', 'YOUTH_LEAGUE', 'DEMOCRATIC_PARTY', 'NO_PARTY'));
alter table "expert" add constraint "expert_education_check" check ("education" in ('JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'));
alter table "expert" add constraint "expert_term_state_check" check ("term_state" in ('NONE', 'UPCOMING', 'ACTIVE', 'EXPIRED', 'REMOVED'));

create table "term" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "roster_id" int not null, "starts_on" date not null, "ends_on" date not null, "certificate_number" text null, "voided_on" date null, "application_id" int null, "statement_accepted_at" timestamptz null, "removal_id" int null);
alter table "term" add constraint "term_removal_id_unique" unique ("removal_id");
create index "term_expert_id_ends_on_index" on "term" ("expert_id", "ends_on");
alter table "term" add constraint "term_roster_id_certificate_number_unique" unique ("roster_id", "certificate_number");
alter table "term" add constraint "term_ends_on_check" check (ends_on >= starts_on);

create table "studio_lead" ("id" serial primary key, "studio_id" int not null, "expert_id" int not null, "office_id" int not null, "starts_on" date not null, "ends_on" date null);
create index "studio_lead_studio_id_expert_id_index" on "studio_lead" ("studio_id", "expert_id");
create index "studio_lead_expert_id_index" on "studio_lead" ("expert_id");
alter table "studio_lead" add constraint "studio_lead_ends_on_check" check (ends_on is null or ends_on >= starts_on);

create table "honour" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "kind_id" int not null, "certificate_number" text null, "granted_on" date not null, "revoked_on" date null, "revocation_reason" text null);
create index "honour_kind_id_expert_id_index" on "honour" ("kind_id", "expert_id");
create index "honour_expert_id_index" on "honour" ("expert_id");
alter table "honour" add constraint "honour_revoked_on_check" check (revoked_on is null or revoked_on >= granted_on);
alter table "honour" add constraint "honour_revocation_reason_check" check ((revoked_on is null) = (revocation_reason is null));

create table "employment" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "organisation_id" int null, "employer_name" text null, "post" text not null, "occupation_id" int null, "starts_on" date not null, "ends_on" date null);
create index "employment_organisation_id_index" on "employment" ("organisation_id");
create index "employment_expert_id_index" on "employment" ("expert_id");
alter table "employment" add constraint "employment_employer_name_check" check ((organisation_id is null) <> (employer_name is null));
alter table "employment" add constraint "employment_ends_on_check" check (ends_on is null or ends_on >= starts_on);

create table "credential" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "title_grade" text null, "skill_level" text null, "name" text not null, "occupation_id" int not null, "certificate_number" text null, "issuer" text null, "granted_on" date not null, "revoked_on" date null);
create index "credential_occupation_id_index" on "credential" ("occupation_id");
create index "credential_skill_level_expert_id_index" on "credential" ("skill_level", "expert_id");
create index "credential_title_grade_expert_id_index" on "credential" ("title_grade", "expert_id");
create index "credential_expert_id_index" on "credential" ("expert_id");
alter table "credential" add constraint "credential_name_check" check ((title_grade is null) <> (skill_level is null));
alter table "credential" add constraint "credential_revoked_on_check" check (revoked_on is null or revoked_on >= granted_on);
alter table "credential" add constraint "credential_title_grade_check" check ("title_grade" in ('ASSISTANT', 'INTERMEDIATE', 'ASSOCIATE_SENIOR', 'SENIOR'));
alter table "credential" add constraint "credential_skill_level_check" check ("skill_level" in ('JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_GRADE', 'CHIEF'));

create table "counted_expert" ("expert_id" int not null, "office_id" int not null, "county" text not null, "birth_year" int not null, "term_state" text not null, "load" int not null, "skill_level" text not null, "title_grade" text not null, "honour_kinds" text[] not null, "honour_levels" text[] not null, "occupations" text[] not null, primary key ("expert_id"));

create table "calendar_feed" ("id" serial primary key, "expert_id" int not null, "token_hash" text not null, "opened_at" timestamptz not null default clock_timestamp(), "revoked_at" timestamptz null);
create index "calendar_feed_expert_id_index" on "calendar_feed" ("expert_id");
alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash");

create table "account" ("id" serial primary key, "login_name" text not null, "display_name" text not null, "password_hash" text null, "expert_id" int null, "email_masked" text null, "email_sealed" bytea null, "message_language" text not null default 'ZH_CN', "disabled_at" timestamptz null);
alter table "account" add constraint "account_login_name_unique" unique ("login_name");
alter table "account" add constraint "account_expert_id_unique" unique ("expert_id");
alter table "account" add constraint "account_message_language_check" check ("message_language" in ('ZH_CN', 'EN'));

create table "sign_in_session" ("id" serial primary key, "token_hash" text not null, "account_id" int not null, "started_at" timestamptz not null, "expires_at" timestamptz not null);
alter table "sign_in_session" add constraint "sign_in_session_token_hash_unique" unique ("token_hash");
create index "sign_in_session_account_id_index" on "sign_in_session" ("account_id");

create table "sign_in_link" ("id" serial primary key, "token_hash" text not null, "account_id" int not null, "expires_at" timestamptz not null);
alter table "sign_in_link" add constraint "sign_in_link_token_hash_unique" unique ("token_hash");
alter table "sign_in_link" add constraint "sign_in_link_account_id_unique" unique ("account_id");

create table "role_grant" ("id" serial primary key, "account_id" int not null, "office_id" int not null, "role" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "granted_by_id" int null, "revoked_by_id" int null, "revocation_reason" text null);
create index "role_grant_account_id_index" on "role_grant" ("account_id");
create index "role_grant_office_id_index" on "role_grant" ("office_id");
alter table "role_grant" add constraint "role_grant_ends_at_check" check (ends_at is null or ends_at >= starts_at);
alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('REVIEWER', 'APPROVER', 'ROSTER_MANAGER', 'ORGANISER', 'DRAWING_OFFICER', 'SUPERVISOR', 'ANALYST', 'ADMINISTRATOR'));

create table "removal_proposal" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "declines" int not null, "since" date not null, "raised_on" date not null, "state" text not null, "decision" text null, "decided_by_id" int null, "decided_at" timestamptz null);
create index "removal_proposal_expert_id_index" on "removal_proposal" ("expert_id");
alter table "removal_proposal" add constraint "removal_proposal_declines_check" check (declines >= 3);
alter table "removal_proposal" add constraint "removal_proposal_decision_check" check ((state = 'OPEN') = (decision is null));
alter table "removal_proposal" add constraint "removal_proposal_state_check" check ("state" in ('OPEN', 'FOLLOWED', 'DISMISSED'));

create table "periodic_review" ("id" serial primary key, "roster_id" int not null, "office_id" int not null, "name" text not null, "starts_on" date not null, "due_on" date not null, "state" text not null default 'OPEN', "people" int not null, "reviewed" int not null default 0, "started_by_id" int null, "closed_at" timestamptz null);
create index "periodic_review_roster_id_index" on "periodic_review" ("roster_id");
alter table "periodic_review" add constraint "periodic_review_due_on_check" check (due_on >= starts_on);
alter table "periodic_review" add constraint "periodic_review_state_check" check ("state" in ('OPEN', 'CLOSED'));

create table "review_item" ("id" serial primary key, "review_id" int not null, "expert_id" int not null, "office_id" int not null, "outcome" text not null default 'PENDING', "opinion" text null, "reviewed_by_id" int null, "reviewed_at" timestamptz null);
create index "review_item_expert_id_index" on "review_item" ("expert_id");
create index "review_item_review_id_outcome_index" on "review_item" ("review_id", "outcome");
alter table "review_item" add constraint "review_item_review_id_expert_id_unique" unique ("review_id", "expert_id");
alter table "review_item" add constraint "review_item_opinion_check" check (outcome in ('PENDING', 'CONFIRMED') or opinion is not null);
alter table "review_item" add constraint "review_item_reviewed_at_check" check ((reviewed_at is null) = (outcome = 'PENDING'));
alter table "review_item" add constraint "review_item_outcome_check" check ("outcome" in ('PENDING', 'CONFIRMED', 'CORRECTION', 'REMOVAL_PROPOSED'));

create table "message_preference" ("id" serial primary key, "account_id" int not null, "kind" text not null, "channel" text not null, "wanted" boolean not null);
alter table "message_preference" add constraint "message_preference_account_id_kind_channel_unique" unique ("account_id", "kind", "channel");
alter table "message_preference" add constraint "message_preference_kind_check" check ("kind" in ('DUTY', 'DECISION', 'TERM', 'NOTICE', 'WORK'));
alter table "message_preference" add constraint "message_preference_channel_check" check ("channel" in ('EMAIL', 'SMS'));

create table "fee_rate" ("id" serial primary key, "office_id" int not null, "kind" text not null, "title_grade" text null, "per_day" int not null, "starts_on" date not null, "ends_on" date null, "document_number" text not null, "set_by_id" int null);
alter table "fee_rate" add constraint "fee_rate_per_day_check" check (per_day between 1 and 10000000);
alter table "fee_rate" add constraint "fee_rate_ends_on_check" check (ends_on is null or ends_on >= starts_on);
alter table "fee_rate" add constraint "fee_rate_kind_check" check ("kind" in ('COMPETITION', 'ASSESSMENT', 'REVIEW', 'SUPERVISION', 'INSPECTION', 'CURRICULUM', 'RESEARCH', 'GUIDANCE', 'ENTRUSTED'));
alter table "fee_rate" add constraint "fee_rate_title_grade_check" check ("title_grade" in ('ASSISTANT', 'INTERMEDIATE', 'ASSOCIATE_SENIOR', 'SENIOR'));

create table "engagement" ("id" serial primary key, "office_id" int not null, "kind" text not null, "title" text not null, "mandate_number" text null, "host_id" int not null, "division_id" int not null, "place" text null, "starts_on" date not null, "ends_on" date not null, "state" text not null default 'PLANNED', "answer_within_hours" int not null default 48, "created_by_id" int null, "created_at" timestamptz not null default clock_timestamp(), "approved_by_id" int null, "approved_at" timestamptz null, "state_reason" text null, "report" text null, "closed_without" text null, "version" int not null default 1);
create index "engagement_host_id_index" on "engagement" ("host_id");
create index "engagement_division_id_index" on "engagement" ("division_id");
create index "engagement_office_id_starts_on_id_index" on "engagement" ("office_id", "starts_on", "id");
alter table "engagement" add constraint "engagement_title_check" check (btrim(title) <> '');
alter table "engagement" add constraint "engagement_mandate_number_check" check (kind <> 'ENTRUSTED' or mandate_number is not null);
alter table "engagement" add constraint "engagement_ends_on_check" check (ends_on >= starts_on);
alter table "engagement" add constraint "engagement_answer_within_hours_check" check (answer_within_hours between 1 and 720);
alter table "engagement" add constraint "engagement_approved_by_id_check" check (approved_by_id is distinct from created_by_id or approved_by_id is null);
alter table "engagement" add constraint "engagement_kind_check" check ("kind" in ('COMPETITION', 'ASSESSMENT', 'REVIEW', 'SUPERVISION', 'INSPECTION', 'CURRICULUM', 'RESEARCH', 'GUIDANCE', 'ENTRUSTED'));
alter table "engagement" add constraint "engagement_state_check" check ("state" in ('PLANNED', 'APPROVED', 'PANELS_DRAFTED', 'DRAWN', 'INVITED', 'CONFIRMED', 'OPENED', 'HELD', 'REPORTED', 'CLOSED', 'POSTPONED', 'CANCELLED'));

create table "panel" ("id" serial primary key, "engagement_id" int not null, "office_id" int not null, "name" text not null, "occupation_id" int not null, "state" text not null default 'DRAFTED', "opens_at" timestamptz not null, "drafted_by_id" int null, "version" int not null default 1, "rules_version" int not null default 1);
create index "panel_occupation_id_index" on "panel" ("occupation_id");
create index "panel_engagement_id_index" on "panel" ("engagement_id");
alter table "panel" add constraint "panel_state_check" check ("state" in ('DRAFTED', 'FROZEN', 'DRAWN', 'CANCELLED'));

create table "score_sheet" ("id" serial primary key, "panel_id" int not null, "office_id" int not null, "number" int not null, "uploaded_by_id" int null, "uploaded_at" timestamptz not null default clock_timestamp());
alter table "score_sheet" add constraint "score_sheet_panel_id_number_unique" unique ("panel_id", "number");
alter table "score_sheet" add constraint "score_sheet_number_check" check (number > 0);

create table "panel_seat" ("id" serial primary key, "panel_id" int not null, "office_id" int not null, "role" text not null, "number" int not null, "minimum_title" text null, "minimum_skill" text null);
alter table "panel_seat" add constraint "panel_seat_panel_id_role_unique" unique ("panel_id", "role");
alter table "panel_seat" add constraint "panel_seat_number_check" check (number between 1 and 200);
alter table "panel_seat" add constraint "panel_seat_role_check" check ("role" in ('CHIEF_JUDGE', 'PANEL_LEAD', 'JUDGE', 'ASSESSOR', 'MEMBER', 'RESERVE'));
alter table "panel_seat" add constraint "panel_seat_minimum_title_check" check ("minimum_title" in ('ASSISTANT', 'INTERMEDIATE', 'ASSOCIATE_SENIOR', 'SENIOR'));
alter table "panel_seat" add constraint "panel_seat_minimum_skill_check" check ("minimum_skill" in ('JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_GRADE', 'CHIEF'));

create table "panel_rule_version" ("id" serial primary key, "panel_id" int not null, "office_id" int not null, "number" int not null, "digest" text not null, "content" text not null, "template" text null, "deviations" text[] not null, "needs" text not null, "candidates_shown" boolean not null, "reason" text null, "made_by_id" int null, "made_at" timestamptz not null, "approved_by_id" int null, "approved_at" timestamptz null);
alter table "panel_rule_version" add constraint "panel_rule_version_panel_id_number_unique" unique ("panel_id", "number");
alter table "panel_rule_version" add constraint "panel_rule_version_number_check" check (number >= 1);
alter table "panel_rule_version" add constraint "panel_rule_version_digest_check" check (digest ~ '^[0-9a-f]{64}$');
alter table "panel_rule_version" add constraint "panel_rule_version_reason_check" check (needs = 'NOBODY' or btrim(reason) <> '');
alter table "panel_rule_version" add constraint "panel_rule_version_approved_at_check" check ((approved_at is null) = (approved_by_id is null));
alter table "panel_rule_version" add constraint "panel_rule_version_approved_by_id_check" check (approved_by_id is null or approved_by_id is distinct from made_by_id);
alter table "panel_rule_version" add constraint "panel_rule_version_template_check" check ("template" in ('COMPETITION_JUDGES', 'ASSESSMENT_GROUP', 'INSPECTION_GROUP', 'CURRICULUM_GROUP', 'EXPERT_GROUP'));
alter table "panel_rule_version" add constraint "panel_rule_version_needs_check" check ("needs" in ('NOBODY', 'SECOND_PERSON', 'SUPERVISOR'));

create table "panel_rule" ("id" serial primary key, "panel_id" int not null, "office_id" int not null, "kind" text not null, "number" int not null, "out_of" int null, "subject" text null, "one_id" int null, "other_id" int null);
create index "panel_rule_panel_id_index" on "panel_rule" ("panel_id");
alter table "panel_rule" add constraint "panel_rule_number_check" check (number >= 0);
alter table "panel_rule" add constraint "panel_rule_out_of_check" check (out_of > 0);
alter table "panel_rule" add constraint "panel_rule_kind_check" check ("kind" in ('ODD_SIZE', 'AT_MOST_PER_EMPLOYER', 'AT_MOST_PER_COUNTY', 'AT_MOST_PER_STUDIO', 'AT_LEAST_FROM_COUNTY', 'AT_LEAST_FROM_ENTERPRISES', 'SHARE_FROM_ENTERPRISES', 'AT_LEAST_IN_OCCUPATION', 'AT_MOST_IN_OCCUPATION', 'AT_LEAST_WITH_TITLE', 'AT_LEAST_WITH_SKILL', 'AT_LEAST_WITH_HONOUR', 'AT_MOST_AGE', 'SHARE_NEW_AT_SITE', 'AT_MOST_CONSECUTIVE_AT_SITE', 'AT_MOST_DUTIES_A_YEAR', 'APART', 'POOL_AT_LEAST', 'CAP', 'WEIGHTED_BY_RECENT_DUTIES', 'THOUSAND_BALLS'));

create table "incident_record" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "engagement_id" int null, "account" text not null, "occurred_on" date not null, "state" text not null, "reported_at" timestamptz null, "reported_by_id" int null, "investigation" text null, "evidence" text[] not null default '{}', "hearing" text null, "heard_on" date null, "investigated_by_id" int null, "decision" text null, "decided_at" timestamptz null, "decided_by_id" int null);
create index "incident_record_expert_id_index" on "incident_record" ("expert_id");
alter table "incident_record" add constraint "incident_record_heard_on_check" check ((heard_on is null) = (hearing is null));
alter table "incident_record" add constraint "incident_record_state_check" check ("state" in ('OPEN', 'UPHELD', 'DISMISSED'));

create table "suspension" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "incident_id" int not null, "reason" text not null, "suspended_on" date not null, "suspended_by_id" int null, "lifted_on" date null, "lift_reason" text null, "lifted_by_id" int null);
create index "suspension_expert_id_index" on "suspension" ("expert_id");
alter table "suspension" add constraint "suspension_lifted_on_check" check (lifted_on is null or lifted_on >= suspended_on);
alter table "suspension" add constraint "suspension_lift_reason_check" check ((lifted_on is null) = (lift_reason is null));

create table "removal" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "roster_id" int not null, "ground" text not null, "finding" text null, "incident_id" int null, "removed_on" date not null, "decided_by_id" int null);
create index "removal_expert_id_index" on "removal" ("expert_id");
alter table "removal" add constraint "removal_finding_check" check (ground = 'HEALTH' or finding is not null);
alter table "removal" add constraint "removal_incident_id_check" check ((ground = 'HEALTH') = (incident_id is null));
alter table "removal" add constraint "removal_ground_check" check ("ground" in ('HEALTH', 'UNFIT', 'DERELICTION', 'BREACH', 'FORGERY'));

create table "experience" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "kind" text not null, "event" text not null, "level" text not null, "occupation_id" int null, "engagement_id" int null, "held_on" date not null);
create index "experience_engagement_id_index" on "experience" ("engagement_id");
create index "experience_expert_id_index" on "experience" ("expert_id");
alter table "experience" add constraint "experience_kind_check" check ("kind" in ('JUDGED', 'CHIEF_JUDGED', 'ASSESSED', 'SUPERVISED_QUALITY', 'WROTE_TECHNICAL_DOCUMENT', 'WROTE_STANDARD', 'COACHED'));
alter table "experience" add constraint "experience_level_check" check ("level" in ('INTERNATIONAL', 'NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY'));

create table "engagement_participant" ("id" serial primary key, "engagement_id" int not null, "office_id" int not null, "organisation_id" int not null, "capacity" text not null);
alter table "engagement_participant" add constraint "engagement_participant_engagement_id_organisation_de14a_unique" unique ("engagement_id", "organisation_id", "capacity");
alter table "engagement_participant" add constraint "engagement_participant_capacity_check" check ("capacity" in ('PARTNER', 'SPONSOR', 'COMPETITOR'));

create table "engagement_occupation" ("id" serial primary key, "engagement_id" int not null, "office_id" int not null, "occupation_id" int not null);
alter table "engagement_occupation" add constraint "engagement_occupation_engagement_id_occupation_id_unique" unique ("engagement_id", "occupation_id");

create table "contestant" ("id" serial primary key, "engagement_id" int not null, "office_id" int not null, "number" int not null, "name" text not null, "unit_id" int null, "unit_name" text not null, "coach_name" text null, "coach_id" int null);
create index "contestant_unit_id_index" on "contestant" ("unit_id");
create index "contestant_coach_id_index" on "contestant" ("coach_id");
alter table "contestant" add constraint "contestant_engagement_id_number_unique" unique ("engagement_id", "number");

create table "employer_delegate" ("id" serial primary key, "account_id" int not null, "organisation_id" int not null, "office_id" int not null, "starts_at" timestamptz not null default clock_timestamp(), "ends_at" timestamptz null, "named_by_id" int null);
create index "employer_delegate_account_id_index" on "employer_delegate" ("account_id");
create index "employer_delegate_organisation_id_index" on "employer_delegate" ("organisation_id");

create table "disqualification" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "id_number_hash" text not null, "incident_id" int not null, "finding" text not null, "disqualified_on" date not null, "decided_by_id" int null);
alter table "disqualification" add constraint "disqualification_expert_id_unique" unique ("expert_id");
alter table "disqualification" add constraint "disqualification_id_number_hash_unique" unique ("id_number_hash");

create table "device_key" ("id" serial primary key, "account_id" int not null, "device" text not null, "public_key" text not null, "enrolled_at" timestamptz not null default clock_timestamp(), "revoked_at" timestamptz null, "revocation_reason" text null, "revoked_by_id" int null);
create index "device_key_account_id_index" on "device_key" ("account_id");
alter table "device_key" add constraint "device_key_public_key_unique" unique ("public_key");
alter table "device_key" add constraint "device_key_device_check" check (btrim(device) <> '');
alter table "device_key" add constraint "device_key_public_key_check" check (public_key ~ '^[0-9a-f]{64}$');
alter table "device_key" add constraint "device_key_revoked_at_check" check ((revoked_at is null) = (revocation_reason is null));
alter table "device_key" add constraint "device_key_revoked_by_id_check" check ((revoked_at is null) = (revoked_by_id is null));

create table "freeze_announcement" ("id" serial primary key, "panel_id" int not null, "office_id" int not null, "rules_id" int null, "custody" text not null, "freeze_at" timestamptz not null, "reveal_by" timestamptz not null, "public_source" text null, "public_due_at" timestamptz null, "officer_key_id" int null, "supervisor_key_id" int null, "announced_by_id" int not null, "announced_at" timestamptz not null, "reason" text null, "superseded_at" timestamptz null, "pool" text not null);
create index "freeze_announcement_panel_id_index" on "freeze_announcement" ("panel_id");
alter table "freeze_announcement" add constraint "freeze_announcement_freeze_at_check" check (freeze_at >= announced_at);
alter table "freeze_announcement" add constraint "freeze_announcement_reveal_by_check" check (reveal_by >= freeze_at);
alter table "freeze_announcement" add constraint "freeze_announcement_public_due_at_check" check ((public_due_at is null) = (public_source is null) and public_due_at > reveal_by);
alter table "freeze_announcement" add constraint "freeze_announcement_officer_key_id_check" check ((custody = 'HOLDERS') = (officer_key_id is not null));
alter table "freeze_announcement" add constraint "freeze_announcement_supervisor_key_id_check" check ((custody = 'HOLDERS') = (supervisor_key_id is not null) and officer_key_id <> supervisor_key_id);
alter table "freeze_announcement" add constraint "freeze_announcement_custody_check" check ("custody" in ('HOLDERS', 'SERVER'));

create table "draw" ("id" serial primary key, "panel_id" int not null, "office_id" int not null, "attempt" int not null, "state" text not null, "rules_id" int null, "pool_size" int not null, "commitment" text null, "pool_root" text null, "freeze" text null, "secrets_sealed" bytea null, "document" text null, "proof" text null, "frozen_at" timestamptz not null, "published_at" timestamptz null, "drawn_at" timestamptz null, "drawn_by_id" int null, "announcement_id" int null, "supplements_id" int null, "custody" text not null default 'SERVER', "chain_length" int not null default 64, "reveal_by" timestamptz null, "public_source" text null, "public_due_at" timestamptz null, "public_value" text null, "public_value_by_id" int null, "abandoned_at" timestamptz null, "abandon_cause" text null, "pool_changes" text null);
alter table "draw" add constraint "draw_panel_id_attempt_unique" unique ("panel_id", "attempt");
alter table "draw" add constraint "draw_attempt_check" check (attempt >= 1);
alter table "draw" add constraint "draw_chain_length_check" check (chain_length between 1 and 1024);
alter table "draw" add constraint "draw_state_check" check ("state" in ('FREEZING', 'FROZEN', 'COMMITTED', 'REVEALED', 'DRAWN', 'ABANDONED'));
alter table "draw" add constraint "draw_custody_check" check ("custody" in ('HOLDERS', 'SERVER'));
alter table "draw" add constraint "draw_abandon_cause_check" check ("abandon_cause" in ('RULES_CANNOT_BE_MET', 'RULES_NOT_SETTLED', 'PUBLISHED_TOO_LATE', 'COMMITMENT_MISSING', 'KEY_REVOKED', 'NO_SECRET', 'PANEL_CANCELLED', 'DAYS_MOVED', 'VOID_BY_LAW', 'POOL_PROVED_WRONG', 'ENGAGEMENT_CHANGED', 'GAP_SUPPLEMENTED'));

create table "redraw" ("id" serial primary key, "draw_id" int not null, "office_id" int not null, "cause" text not null, "reason" text not null, "asked_by_id" int not null, "asked_at" timestamptz not null, "approved_by_id" int null, "approved_at" timestamptz null);
alter table "redraw" add constraint "redraw_reason_check" check (btrim(reason) <> '');
alter table "redraw" add constraint "redraw_approved_at_check" check ((approved_at is null) = (approved_by_id is null));
alter table "redraw" add constraint "redraw_approved_by_id_check" check (approved_by_id <> asked_by_id);
alter table "redraw" add constraint "redraw_cause_check" check ("cause" in ('VOID_BY_LAW', 'POOL_PROVED_WRONG', 'ENGAGEMENT_CHANGED'));

create table "link_request" ("id" serial primary key, "draw_id" int not null, "office_id" int not null, "round" int not null, "link" int not null, "skips_hash" text not null, "skips" text not null, "asked_at" timestamptz not null, "officer_link_sealed" bytea null, "supervisor_link_sealed" bytea null, "officer_at" timestamptz null, "supervisor_at" timestamptz null, "closed_at" timestamptz null);
alter table "link_request" add constraint "link_request_draw_id_round_skips_hash_unique" unique ("draw_id", "round", "skips_hash");
alter table "link_request" add constraint "link_request_link_check" check (link >= 1);

create table "draw_entry" ("id" serial primary key, "draw_id" int not null, "office_id" int not null, "expert_id" int not null, "label" text not null, "salt" text not null, "type" int not null, "named_to" text null);
alter table "draw_entry" add constraint "draw_entry_draw_id_label_unique" unique ("draw_id", "label");
alter table "draw_entry" add constraint "draw_entry_draw_id_expert_id_unique" unique ("draw_id", "expert_id");

create table "draw_part" ("id" serial primary key, "draw_id" int not null, "office_id" int not null, "holder" text not null, "account_id" int null, "device_key_id" int null, "head" text not null, "commitment" text not null, "signature" text null, "committed_at" timestamptz not null, "reveal_sealed" bytea null, "revealed_at" timestamptz null);
alter table "draw_part" add constraint "draw_part_draw_id_head_unique" unique ("draw_id", "head");
alter table "draw_part" add constraint "draw_part_draw_id_account_id_unique" unique ("draw_id", "account_id");
alter table "draw_part" add constraint "draw_part_draw_id_holder_unique" unique ("draw_id", "holder");
alter table "draw_part" add constraint "draw_part_revealed_at_check" check ((revealed_at is null) = (reveal_sealed is null));
alter table "draw_part" add constraint "draw_part_device_key_id_check" check ((device_key_id is null) = (account_id is null) and (device_key_id is null) = (signature is null));
alter table "draw_part" add constraint "draw_part_holder_check" check ("holder" in ('OFFICER', 'SUPERVISOR'));

create table "conflict_of_interest" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "kind" text not null, "declared_by" text not null, "organisation_id" int null, "engagement_id" int null, "other_expert_id" int null, "explanation" text not null, "starts_on" date not null, "ends_on" date null, "state" text not null default 'STANDS', "evidence" text null, "decided_by_id" int null, "decided_at" timestamptz null, "decision_reason" text null, "declared_at" timestamptz not null default clock_timestamp(), "entered_by_id" int null);
create index "conflict_of_interest_expert_id_index" on "conflict_of_interest" ("expert_id");
create index "conflict_of_interest_organisation_id_index" on "conflict_of_interest" ("organisation_id");
create index "conflict_of_interest_engagement_id_index" on "conflict_of_interest" ("engagement_id");
create index "conflict_of_interest_other_expert_id_index" on "conflict_of_interest" ("other_expert_id");
alter table "conflict_of_interest" add constraint "conflict_of_interest_explanation_check" check (num_nonnulls(organisation_id, engagement_id, other_expert_id) = 1);
alter table "conflict_of_interest" add constraint "conflict_of_interest_ends_on_check" check (ends_on is null or ends_on >= starts_on);
alter table "conflict_of_interest" add constraint "conflict_of_interest_evidence_check" check (state <> 'CLAIMED' or (evidence is not null and declared_by <> 'EXPERT'));
alter table "conflict_of_interest" add constraint "conflict_of_interest_decided_at_check" check ((decided_at is null) = (decision_reason is null));
alter table "conflict_of_interest" add constraint "conflict_of_interest_kind_check" check ("kind" in ('EMPLOYER', 'KIN', 'MASTER_APPRENTICE', 'TEACHER_STUDENT', 'COACH', 'STUDIO', 'INTEREST', 'OTHER'));
alter table "conflict_of_interest" add constraint "conflict_of_interest_declared_by_check" check ("declared_by" in ('EXPERT', 'HOST', 'OFFICE'));
alter table "conflict_of_interest" add constraint "conflict_of_interest_state_check" check ("state" in ('CLAIMED', 'STANDS', 'DISMISSED'));

create table "call" ("id" serial primary key, "office_id" int not null, "roster_id" int not null, "kind" text not null, "document_number" text not null, "title" text not null, "issuer" text not null, "issued_on" date not null, "disclosure" text not null, "recipients" text[] not null default '{}', "annexes" text[] not null default '{}', "full_text" text not null, "current_version" int not null default 1, "published_by_id" int null, "published_at" timestamptz not null default clock_timestamp(), "version" int not null default 1);
create index "call_roster_id_index" on "call" ("roster_id");
alter table "call" add constraint "call_document_number_unique" unique ("document_number");
alter table "call" add constraint "call_document_number_check" check (btrim(document_number) <> '');
alter table "call" add constraint "call_title_check" check (btrim(title) <> '');
alter table "call" add constraint "call_kind_check" check ("kind" in ('FOUNDING', 'SUPPLEMENTARY'));
alter table "call" add constraint "call_disclosure_check" check ("disclosure" in ('PUBLIC', 'ON_REQUEST', 'INTERNAL'));

create table "recommendation_list" ("id" serial primary key, "call_id" int not null, "office_id" int not null, "number" int not null, "people" int not null, "received" int not null, "not_recommended" int not null, "document_number" text null, "closed_by_id" int null, "closed_at" timestamptz not null default clock_timestamp());
alter table "recommendation_list" add constraint "recommendation_list_call_id_office_id_number_unique" unique ("call_id", "office_id", "number");
alter table "recommendation_list" add constraint "recommendation_list_number_check" check (number >= 1);
alter table "recommendation_list" add constraint "recommendation_list_people_check" check (people >= 1);

create table "public_notice" ("id" serial primary key, "code" text not null, "call_id" int not null, "office_id" int not null, "title" text not null, "objections_to" text not null, "opens_on" date not null, "closes_on" date not null, "working_days" int not null, "minimum_days" int not null, "state" text not null default 'OPEN', "people" int not null, "content_hash" text not null, "content" text not null, "published_at" timestamptz not null, "published_by_id" int null, "closed_at" timestamptz null);
create index "public_notice_state_closes_on_index" on "public_notice" ("state", "closes_on");
create index "public_notice_call_id_index" on "public_notice" ("call_id");
alter table "public_notice" add constraint "public_notice_code_unique" unique ("code");
alter table "public_notice" add constraint "public_notice_closes_on_check" check (closes_on > opens_on);
alter table "public_notice" add constraint "public_notice_minimum_days_check" check (minimum_days >= 5);
alter table "public_notice" add constraint "public_notice_people_check" check (people >= 1);
alter table "public_notice" add constraint "public_notice_state_check" check ("state" in ('OPEN', 'CLOSED'));

create table "notice_extension" ("id" serial primary key, "notice_id" int not null, "office_id" int not null, "former_closes_on" date not null, "closes_on" date not null, "reason" text not null, "extended_at" timestamptz not null, "extended_by_id" int null);
create index "notice_extension_notice_id_index" on "notice_extension" ("notice_id");
alter table "notice_extension" add constraint "notice_extension_closes_on_check" check (closes_on > former_closes_on);

create table "call_version" ("id" serial primary key, "call_id" int not null, "office_id" int not null, "number" int not null, "amendment_number" text null, "reason" text null, "rule_set" text not null, "required_documents" text[] not null, "optional_documents" text[] not null, "routes" text[] not null, "occupation_codes" text[] not null default '{}', "opens_on" date not null, "apply_until" date not null, "endorse_until" date not null, "recommend_until" date not null, "approve_until" date not null, "minimum_notice_days" int not null, "published_by_id" int null, "published_at" timestamptz not null default clock_timestamp());
alter table "call_version" add constraint "call_version_call_id_number_unique" unique ("call_id", "number");
alter table "call_version" add constraint "call_version_number_check" check (number >= 1);
alter table "call_version" add constraint "call_version_amendment_number_check" check ((number = 1) or (amendment_number is not null and reason is not null));
alter table "call_version" add constraint "call_version_apply_until_check" check (apply_until >= opens_on);
alter table "call_version" add constraint "call_version_endorse_until_check" check (endorse_until >= apply_until);
alter table "call_version" add constraint "call_version_recommend_until_check" check (recommend_until >= endorse_until);
alter table "call_version" add constraint "call_version_approve_until_check" check (approve_until >= recommend_until);
alter table "call_version" add constraint "call_version_minimum_notice_days_check" check (minimum_notice_days >= 5);

create table "renewal" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "roster_id" int not null, "term_id" int not null, "state" text not null default 'SUBMITTED', "call_version_id" int not null, "verdict" text not null, "judged_on" date not null, "exceptions_wanted" text[] not null default '{}', "facts" text not null, "achievements" text not null, "submitted_at" timestamptz not null, "opinion" text null, "reviewed_by_id" int null, "reason" text null, "decided_by_id" int null, "decided_at" timestamptz null, "new_term_id" int null);
create index "renewal_office_id_state_index" on "renewal" ("office_id", "state");
create index "renewal_expert_id_index" on "renewal" ("expert_id");
alter table "renewal" add constraint "renewal_new_term_id_unique" unique ("new_term_id");
alter table "renewal" add constraint "renewal_decided_by_id_check" check (decided_by_id is null or decided_by_id is distinct from reviewed_by_id);
alter table "renewal" add constraint "renewal_state_check" check ("state" in ('SUBMITTED', 'REVIEWED', 'APPROVED', 'REJECTED'));
alter table "renewal" add constraint "renewal_verdict_check" check ("verdict" in ('PASS', 'NEEDS_EXCEPTION', 'FAIL'));

create table "calendar_year" ("id" serial primary key, "year" int not null, "document_number" text null, "issued_on" date null, "amended_by" text null, "address" text null, "entered_by_id" int null);
alter table "calendar_year" add constraint "calendar_year_year_unique" unique ("year");
alter table "calendar_year" add constraint "calendar_year_year_check" check (year between 1949 and 2200);

create table "calendar_day" ("id" serial primary key, "year_id" int not null, "day" date not null, "kind" text not null, "festival" text null);
alter table "calendar_day" add constraint "calendar_day_day_unique" unique ("day");
alter table "calendar_day" add constraint "calendar_day_kind_check" check ("kind" in ('HOLIDAY', 'MAKE_UP_DAY', 'ORDINARY'));

create table "calendar_correction" ("id" serial primary key, "day" date not null, "former_kind" text not null, "kind" text not null, "document_number" text not null, "reason" text not null, "corrected_at" timestamptz not null, "corrected_by_id" int null);
create index "calendar_correction_day_index" on "calendar_correction" ("day");
alter table "calendar_correction" add constraint "calendar_correction_former_kind_check" check ("former_kind" in ('HOLIDAY', 'MAKE_UP_DAY', 'ORDINARY'));
alter table "calendar_correction" add constraint "calendar_correction_kind_check" check ("kind" in ('HOLIDAY', 'MAKE_UP_DAY', 'ORDINARY'));

create table "busy_period" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "starts_on" date not null, "ends_on" date not null, "note" text null, "declared_by" text not null default 'EXPERT', "entered_at" timestamptz not null default clock_timestamp(), "calendar_uid" text null, "entered_by_id" int null);
create index "busy_period_expert_id_ends_on_index" on "busy_period" ("expert_id", "ends_on");
alter table "busy_period" add constraint "busy_period_ends_on_check" check (ends_on >= starts_on);
alter table "busy_period" add constraint "busy_period_declared_by_check" check ("declared_by" in ('EXPERT', 'OFFICE', 'CALENDAR'));

create table "assignment" ("id" serial primary key, "panel_id" int not null, "engagement_id" int not null, "office_id" int not null, "expert_id" int not null, "expert_office_id" int not null, "role" text not null, "route" text not null, "state" text not null, "reserve_rank" int null, "starts_on" date not null, "ends_on" date not null, "draw_id" int null, "reason" text null, "named_by_id" int null, "opens_at" timestamptz null, "invited_at" timestamptz null, "answered_at" timestamptz null, "version" int not null default 1);
create index "assignment_engagement_id_index" on "assignment" ("engagement_id");
create index "assignment_panel_id_id_index" on "assignment" ("panel_id", "id");
create index "assignment_expert_id_starts_on_id_index" on "assignment" ("expert_id", "starts_on", "id");
alter table "assignment" add constraint "assignment_reserve_rank_check" check ((state = 'RESERVE') <= (reserve_rank is not null));
alter table "assignment" add constraint "assignment_ends_on_check" check (ends_on >= starts_on);
alter table "assignment" add constraint "assignment_draw_id_check" check (route = 'NAMED' or draw_id is not null);
alter table "assignment" add constraint "assignment_role_check" check ("role" in ('CHIEF_JUDGE', 'PANEL_LEAD', 'JUDGE', 'ASSESSOR', 'MEMBER', 'RESERVE'));
alter table "assignment" add constraint "assignment_route_check" check ("route" in ('DRAWN', 'REPLACEMENT', 'NAMED'));
alter table "assignment" add constraint "assignment_state_check" check ("state" in ('RESERVE', 'INVITED', 'ACCEPTED', 'DECLINED', 'RECUSED', 'COMPLETED', 'ABSENT', 'RELEASED'));

create table "service_record" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "expert_office_id" int not null, "engagement_id" int not null, "assignment_id" int not null, "kind" text not null, "title" text not null, "role" text not null, "starts_on" date not null, "ends_on" date not null, "days" int not null, "recorded_by_id" int null, "recorded_at" timestamptz not null default clock_timestamp());
alter table "service_record" add constraint "service_record_assignment_id_unique" unique ("assignment_id");
create index "service_record_engagement_id_index" on "service_record" ("engagement_id");
create index "service_record_expert_id_ends_on_index" on "service_record" ("expert_id", "ends_on");
alter table "service_record" add constraint "service_record_ends_on_check" check (ends_on >= starts_on);
alter table "service_record" add constraint "service_record_kind_check" check ("kind" in ('COMPETITION', 'ASSESSMENT', 'REVIEW', 'SUPERVISION', 'INSPECTION', 'CURRICULUM', 'RESEARCH', 'GUIDANCE', 'ENTRUSTED'));
alter table "service_record" add constraint "service_record_role_check" check ("role" in ('CHIEF_JUDGE', 'PANEL_LEAD', 'JUDGE', 'ASSESSOR', 'MEMBER', 'RESERVE'));

create table "fee_record" ("id" serial primary key, "service_record_id" int not null, "office_id" int not null, "expert_id" int not null, "rate_id" int not null, "days" int not null, "per_day" int not null, "amount" int not null, "tax_hint" int not null, "state" text not null, "prepared_by_id" int null, "approved_by_id" int null, "approved_at" timestamptz null, "returned_by_id" int null, "returned_at" timestamptz null, "return_reason" text null);
alter table "fee_record" add constraint "fee_record_days_check" check (days >= 1);
alter table "fee_record" add constraint "fee_record_amount_check" check (amount = days * per_day);
alter table "fee_record" add constraint "fee_record_returned_at_check" check ((state = 'RETURNED') = (returned_at is not null));
alter table "fee_record" add constraint "fee_record_return_reason_check" check ((returned_at is null) = (return_reason is null));
alter table "fee_record" add constraint "fee_record_approved_by_id_check" check (approved_by_id is distinct from prepared_by_id or approved_by_id is null);
alter table "fee_record" add constraint "fee_record_state_check" check ("state" in ('PREPARED', 'APPROVED', 'RETURNED'));

create table "score" ("id" serial primary key, "sheet_id" int not null, "office_id" int not null, "assignment_id" int not null, "seat" int not null, "contestant_number" int not null, "contestant_name" text not null, "thousandths" int not null, "own_unit" boolean not null, "own_region" boolean not null);
create index "score_assignment_id_index" on "score" ("assignment_id");
alter table "score" add constraint "score_sheet_id_seat_contestant_number_unique" unique ("sheet_id", "seat", "contestant_number");
alter table "score" add constraint "score_thousandths_check" check (thousandths between 0 and 100000);

create table "message" ("id" serial primary key, "mark" uuid not null, "key" text null, "office_id" int null, "expert_id" int null, "account_id" int null, "assignment_id" int null, "template" text not null, "kind" text not null, "channel" text null, "language" text null, "state" text not null default 'QUEUED', "address_sealed" bytea null, "address_masked" text null, "content_sealed" bytea null, "attempts" int not null default 0, "fault" text null, "created_at" timestamptz not null default clock_timestamp(), "claimed_at" timestamptz null, "sent_at" timestamptz null);
alter table "message" add constraint "message_mark_unique" unique ("mark");
alter table "message" add constraint "message_key_unique" unique ("key");
create index "message_account_id_id_index" on "message" ("account_id", "id");
create index "message_expert_id_id_index" on "message" ("expert_id", "id");
create index "message_office_id_id_index" on "message" ("office_id", "id");
alter table "message" add constraint "message_template_check" check ("template" in ('APPLICATION_RETURNED', 'APPLICATION_REJECTED', 'APPLICATION_APPROVED', 'NOTICE_PUBLISHED', 'NOMINATION_MOVED', 'NOMINATIONS_MOVED', 'OBJECTION_MOVED', 'APPOINTED', 'TERM_ENDING', 'INVITATION', 'REMINDER', 'ANSWER_CONFIRMED', 'VENUE_CHANGED', 'RELEASED', 'LINK_WANTED', 'WITHDRAWAL_REQUESTED', 'WITHDRAWAL_REFUSED', 'APPRAISED', 'BUSY_DAYS_ENTERED', 'STANDING_CHANGED', 'GENERIC'));
alter table "message" add constraint "message_kind_check" check ("kind" in ('DUTY', 'DECISION', 'TERM', 'NOTICE', 'WORK'));
alter table "message" add constraint "message_channel_check" check ("channel" in ('EMAIL', 'SMS'));
alter table "message" add constraint "message_language_check" check ("language" in ('ZH_CN', 'EN'));
alter table "message" add constraint "message_state_check" check ("state" in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNWANTED'));

create table "invitation" ("id" serial primary key, "assignment_id" int not null, "office_id" int not null, "state" text not null, "sent_at" timestamptz not null, "answer_by" timestamptz not null, "reminded_at" timestamptz null, "answered_at" timestamptz null, "channel" text null, "entered_by_id" int null, "token_hash" text not null, "reminder_hash" text null);
create index "invitation_assignment_id_index" on "invitation" ("assignment_id");
alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");
alter table "invitation" add constraint "invitation_answer_by_check" check (answer_by > sent_at);
alter table "invitation" add constraint "invitation_answered_at_check" check ((state = 'ANSWERED') = (answered_at is not null) and (state = 'ANSWERED') = (channel is not null));
alter table "invitation" add constraint "invitation_entered_by_id_check" check ((channel is not distinct from 'TELEPHONE') = (entered_by_id is not null));
alter table "invitation" add constraint "invitation_state_check" check ("state" in ('OPEN', 'ANSWERED', 'LAPSED', 'WITHDRAWN'));
alter table "invitation" add constraint "invitation_channel_check" check ("channel" in ('SIGNED_IN', 'LINK', 'TELEPHONE'));

create table "decline" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "expert_office_id" int not null, "assignment_id" int not null, "reason" text not null, "note" text null, "declined_on" date not null, "justified" boolean not null default false, "evidence" text null, "excused_by_id" int null, "excused_at" timestamptz null);
alter table "decline" add constraint "decline_assignment_id_unique" unique ("assignment_id");
create index "decline_expert_id_declined_on_index" on "decline" ("expert_id", "declined_on");
alter table "decline" add constraint "decline_note_check" check (reason <> 'OTHER' or btrim(note) <> '');
alter table "decline" add constraint "decline_justified_check" check (justified <= (evidence is not null and reason <> 'OTHER' and reason <> 'NO_ANSWER'));
alter table "decline" add constraint "decline_reason_check" check ("reason" in ('ILLNESS', 'FAMILY_EMERGENCY', 'OTHER_DUTY', 'EMPLOYER_REFUSES', 'FORCE_MAJEURE', 'OTHER', 'NO_ANSWER'));

create table "appraisal" ("id" serial primary key, "service_record_id" int not null, "office_id" int not null, "expert_id" int not null, "expert_office_id" int not null, "competence" int not null, "impartiality" int not null, "discipline" int not null, "diligence" int not null, "cooperation" int not null, "remark" text null, "incident_id" int null, "appraised_by_id" int null, "appraised_at" timestamptz not null default clock_timestamp(), "reply" text null, "replied_at" timestamptz null);
alter table "appraisal" add constraint "appraisal_service_record_id_unique" unique ("service_record_id");
alter table "appraisal" add constraint "appraisal_incident_id_unique" unique ("incident_id");
alter table "appraisal" add constraint "appraisal_competence_check" check (competence between 1 and 5);
alter table "appraisal" add constraint "appraisal_impartiality_check" check (impartiality between 1 and 5);
alter table "appraisal" add constraint "appraisal_discipline_check" check (discipline between 1 and 5);
alter table "appraisal" add constraint "appraisal_diligence_check" check (diligence between 1 and 5);
alter table "appraisal" add constraint "appraisal_cooperation_check" check (cooperation between 1 and 5);

create table "application" ("id" serial primary key, "call_id" int not null, "call_version_id" int not null, "office_id" int not null, "route" text not null, "state" text not null default 'DRAFT', "entry" text not null default 'ONLINE', "applicant_id" int null, "entered_by_id" int null, "expert_id" int null, "name" text not null, "sex" text not null, "birth_date" date not null, "id_number_sealed" bytea not null, "id_number_hash" text not null, "id_number_masked" text not null, "phone_sealed" bytea not null, "phone_masked" text not null, "email_sealed" bytea null, "email_masked" text null, "residence_id" int not null, "employment_kind" text not null, "employer_id" int null, "insured_in_id" int null, "works_in_id" int null, "post" text null, "political_status" text null, "education" text null, "degree" text null, "heritage_bearer" boolean not null default false, "form" jsonb not null, "attestations" text[] not null default '{}', "submitted_at" timestamptz null, "correct_until" date null, "verdict" text null, "office_is_employer" boolean not null default false, "recommended_by_id" int null, "approved_by_id" int null, "approved_at" timestamptz null, "recommendation_list_id" int null, "version" int not null default 1);
create index "application_applicant_id_index" on "application" ("applicant_id");
create index "application_expert_id_index" on "application" ("expert_id");
create index "application_employer_id_index" on "application" ("employer_id");
create index "application_recommendation_list_id_index" on "application" ("recommendation_list_id");
create index "application_id_number_hash_index" on "application" ("id_number_hash");
create index "application_office_id_state_id_index" on "application" ("office_id", "state", "id");
create index "application_call_id_state_id_index" on "application" ("call_id", "state", "id");
alter table "application" add constraint "application_entered_by_id_check" check ((entry = 'PAPER') = (entered_by_id is not null));
alter table "application" add constraint "application_employer_id_check" check (employment_kind <> 'EMPLOYED' or employer_id is not null);
alter table "application" add constraint "application_approved_by_id_check" check (approved_by_id is null or approved_by_id is distinct from recommended_by_id);
alter table "application" add constraint "application_route_check" check ("route" in ('SOCIAL_INSURANCE', 'INDUSTRY_AUTHORITY', 'DIRECT_UNIT', 'HOUSEHOLD', 'WORKPLACE'));
alter table "application" add constraint "application_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'ON_NOTICE', 'FROZEN', 'APPOINTED', 'RETURNED', 'WITHDRAWN', 'REJECTED', 'OBJECTION_UPHELD', 'DISQUALIFIED'));
alter table "application" add constraint "application_entry_check" check ("entry" in ('ONLINE', 'PAPER'));
alter table "application" add constraint "application_sex_check" check ("sex" in ('FEMALE', 'MALE'));
alter table "application" add constraint "application_employment_kind_check" check ("employment_kind" in ('EMPLOYED', 'SELF_EMPLOYED', 'NO_FIXED_EMPLOYER', 'RETIRED'));
alter table "application" add constraint "application_political_status_check" check ("political_status" in ('PARTY_MEMBER', 'YOUTH_LEAGUE', 'DEMOCRATIC_PARTY', 'NO_PARTY'));
alter table "application" add constraint "application_education_check" check ("education" in ('JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'));
alter table "application" add constraint "application_verdict_check" check ("verdict" in ('PASS', 'NEEDS_EXCEPTION', 'FAIL'));

create table "opinion" ("id" serial primary key, "application_id" int not null, "office_id" int not null, "level" text not null, "reviewer_id" int null, "character" boolean not null, "ethics" boolean not null, "ability" boolean not null, "truth" boolean not null, "reliability" boolean not null, "words" text null, "at" timestamptz not null default clock_timestamp());
create index "opinion_application_id_index" on "opinion" ("application_id");
alter table "opinion" add constraint "opinion_level_check" check ("level" in ('EMPLOYER', 'OFFICE', 'CITY'));

create table "notice_entry" ("id" serial primary key, "notice_id" int not null, "office_id" int not null, "application_id" int not null, "position" int not null, "name" text not null, "employer" text null, "occupations" text not null, "recommended_by" text not null);
create index "notice_entry_application_id_index" on "notice_entry" ("application_id");
alter table "notice_entry" add constraint "notice_entry_notice_id_position_unique" unique ("notice_id", "position");
alter table "notice_entry" add constraint "notice_entry_position_check" check (position >= 1);

create table "objection" ("id" serial primary key, "code" text not null, "notice_id" int not null, "entry_id" int not null, "application_id" int not null, "office_id" int not null, "anonymous" boolean not null, "objector_sealed" bytea null, "grounds" text not null, "evidence" text[] not null default '{}', "state" text not null default 'FILED', "filed_at" timestamptz not null, "acknowledged_at" timestamptz null, "acknowledged_by_id" int null, "investigation" text null, "investigated_by_id" int null, "decision" text null, "decided_at" timestamptz null, "decided_by_id" int null);
create index "objection_notice_id_state_index" on "objection" ("notice_id", "state");
create index "objection_application_id_index" on "objection" ("application_id");
alter table "objection" add constraint "objection_code_unique" unique ("code");
alter table "objection" add constraint "objection_decided_by_id_check" check (decided_by_id is null or decided_by_id is distinct from investigated_by_id);
alter table "objection" add constraint "objection_state_check" check ("state" in ('FILED', 'ACKNOWLEDGED', 'INVESTIGATED', 'UPHELD', 'DISMISSED'));

create table "stored_file" ("id" serial primary key, "office_id" int null, "kind" text not null, "sensitive" boolean not null, "state" text not null default 'AWAITED', "type" text null, "name" text null, "name_sealed" bytea null, "size" int null, "sha256" text null, "received_sha256" text null, "refusal" text null, "uploaded_by_id" int null, "person_id" int null, "expert_id" int null, "objection_id" int null, "incident_id" int null, "decline_id" int null, "conflict_id" int null, "attached_to" text null, "storage_key" uuid not null, "key_sealed" bytea null, "requested_at" timestamptz not null, "received_at" timestamptz null, "checked_at" timestamptz null, "swept_at" timestamptz null, "retain_until" date not null, "erased_at" timestamptz null, "version" int not null default 1);
create index "stored_file_office_id_index" on "stored_file" ("office_id");
create index "stored_file_uploaded_by_id_index" on "stored_file" ("uploaded_by_id");
create index "stored_file_person_id_index" on "stored_file" ("person_id");
create index "stored_file_expert_id_index" on "stored_file" ("expert_id");
create index "stored_file_objection_id_index" on "stored_file" ("objection_id");
create index "stored_file_incident_id_index" on "stored_file" ("incident_id");
create index "stored_file_decline_id_index" on "stored_file" ("decline_id");
create index "stored_file_conflict_id_index" on "stored_file" ("conflict_id");
alter table "stored_file" add constraint "stored_file_storage_key_unique" unique ("storage_key");
create index "stored_file_state_retain_until_index" on "stored_file" ("state", "retain_until");
alter table "stored_file" add constraint "stored_file_attached_to_check" check ((attached_to is null) or (office_id is not null));
alter table "stored_file" add constraint "stored_file_erased_at_check" check ((erased_at is not null) = (state = 'ERASED'));
alter table "stored_file" add constraint "stored_file_uploaded_by_id_check" check ((uploaded_by_id is null) = (kind = 'OBJECTION_EVIDENCE'));
alter table "stored_file" add constraint "stored_file_person_id_check" check (person_id is null or kind <> 'OBJECTION_EVIDENCE');
alter table "stored_file" add constraint "stored_file_kind_check" check ("kind" in ('PHOTO', 'ID_COPY', 'TITLE_CERTIFICATE', 'SKILL_CERTIFICATE', 'HONOUR_CERTIFICATE', 'ABILITY_EVIDENCE', 'STAMPED_FORM', 'SIGNED_FORM', 'RECOMMENDATION_LIST', 'OBJECTION_EVIDENCE', 'FINDING_EVIDENCE', 'CORRECTION_EVIDENCE', 'CONFLICT_EVIDENCE', 'ABSENCE_EVIDENCE', 'PRINTOUT', 'OTHER'));
alter table "stored_file" add constraint "stored_file_state_check" check ("state" in ('AWAITED', 'QUARANTINED', 'CLEAN', 'REFUSED', 'ERASED'));
alter table "stored_file" add constraint "stored_file_type_check" check ("type" in ('PDF', 'JPEG', 'PNG', 'XLSX'));

create table "file_ticket" ("id" serial primary key, "token_hash" text not null, "way" text not null, "file_id" int not null, "account_id" int null, "notice_id" int null, "purpose" text null, "note" text null, "expires_at" timestamptz not null, "claimed_until" timestamptz null, "spent_at" timestamptz null);
alter table "file_ticket" add constraint "file_ticket_token_hash_unique" unique ("token_hash");
create index "file_ticket_file_id_index" on "file_ticket" ("file_id");
alter table "file_ticket" add constraint "file_ticket_account_id_check" check ((account_id is null) = (notice_id is not null));
alter table "file_ticket" add constraint "file_ticket_way_check" check ("way" in ('UPLOAD', 'DOWNLOAD'));

create table "correction_proposal" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "field" text not null, "value_sealed" bytea not null, "value_shown" text not null, "explanation" text not null, "evidence_id" int null, "state" text not null default 'PROPOSED', "proposed_at" timestamptz not null default clock_timestamp(), "reviewed_by_id" int null, "reviewed_at" timestamptz null, "reason" text null);
create index "correction_proposal_expert_id_index" on "correction_proposal" ("expert_id");
alter table "correction_proposal" add constraint "correction_proposal_reason_check" check (state <> 'REFUSED' or reason is not null);
alter table "correction_proposal" add constraint "correction_proposal_field_check" check ("field" in ('EMPLOYER', 'POST', 'RESIDENCE', 'EDUCATION', 'POLITICAL_STATUS', 'PHONE', 'EMAIL', 'PHOTO'));
alter table "correction_proposal" add constraint "correction_proposal_state_check" check ("state" in ('PROPOSED', 'ACCEPTED', 'REFUSED'));

create table "granted_exception" ("id" serial primary key, "application_id" int not null, "office_id" int not null, "clause" text not null, "reason" text not null, "approver_id" int null, "at" timestamptz not null default clock_timestamp());
alter table "granted_exception" add constraint "granted_exception_application_id_clause_unique" unique ("application_id", "clause");
alter table "granted_exception" add constraint "granted_exception_reason_check" check (btrim(reason) <> '');

create table "eligibility_verdict" ("id" serial primary key, "application_id" int not null, "office_id" int not null, "call_version_id" int not null, "act" text not null, "outcome" text not null, "judged_on" date not null, "known_at" timestamptz not null default clock_timestamp(), "rule_set_digest" text not null, "facts" text not null, "tree_digest" text not null);
create index "eligibility_verdict_application_id_id_index" on "eligibility_verdict" ("application_id", "id");
alter table "eligibility_verdict" add constraint "eligibility_verdict_act_check" check ("act" in ('START', 'UPDATE', 'SUBMIT', 'WITHDRAW', 'ENDORSE', 'RECOMMEND', 'APPROVE', 'RETURN', 'REJECT', 'GRANT_EXCEPTION', 'PUBLISH', 'FREEZE', 'RELEASE', 'UPHOLD', 'APPOINT', 'DISQUALIFY'));
alter table "eligibility_verdict" add constraint "eligibility_verdict_outcome_check" check ("outcome" in ('PASS', 'NEEDS_EXCEPTION', 'FAIL'));

create table "application_event" ("id" serial primary key, "application_id" int not null, "office_id" int not null, "act" text not null, "state_before" text null, "state_after" text not null, "actor_id" int null, "at" timestamptz not null default clock_timestamp(), "reason" text null, "clause" text null, "missing" text[] not null default '{}', "correct_until" date null, "ranking_reason" text null);
create index "application_event_application_id_id_index" on "application_event" ("application_id", "id");
alter table "application_event" add constraint "application_event_act_check" check ("act" in ('START', 'UPDATE', 'SUBMIT', 'WITHDRAW', 'ENDORSE', 'RECOMMEND', 'APPROVE', 'RETURN', 'REJECT', 'GRANT_EXCEPTION', 'PUBLISH', 'FREEZE', 'RELEASE', 'UPHOLD', 'APPOINT', 'DISQUALIFY'));
alter table "application_event" add constraint "application_event_state_before_check" check ("state_before" in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'ON_NOTICE', 'FROZEN', 'APPOINTED', 'RETURNED', 'WITHDRAWN', 'REJECTED', 'OBJECTION_UPHELD', 'DISQUALIFIED'));
alter table "application_event" add constraint "application_event_state_after_check" check ("state_after" in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'ON_NOTICE', 'FROZEN', 'APPOINTED', 'RETURNED', 'WITHDRAWN', 'REJECTED', 'OBJECTION_UPHELD', 'DISQUALIFIED'));

create table "application_document" ("id" serial primary key, "application_id" int not null, "office_id" int not null, "kind" text not null, "level" text null, "name" text null, "file_id" int not null, "sha256" text not null, "added_by_id" int null, "added_at" timestamptz not null default clock_timestamp());
create index "application_document_application_id_index" on "application_document" ("application_id");
alter table "application_document" add constraint "application_document_kind_check" check ("kind" in ('ID_COPY', 'PHOTO', 'TITLE_OR_SKILL_CERTIFICATE', 'ABILITY_EVIDENCE', 'HONOUR_CERTIFICATE', 'EMPLOYMENT_EVIDENCE', 'SIGNED_FORM', 'EMPLOYER_STAMP', 'OFFICE_STAMP', 'CITY_STAMP', 'EXCEPTION_GROUNDS'));
alter table "application_document" add constraint "application_document_level_check" check ("level" in ('EMPLOYER', 'OFFICE', 'CITY'));

create table "appointment_certificate" ("id" serial primary key, "term_id" int not null, "office_id" int not null, "roster_id" int not null, "year" int not null, "serial" int not null, "number" text not null, "code" text not null, "issued_on" date not null, "issued_by_id" int null);
alter table "appointment_certificate" add constraint "appointment_certificate_term_id_unique" unique ("term_id");
alter table "appointment_certificate" add constraint "appointment_certificate_code_unique" unique ("code");
alter table "appointment_certificate" add constraint "appointment_certificate_roster_id_year_serial_unique" unique ("roster_id", "year", "serial");
alter table "appointment_certificate" add constraint "appointment_certificate_serial_check" check (serial >= 1);

create table "signed_certificate" ("id" serial primary key, "certificate_id" int not null, "key_id" int not null, "text" text not null);
alter table "signed_certificate" add constraint "signed_certificate_certificate_id_unique" unique ("certificate_id");

create table "trade" ("id" serial primary key, "name" text not null, "occupation_id" int not null);
alter table "trade" add constraint "trade_occupation_id_name_unique" unique ("occupation_id", "name");

create table "expert_occupation" ("id" serial primary key, "expert_id" int not null, "office_id" int not null, "occupation_id" int not null, "trade_id" int null, "primary" boolean not null);
create index "expert_occupation_trade_id_index" on "expert_occupation" ("trade_id");
create index "expert_occupation_occupation_id_expert_id_index" on "expert_occupation" ("occupation_id", "expert_id");
alter table "expert_occupation" add constraint "expert_occupation_expert_id_occupation_id_unique" unique ("expert_id", "occupation_id");

create table "application_occupation" ("id" serial primary key, "application_id" int not null, "office_id" int not null, "occupation_id" int not null, "trade_id" int null, "primary" boolean not null);
create index "application_occupation_occupation_id_application_id_index" on "application_occupation" ("occupation_id", "application_id");
alter table "application_occupation" add constraint "application_occupation_application_id_occupation_id_unique" unique ("application_id", "occupation_id");

create table "webhook" ("id" serial primary key, "office_id" int not null, "origin" text not null, "events" text[] not null, "url_sealed" bytea not null, "secret_sealed" bytea not null, "registered_by_id" int not null, "registered_at" timestamptz not null default clock_timestamp(), "removed_at" timestamptz null, "delivered_at" timestamptz null, "fault" text null);
create index "webhook_office_id_index" on "webhook" ("office_id");

create table "webhook_delivery" ("id" serial primary key, "mark" uuid not null, "webhook_id" int not null, "office_id" int not null, "event" text not null, "subject_type" text null, "subject_id" int null, "state" text not null default 'QUEUED', "attempts" int not null default 0, "created_at" timestamptz not null);
create index "webhook_delivery_webhook_id_index" on "webhook_delivery" ("webhook_id");
alter table "webhook_delivery" add constraint "webhook_delivery_state_check" check ("state" in ('QUEUED', 'SENT', 'FAILED'));

create table "withdrawal" ("id" serial primary key, "assignment_id" int not null, "office_id" int not null, "reason" text not null, "note" text null, "state" text not null, "requested_at" timestamptz not null, "refusal_reason" text null, "decided_by_id" int null, "decided_at" timestamptz null);
alter table "withdrawal" add constraint "withdrawal_decided_at_check" check ((state = 'REQUESTED') = (decided_at is null));
alter table "withdrawal" add constraint "withdrawal_reason_check" check ("reason" in ('ILLNESS', 'FAMILY_EMERGENCY', 'OTHER_DUTY', 'EMPLOYER_REFUSES', 'FORCE_MAJEURE', 'OTHER', 'NO_ANSWER'));
alter table "withdrawal" add constraint "withdrawal_state_check" check ("state" in ('REQUESTED', 'AGREED', 'REFUSED', 'LAPSED'));

alter table "division" add constraint "division_parent_id_foreign" foreign key ("parent_id") references "division" ("id") on delete restrict;

alter table "occupation" add constraint "occupation_parent_id_foreign" foreign key ("parent_id") references "occupation" ("id") on delete restrict;

alter table "organisation" add constraint "organisation_division_id_foreign" foreign key ("division_id") references "division" ("id") on delete restrict;
alter table "organisation" add constraint "organisation_parent_id_foreign" foreign key ("parent_id") references "organisation" ("id") on delete restrict;
alter table "organisation" add constraint "organisation_merged_into_id_foreign" foreign key ("merged_into_id") references "organisation" ("id") on delete restrict;

alter table "office" add constraint "office_parent_id_foreign" foreign key ("parent_id") references "office" ("id") on delete restrict;
alter table "office" add constraint "office_division_id_foreign" foreign key ("division_id") references "division" ("id") on delete restrict;
alter table "office" add constraint "office_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;

alter table "act_log" add constraint "act_log_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;

alter table "organisation_name" add constraint "organisation_name_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;

alter table "roster" add constraint "roster_owner_id_foreign" foreign key ("owner_id") references "office" ("id") on delete restrict;

alter table "occupation_need" add constraint "occupation_need_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;
alter table "occupation_need" add constraint "occupation_need_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;

alter table "certificate_counter" add constraint "certificate_counter_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;

alter table "roster_count" add constraint "roster_count_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;

alter table "skill_master_studio" add constraint "skill_master_studio_host_id_foreign" foreign key ("host_id") references "organisation" ("id") on delete restrict;
alter table "skill_master_studio" add constraint "skill_master_studio_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;
alter table "skill_master_studio" add constraint "skill_master_studio_division_id_foreign" foreign key ("division_id") references "division" ("id") on delete restrict;

alter table "expert" add constraint "expert_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "expert" add constraint "expert_photo_id_foreign" foreign key ("photo_id") references "stored_file" ("id") on delete set null;
alter table "expert" add constraint "expert_residence_id_foreign" foreign key ("residence_id") references "division" ("id") on delete restrict;
alter table "expert" add constraint "expert_employer_id_foreign" foreign key ("employer_id") references "organisation" ("id") on delete restrict;
alter table "expert" add constraint "expert_current_term_id_foreign" foreign key ("current_term_id") references "term" ("id") on delete set null;

alter table "term" add constraint "term_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "term" add constraint "term_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "term" add constraint "term_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;
alter table "term" add constraint "term_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete restrict;
alter table "term" add constraint "term_removal_id_foreign" foreign key ("removal_id") references "removal" ("id") on delete restrict;

alter table "studio_lead" add constraint "studio_lead_studio_id_foreign" foreign key ("studio_id") references "skill_master_studio" ("id") on delete restrict;
alter table "studio_lead" add constraint "studio_lead_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "studio_lead" add constraint "studio_lead_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;

alter table "honour" add constraint "honour_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "honour" add constraint "honour_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "honour" add constraint "honour_kind_id_foreign" foreign key ("kind_id") references "honour_kind" ("id") on delete restrict;

alter table "employment" add constraint "employment_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "employment" add constraint "employment_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "employment" add constraint "employment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "employment" add constraint "employment_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;

alter table "credential" add constraint "credential_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "credential" add constraint "credential_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "credential" add constraint "credential_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;

alter table "counted_expert" add constraint "counted_expert_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on update cascade on delete cascade;
alter table "counted_expert" add constraint "counted_expert_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;

alter table "calendar_feed" add constraint "calendar_feed_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;

alter table "account" add constraint "account_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;

alter table "sign_in_session" add constraint "sign_in_session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;

alter table "sign_in_link" add constraint "sign_in_link_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;

alter table "role_grant" add constraint "role_grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "role_grant" add constraint "role_grant_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "role_grant" add constraint "role_grant_granted_by_id_foreign" foreign key ("granted_by_id") references "account" ("id") on delete restrict;
alter table "role_grant" add constraint "role_grant_revoked_by_id_foreign" foreign key ("revoked_by_id") references "account" ("id") on delete restrict;

alter table "removal_proposal" add constraint "removal_proposal_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "removal_proposal" add constraint "removal_proposal_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "removal_proposal" add constraint "removal_proposal_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;

alter table "periodic_review" add constraint "periodic_review_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;
alter table "periodic_review" add constraint "periodic_review_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "periodic_review" add constraint "periodic_review_started_by_id_foreign" foreign key ("started_by_id") references "account" ("id") on delete restrict;

alter table "review_item" add constraint "review_item_review_id_foreign" foreign key ("review_id") references "periodic_review" ("id") on delete cascade;
alter table "review_item" add constraint "review_item_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "review_item" add constraint "review_item_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "review_item" add constraint "review_item_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "account" ("id") on delete restrict;

alter table "message_preference" add constraint "message_preference_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;

alter table "fee_rate" add constraint "fee_rate_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "fee_rate" add constraint "fee_rate_set_by_id_foreign" foreign key ("set_by_id") references "account" ("id") on delete restrict;

alter table "engagement" add constraint "engagement_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "engagement" add constraint "engagement_host_id_foreign" foreign key ("host_id") references "organisation" ("id") on delete restrict;
alter table "engagement" add constraint "engagement_division_id_foreign" foreign key ("division_id") references "division" ("id") on delete restrict;
alter table "engagement" add constraint "engagement_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id") on delete restrict;
alter table "engagement" add constraint "engagement_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on delete restrict;

alter table "panel" add constraint "panel_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete cascade;
alter table "panel" add constraint "panel_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "panel" add constraint "panel_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;
alter table "panel" add constraint "panel_drafted_by_id_foreign" foreign key ("drafted_by_id") references "account" ("id") on delete restrict;

alter table "score_sheet" add constraint "score_sheet_panel_id_foreign" foreign key ("panel_id") references "panel" ("id") on delete restrict;
alter table "score_sheet" add constraint "score_sheet_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "score_sheet" add constraint "score_sheet_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "account" ("id") on delete restrict;

alter table "panel_seat" add constraint "panel_seat_panel_id_foreign" foreign key ("panel_id") references "panel" ("id") on delete cascade;
alter table "panel_seat" add constraint "panel_seat_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;

alter table "panel_rule_version" add constraint "panel_rule_version_panel_id_foreign" foreign key ("panel_id") references "panel" ("id") on delete cascade;
alter table "panel_rule_version" add constraint "panel_rule_version_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "panel_rule_version" add constraint "panel_rule_version_made_by_id_foreign" foreign key ("made_by_id") references "account" ("id") on delete restrict;
alter table "panel_rule_version" add constraint "panel_rule_version_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on delete restrict;

alter table "panel_rule" add constraint "panel_rule_panel_id_foreign" foreign key ("panel_id") references "panel" ("id") on delete cascade;
alter table "panel_rule" add constraint "panel_rule_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "panel_rule" add constraint "panel_rule_one_id_foreign" foreign key ("one_id") references "expert" ("id") on delete cascade;
alter table "panel_rule" add constraint "panel_rule_other_id_foreign" foreign key ("other_id") references "expert" ("id") on delete cascade;

alter table "incident_record" add constraint "incident_record_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "incident_record" add constraint "incident_record_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "incident_record" add constraint "incident_record_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete restrict;
alter table "incident_record" add constraint "incident_record_reported_by_id_foreign" foreign key ("reported_by_id") references "account" ("id") on delete restrict;
alter table "incident_record" add constraint "incident_record_investigated_by_id_foreign" foreign key ("investigated_by_id") references "account" ("id") on delete restrict;
alter table "incident_record" add constraint "incident_record_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;

alter table "suspension" add constraint "suspension_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "suspension" add constraint "suspension_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "suspension" add constraint "suspension_incident_id_foreign" foreign key ("incident_id") references "incident_record" ("id") on delete cascade;
alter table "suspension" add constraint "suspension_suspended_by_id_foreign" foreign key ("suspended_by_id") references "account" ("id") on delete restrict;
alter table "suspension" add constraint "suspension_lifted_by_id_foreign" foreign key ("lifted_by_id") references "account" ("id") on delete restrict;

alter table "removal" add constraint "removal_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "removal" add constraint "removal_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "removal" add constraint "removal_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;
alter table "removal" add constraint "removal_incident_id_foreign" foreign key ("incident_id") references "incident_record" ("id") on delete restrict;
alter table "removal" add constraint "removal_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;

alter table "experience" add constraint "experience_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "experience" add constraint "experience_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "experience" add constraint "experience_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;
alter table "experience" add constraint "experience_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete restrict;

alter table "engagement_participant" add constraint "engagement_participant_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete cascade;
alter table "engagement_participant" add constraint "engagement_participant_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "engagement_participant" add constraint "engagement_participant_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;

alter table "engagement_occupation" add constraint "engagement_occupation_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete cascade;
alter table "engagement_occupation" add constraint "engagement_occupation_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "engagement_occupation" add constraint "engagement_occupation_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;

alter table "contestant" add constraint "contestant_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete cascade;
alter table "contestant" add constraint "contestant_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "contestant" add constraint "contestant_unit_id_foreign" foreign key ("unit_id") references "organisation" ("id") on delete restrict;
alter table "contestant" add constraint "contestant_coach_id_foreign" foreign key ("coach_id") references "expert" ("id") on delete restrict;

alter table "employer_delegate" add constraint "employer_delegate_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "employer_delegate" add constraint "employer_delegate_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "employer_delegate" add constraint "employer_delegate_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "employer_delegate" add constraint "employer_delegate_named_by_id_foreign" foreign key ("named_by_id") references "account" ("id") on delete restrict;

alter table "disqualification" add constraint "disqualification_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "disqualification" add constraint "disqualification_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "disqualification" add constraint "disqualification_incident_id_foreign" foreign key ("incident_id") references "incident_record" ("id") on delete restrict;
alter table "disqualification" add constraint "disqualification_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;

alter table "device_key" add constraint "device_key_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "device_key" add constraint "device_key_revoked_by_id_foreign" foreign key ("revoked_by_id") references "account" ("id") on delete restrict;

alter table "freeze_announcement" add constraint "freeze_announcement_panel_id_foreign" foreign key ("panel_id") references "panel" ("id") on delete cascade;
alter table "freeze_announcement" add constraint "freeze_announcement_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "freeze_announcement" add constraint "freeze_announcement_rules_id_foreign" foreign key ("rules_id") references "panel_rule_version" ("id") on delete restrict;
alter table "freeze_announcement" add constraint "freeze_announcement_officer_key_id_foreign" foreign key ("officer_key_id") references "device_key" ("id") on delete restrict;
alter table "freeze_announcement" add constraint "freeze_announcement_supervisor_key_id_foreign" foreign key ("supervisor_key_id") references "device_key" ("id") on delete restrict;
alter table "freeze_announcement" add constraint "freeze_announcement_announced_by_id_foreign" foreign key ("announced_by_id") references "account" ("id") on delete restrict;

alter table "draw" add constraint "draw_panel_id_foreign" foreign key ("panel_id") references "panel" ("id") on delete restrict;
alter table "draw" add constraint "draw_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "draw" add constraint "draw_rules_id_foreign" foreign key ("rules_id") references "panel_rule_version" ("id") on delete restrict;
alter table "draw" add constraint "draw_drawn_by_id_foreign" foreign key ("drawn_by_id") references "account" ("id") on delete restrict;
alter table "draw" add constraint "draw_announcement_id_foreign" foreign key ("announcement_id") references "freeze_announcement" ("id") on delete restrict;
alter table "draw" add constraint "draw_supplements_id_foreign" foreign key ("supplements_id") references "draw" ("id") on delete restrict;
alter table "draw" add constraint "draw_public_value_by_id_foreign" foreign key ("public_value_by_id") references "account" ("id") on delete restrict;

alter table "redraw" add constraint "redraw_draw_id_foreign" foreign key ("draw_id") references "draw" ("id") on delete cascade;
alter table "redraw" add constraint "redraw_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "redraw" add constraint "redraw_asked_by_id_foreign" foreign key ("asked_by_id") references "account" ("id") on delete restrict;
alter table "redraw" add constraint "redraw_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on delete restrict;

alter table "link_request" add constraint "link_request_draw_id_foreign" foreign key ("draw_id") references "draw" ("id") on delete cascade;
alter table "link_request" add constraint "link_request_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;

alter table "draw_entry" add constraint "draw_entry_draw_id_foreign" foreign key ("draw_id") references "draw" ("id") on delete restrict;
alter table "draw_entry" add constraint "draw_entry_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "draw_entry" add constraint "draw_entry_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;

alter table "draw_part" add constraint "draw_part_draw_id_foreign" foreign key ("draw_id") references "draw" ("id") on delete cascade;
alter table "draw_part" add constraint "draw_part_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "draw_part" add constraint "draw_part_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "draw_part" add constraint "draw_part_device_key_id_foreign" foreign key ("device_key_id") references "device_key" ("id") on delete restrict;

alter table "conflict_of_interest" add constraint "conflict_of_interest_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "conflict_of_interest" add constraint "conflict_of_interest_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "conflict_of_interest" add constraint "conflict_of_interest_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "conflict_of_interest" add constraint "conflict_of_interest_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete restrict;
alter table "conflict_of_interest" add constraint "conflict_of_interest_other_expert_id_foreign" foreign key ("other_expert_id") references "expert" ("id") on delete restrict;
alter table "conflict_of_interest" add constraint "conflict_of_interest_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;
alter table "conflict_of_interest" add constraint "conflict_of_interest_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on delete restrict;

alter table "call" add constraint "call_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "call" add constraint "call_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;
alter table "call" add constraint "call_published_by_id_foreign" foreign key ("published_by_id") references "account" ("id") on delete restrict;

alter table "recommendation_list" add constraint "recommendation_list_call_id_foreign" foreign key ("call_id") references "call" ("id") on delete restrict;
alter table "recommendation_list" add constraint "recommendation_list_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "recommendation_list" add constraint "recommendation_list_closed_by_id_foreign" foreign key ("closed_by_id") references "account" ("id") on delete restrict;

alter table "public_notice" add constraint "public_notice_call_id_foreign" foreign key ("call_id") references "call" ("id") on delete restrict;
alter table "public_notice" add constraint "public_notice_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "public_notice" add constraint "public_notice_published_by_id_foreign" foreign key ("published_by_id") references "account" ("id") on delete restrict;

alter table "notice_extension" add constraint "notice_extension_notice_id_foreign" foreign key ("notice_id") references "public_notice" ("id") on delete cascade;
alter table "notice_extension" add constraint "notice_extension_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "notice_extension" add constraint "notice_extension_extended_by_id_foreign" foreign key ("extended_by_id") references "account" ("id") on delete restrict;

alter table "call_version" add constraint "call_version_call_id_foreign" foreign key ("call_id") references "call" ("id") on delete cascade;
alter table "call_version" add constraint "call_version_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "call_version" add constraint "call_version_published_by_id_foreign" foreign key ("published_by_id") references "account" ("id") on delete restrict;

alter table "renewal" add constraint "renewal_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "renewal" add constraint "renewal_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "renewal" add constraint "renewal_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;
alter table "renewal" add constraint "renewal_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete restrict;
alter table "renewal" add constraint "renewal_call_version_id_foreign" foreign key ("call_version_id") references "call_version" ("id") on delete restrict;
alter table "renewal" add constraint "renewal_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "account" ("id") on delete restrict;
alter table "renewal" add constraint "renewal_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;
alter table "renewal" add constraint "renewal_new_term_id_foreign" foreign key ("new_term_id") references "term" ("id") on delete restrict;

alter table "calendar_year" add constraint "calendar_year_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on delete restrict;

alter table "calendar_day" add constraint "calendar_day_year_id_foreign" foreign key ("year_id") references "calendar_year" ("id") on delete restrict;

alter table "calendar_correction" add constraint "calendar_correction_corrected_by_id_foreign" foreign key ("corrected_by_id") references "account" ("id") on delete restrict;

alter table "busy_period" add constraint "busy_period_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "busy_period" add constraint "busy_period_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "busy_period" add constraint "busy_period_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on delete restrict;

alter table "assignment" add constraint "assignment_panel_id_foreign" foreign key ("panel_id") references "panel" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_expert_office_id_foreign" foreign key ("expert_office_id") references "office" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_draw_id_foreign" foreign key ("draw_id") references "draw" ("id") on delete restrict;
alter table "assignment" add constraint "assignment_named_by_id_foreign" foreign key ("named_by_id") references "account" ("id") on delete restrict;

alter table "service_record" add constraint "service_record_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "service_record" add constraint "service_record_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "service_record" add constraint "service_record_expert_office_id_foreign" foreign key ("expert_office_id") references "office" ("id") on delete restrict;
alter table "service_record" add constraint "service_record_engagement_id_foreign" foreign key ("engagement_id") references "engagement" ("id") on delete restrict;
alter table "service_record" add constraint "service_record_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete restrict;
alter table "service_record" add constraint "service_record_recorded_by_id_foreign" foreign key ("recorded_by_id") references "account" ("id") on delete restrict;

alter table "fee_record" add constraint "fee_record_service_record_id_foreign" foreign key ("service_record_id") references "service_record" ("id") on delete restrict;
alter table "fee_record" add constraint "fee_record_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "fee_record" add constraint "fee_record_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "fee_record" add constraint "fee_record_rate_id_foreign" foreign key ("rate_id") references "fee_rate" ("id") on delete restrict;
alter table "fee_record" add constraint "fee_record_prepared_by_id_foreign" foreign key ("prepared_by_id") references "account" ("id") on delete restrict;
alter table "fee_record" add constraint "fee_record_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on delete restrict;
alter table "fee_record" add constraint "fee_record_returned_by_id_foreign" foreign key ("returned_by_id") references "account" ("id") on delete restrict;

alter table "score" add constraint "score_sheet_id_foreign" foreign key ("sheet_id") references "score_sheet" ("id") on delete restrict;
alter table "score" add constraint "score_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "score" add constraint "score_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete restrict;

alter table "message" add constraint "message_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "message" add constraint "message_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "message" add constraint "message_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "message" add constraint "message_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete restrict;

alter table "invitation" add constraint "invitation_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "invitation" add constraint "invitation_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "invitation" add constraint "invitation_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on delete restrict;

alter table "decline" add constraint "decline_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "decline" add constraint "decline_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "decline" add constraint "decline_expert_office_id_foreign" foreign key ("expert_office_id") references "office" ("id") on delete restrict;
alter table "decline" add constraint "decline_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "decline" add constraint "decline_excused_by_id_foreign" foreign key ("excused_by_id") references "account" ("id") on delete restrict;

alter table "appraisal" add constraint "appraisal_service_record_id_foreign" foreign key ("service_record_id") references "service_record" ("id") on delete restrict;
alter table "appraisal" add constraint "appraisal_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "appraisal" add constraint "appraisal_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "appraisal" add constraint "appraisal_expert_office_id_foreign" foreign key ("expert_office_id") references "office" ("id") on delete restrict;
alter table "appraisal" add constraint "appraisal_incident_id_foreign" foreign key ("incident_id") references "incident_record" ("id") on delete restrict;
alter table "appraisal" add constraint "appraisal_appraised_by_id_foreign" foreign key ("appraised_by_id") references "account" ("id") on delete restrict;

alter table "application" add constraint "application_call_id_foreign" foreign key ("call_id") references "call" ("id") on delete restrict;
alter table "application" add constraint "application_call_version_id_foreign" foreign key ("call_version_id") references "call_version" ("id") on delete restrict;
alter table "application" add constraint "application_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "application" add constraint "application_applicant_id_foreign" foreign key ("applicant_id") references "account" ("id") on delete restrict;
alter table "application" add constraint "application_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on delete restrict;
alter table "application" add constraint "application_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "application" add constraint "application_residence_id_foreign" foreign key ("residence_id") references "division" ("id") on delete restrict;
alter table "application" add constraint "application_employer_id_foreign" foreign key ("employer_id") references "organisation" ("id") on delete restrict;
alter table "application" add constraint "application_insured_in_id_foreign" foreign key ("insured_in_id") references "division" ("id") on delete restrict;
alter table "application" add constraint "application_works_in_id_foreign" foreign key ("works_in_id") references "division" ("id") on delete restrict;
alter table "application" add constraint "application_recommended_by_id_foreign" foreign key ("recommended_by_id") references "account" ("id") on delete restrict;
alter table "application" add constraint "application_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on delete restrict;
alter table "application" add constraint "application_recommendation_list_id_foreign" foreign key ("recommendation_list_id") references "recommendation_list" ("id") on delete restrict;

alter table "opinion" add constraint "opinion_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;
alter table "opinion" add constraint "opinion_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "opinion" add constraint "opinion_reviewer_id_foreign" foreign key ("reviewer_id") references "account" ("id") on delete restrict;

alter table "notice_entry" add constraint "notice_entry_notice_id_foreign" foreign key ("notice_id") references "public_notice" ("id") on delete cascade;
alter table "notice_entry" add constraint "notice_entry_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "notice_entry" add constraint "notice_entry_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete restrict;

alter table "objection" add constraint "objection_notice_id_foreign" foreign key ("notice_id") references "public_notice" ("id") on delete restrict;
alter table "objection" add constraint "objection_entry_id_foreign" foreign key ("entry_id") references "notice_entry" ("id") on delete restrict;
alter table "objection" add constraint "objection_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete restrict;
alter table "objection" add constraint "objection_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "objection" add constraint "objection_acknowledged_by_id_foreign" foreign key ("acknowledged_by_id") references "account" ("id") on delete restrict;
alter table "objection" add constraint "objection_investigated_by_id_foreign" foreign key ("investigated_by_id") references "account" ("id") on delete restrict;
alter table "objection" add constraint "objection_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;

alter table "stored_file" add constraint "stored_file_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "account" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_person_id_foreign" foreign key ("person_id") references "account" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_objection_id_foreign" foreign key ("objection_id") references "objection" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_incident_id_foreign" foreign key ("incident_id") references "incident_record" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_decline_id_foreign" foreign key ("decline_id") references "decline" ("id") on delete restrict;
alter table "stored_file" add constraint "stored_file_conflict_id_foreign" foreign key ("conflict_id") references "conflict_of_interest" ("id") on delete restrict;

alter table "file_ticket" add constraint "file_ticket_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete restrict;
alter table "file_ticket" add constraint "file_ticket_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "file_ticket" add constraint "file_ticket_notice_id_foreign" foreign key ("notice_id") references "public_notice" ("id") on delete restrict;

alter table "correction_proposal" add constraint "correction_proposal_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "correction_proposal" add constraint "correction_proposal_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "correction_proposal" add constraint "correction_proposal_evidence_id_foreign" foreign key ("evidence_id") references "stored_file" ("id") on delete restrict;
alter table "correction_proposal" add constraint "correction_proposal_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "account" ("id") on delete restrict;

alter table "granted_exception" add constraint "granted_exception_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;
alter table "granted_exception" add constraint "granted_exception_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "granted_exception" add constraint "granted_exception_approver_id_foreign" foreign key ("approver_id") references "account" ("id") on delete restrict;

alter table "eligibility_verdict" add constraint "eligibility_verdict_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;
alter table "eligibility_verdict" add constraint "eligibility_verdict_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "eligibility_verdict" add constraint "eligibility_verdict_call_version_id_foreign" foreign key ("call_version_id") references "call_version" ("id") on delete restrict;

alter table "application_event" add constraint "application_event_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;
alter table "application_event" add constraint "application_event_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "application_event" add constraint "application_event_actor_id_foreign" foreign key ("actor_id") references "account" ("id") on delete restrict;

alter table "application_document" add constraint "application_document_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;
alter table "application_document" add constraint "application_document_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "application_document" add constraint "application_document_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete restrict;
alter table "application_document" add constraint "application_document_added_by_id_foreign" foreign key ("added_by_id") references "account" ("id") on delete restrict;

alter table "appointment_certificate" add constraint "appointment_certificate_term_id_foreign" foreign key ("term_id") references "term" ("id") on delete restrict;
alter table "appointment_certificate" add constraint "appointment_certificate_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "appointment_certificate" add constraint "appointment_certificate_roster_id_foreign" foreign key ("roster_id") references "roster" ("id") on delete restrict;
alter table "appointment_certificate" add constraint "appointment_certificate_issued_by_id_foreign" foreign key ("issued_by_id") references "account" ("id") on delete restrict;

alter table "signed_certificate" add constraint "signed_certificate_certificate_id_foreign" foreign key ("certificate_id") references "appointment_certificate" ("id") on delete restrict;
alter table "signed_certificate" add constraint "signed_certificate_key_id_foreign" foreign key ("key_id") references "certificate_key" ("id") on delete restrict;

alter table "trade" add constraint "trade_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;

alter table "expert_occupation" add constraint "expert_occupation_expert_id_foreign" foreign key ("expert_id") references "expert" ("id") on delete cascade;
alter table "expert_occupation" add constraint "expert_occupation_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "expert_occupation" add constraint "expert_occupation_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;
alter table "expert_occupation" add constraint "expert_occupation_trade_id_foreign" foreign key ("trade_id") references "trade" ("id") on delete restrict;

alter table "application_occupation" add constraint "application_occupation_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;
alter table "application_occupation" add constraint "application_occupation_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "application_occupation" add constraint "application_occupation_occupation_id_foreign" foreign key ("occupation_id") references "occupation" ("id") on delete restrict;
alter table "application_occupation" add constraint "application_occupation_trade_id_foreign" foreign key ("trade_id") references "trade" ("id") on delete restrict;

alter table "webhook" add constraint "webhook_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "webhook" add constraint "webhook_registered_by_id_foreign" foreign key ("registered_by_id") references "account" ("id") on delete restrict;

alter table "webhook_delivery" add constraint "webhook_delivery_webhook_id_foreign" foreign key ("webhook_id") references "webhook" ("id") on delete restrict;
alter table "webhook_delivery" add constraint "webhook_delivery_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;

alter table "withdrawal" add constraint "withdrawal_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "withdrawal" add constraint "withdrawal_office_id_foreign" foreign key ("office_id") references "office" ("id") on delete restrict;
alter table "withdrawal" add constraint "withdrawal_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete restrict;
