-- Appeals against marks have the columns and limits of all appeals: grounds, decision and its note.
alter table mark_appeal rename column reason to grounds;
alter table mark_appeal rename column answer to decision_note;
alter table mark_appeal drop constraint mark_appeal_reason_check;
alter table mark_appeal drop constraint mark_appeal_answer_check;
alter table mark_appeal drop constraint mark_appeal_decision;
alter table mark_appeal add column decision text check (decision in ('UPHELD', 'DISMISSED'));
alter table mark_appeal disable trigger mark_appeal_order;
update mark_appeal set decision = case when points = points_before then 'DISMISSED' else 'UPHELD' end where points is not null;
alter table mark_appeal enable trigger mark_appeal_order;
alter table mark_appeal add constraint mark_appeal_texts check (length(grounds) between 1 and 5000 and length(decision_note) between 1 and 5000);
alter table mark_appeal add constraint mark_appeal_decision
    check (num_nonnulls(points, decision, decision_note, decided_by, decided_at) in (0, 5) and (decision = 'UPHELD') = (points <> points_before));

-- Nobody decides on their own appeal.
create function mark_appeal_of_somebody_else() returns trigger language plpgsql as $$
begin
    if exists (select from enrolment e where e.id = new.enrolment_id and e.account_id = new.decided_by) then
        raise exception 'nobody decides on their own appeal' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger mark_appeal_decided_by before update of decided_by on mark_appeal for each row
    when (new.decided_by is distinct from old.decided_by) execute function mark_appeal_of_somebody_else();
