-- What shows the benefit of a result: an address, a document, its hash. What was verified before stays as it is.
alter table cooperation_result add column benefit_evidence text check (length(benefit_evidence) between 1 and 500);

create function cooperation_result_evidence() returns trigger language plpgsql as $$
begin
    raise exception 'the benefit of result % is verified without evidence', new.id using errcode = 'check_violation';
end
$$;

create trigger cooperation_result_evidence_inserted before insert on cooperation_result for each row
    when (new.stage = 'VERIFIED' and new.benefit_evidence is null) execute function cooperation_result_evidence();
create trigger cooperation_result_evidence_verified before update of stage on cooperation_result for each row
    when (new.stage = 'VERIFIED' and old.stage <> 'VERIFIED' and new.benefit_evidence is null)
    execute function cooperation_result_evidence();
