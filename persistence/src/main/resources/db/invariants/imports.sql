-- What the rows of imports must keep together; Invariants reads it.

-- rule import-over: an import that is over keeps no body, and its refusals are counted
select j.id, j.state from import_job j
where (j.state <> 'RUNNING' and exists (select from import_piece p where p.import_id = j.id))
   or j.refused <> (select count(*) from import_refusal r where r.import_id = j.id);
