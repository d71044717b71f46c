-- What an import has to know of people whom its viewer may not see: whether they are there. Answered for fingerprints, which nobody can
-- make without the server's key, and for certificate numbers, which are printed on certificates.

create function experts_fingerprinted(hashes text[]) returns setof text language sql stable security definer set search_path = public as $$
  select id_number_hash from expert where id_number_hash = any (hashes)
$$;

create function certificates_in_use(asked int, numbers text[]) returns setof text
language sql stable security definer set search_path = public as $$
  select certificate_number from term where roster_id = asked and certificate_number = any (numbers)
$$;
