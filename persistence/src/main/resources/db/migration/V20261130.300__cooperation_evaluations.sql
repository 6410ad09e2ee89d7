-- Evaluations of joint programmes and institutions: what somebody who looked at one found.
create table cooperation_evaluation (
    programme_id    uuid not null references cooperation_programme (id) on delete cascade,
    position        int not null,
    held_on         date not null,
    outcome         text not null check (outcome in ('PASS', 'CONDITIONAL', 'FAIL')),
    evaluating_body text not null check (length(evaluating_body) between 1 and 300),
    findings        jsonb not null check (jsonb_typeof(findings) = 'object'),
    primary key (programme_id, position),
    constraint cooperation_evaluation_once unique (programme_id, held_on) deferrable initially deferred,
    constraint cooperation_evaluation_findings check (outcome = 'PASS' or findings <> '{}')
);
