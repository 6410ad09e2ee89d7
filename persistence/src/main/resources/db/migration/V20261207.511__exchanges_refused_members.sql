-- An application that ended because the applicant does not belong to the organization says so; which did until now is in the history.
alter table exchange_application add column membership_refused_at timestamptz;

update exchange_application x set membership_refused_at = (
    select max(h.happened_at) from history_entry h
    where h.subject = 'APPLICATION' and h.subject_id = x.id and h.action = 'MEMBERSHIP_REFUSED')
where x.state = 'REJECTED';
