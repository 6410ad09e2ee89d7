-- People without an account: an account without a way to sign in, and the record that an organization keeps of the person.
alter table account add column kept_since timestamptz;
alter table account add constraint account_kept_cannot_sign_in
    check (kept_since is null or (email_verified_at is null and password_hash is null));

create table person_record (
    id              uuid primary key,
    code            text not null unique,
    account_id      uuid not null references account on delete cascade,
    organization_id uuid not null references organization,
    born_on         date,
    phone           text check (phone <> '' and length(phone) <= 40),
    email           text check (email = lower(email)),
    guardian_name   text check (guardian_name <> '' and length(guardian_name) <= 120),
    guardian_phone  text check (guardian_phone <> '' and length(guardian_phone) <= 40),
    guardian_email  text check (guardian_email = lower(guardian_email)),
    consented_on    date not null,
    entered_at      timestamptz not null,
    claim_hash      char(64) unique,
    claim_until     timestamptz,
    claimed_at      timestamptz,
    version         bigint not null,
    check ((claim_hash is null) = (claim_until is null)),
    check (claimed_at is null or claim_hash is null),
    check (guardian_name is not null or (guardian_phone is null and guardian_email is null))
);
create index person_record_account on person_record (account_id);
create index person_record_keeper on person_record (organization_id, entered_at desc);
create index person_record_email on person_record (organization_id, email) where email is not null;

-- A place in a class that goes over to another account keeps its times for the learner.
create function enrolment_moves_time() returns trigger language plpgsql as $$
begin
    update learner_time set learner = learner_key(new.account_id, new.given_name) where enrolment_id = new.id;
    return new;
end $$;
create trigger enrolment_moves_time after update of account_id on enrolment
    for each row when (old.account_id <> new.account_id) execute function enrolment_moves_time();
