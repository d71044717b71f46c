-- Files and their tickets. A file is its uploader's until it is attached to a record; then the office that keeps the record sees it too.

call keep_to_scope('stored_file',
  'uploaded_by_id = (select app_account()) or person_id = (select app_account()) or expert_id = (select app_expert())');
create policy own_upload on stored_file for insert with check (uploaded_by_id = (select app_account()) and office_id is null);
create policy own_change on stored_file for update using (uploaded_by_id = (select app_account()));

-- Tickets: whoever asks makes one; only the server itself looks them up, by their digest.
alter table file_ticket enable row level security;
create policy asked on file_ticket for insert with check (account_id = (select app_account()));
create policy own on file_ticket for select using (account_id = (select app_account()) or (select app_every_office()));
create policy kept on file_ticket for update using ((select app_every_office()));

-- What is clean has been checked and can be proved whole; what is erased has neither key nor name.
alter table stored_file add constraint stored_file_content check (
  case state
    when 'AWAITED' then received_at is null and sha256 is null
    when 'QUARANTINED' then received_at is not null and key_sealed is not null and received_sha256 is not null
    when 'CLEAN' then checked_at is not null and key_sealed is not null and sha256 is not null and type is not null and size is not null
    when 'REFUSED' then checked_at is not null and key_sealed is null and refusal is not null
    else key_sealed is null and name is null and name_sealed is null
  end);
