alter table academic_event
    add column questions jsonb not null default '[]' check (jsonb_typeof(questions) = 'array');

alter table registration
    add column answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object');

comment on column academic_event.questions is 'what the sign-up form asks, in its order, with what it no longer asks but was answered';
comment on column registration.answers is 'by key of the question: its kind when it was answered, and the values';
