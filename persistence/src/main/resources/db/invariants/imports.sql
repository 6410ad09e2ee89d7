-- What the rows of imports must keep together; Invariants reads it.

-- rule import-over: an import that is over keeps no body, and its refusals are counted
select j.id, j.state from import_job j
where (j.state <> 'RUNNING' and (exists (select from import_piece p where p.import_id = j.id)
                                  or exists (select from import_group_row g where g.import_id = j.id)))
   or j.refused <> (select count(*) from import_refusal r where r.import_id = j.id);

-- rule table-complete: an uploaded table has all of its rows, or none of them any more
select u.id, u.size, coalesce(sum(length(p.content)), 0) as kept
from table_upload u left join table_upload_piece p on p.upload_id = u.id
group by u.id, u.size, u.rows_gone
having coalesce(sum(length(p.content)), 0) <> case when u.rows_gone then 0 else u.size end;
