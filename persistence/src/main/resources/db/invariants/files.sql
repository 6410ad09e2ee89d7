-- What stored files must keep together; Invariants reads it.

-- rule file-complete: a file has all of its content
select f.id, f.size, coalesce(sum(length(p.content)), 0) as kept
from stored_file f left join stored_file_piece p on p.file_id = f.id
group by f.id, f.size
having f.size <> coalesce(sum(length(p.content)), 0);
