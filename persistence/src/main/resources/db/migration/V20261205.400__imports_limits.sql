-- What imports of tables keep of refused rows, in bytes: it counts towards what an account may keep, and is deleted with the table.
alter table import_job add refused_bytes bigint not null default 0 check (refused_bytes >= 0);

update import_job j set refused_bytes = r.bytes
  from (select import_id, sum(octet_length(source)) as bytes from import_refusal where source is not null group by import_id) r
 where r.import_id = j.id;

create index table_upload_kept on table_upload (account_id) where not rows_gone;
