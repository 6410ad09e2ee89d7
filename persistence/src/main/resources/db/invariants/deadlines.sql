-- What deadlines must keep together; Invariants reads it.

-- rule deadline-told: an area is told that a deadline fell due only when it did
select id, kind, due_at, fell_due_at from deadline where fell_due_at < due_at;
