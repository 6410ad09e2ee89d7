-- A second marker on a sample, moderation, and appeals against published marks.
alter table class_assessment
    add column sample_percent    int not null default 0 check (sample_percent between 0 and 100),
    add column sample_least      int not null default 0 check (sample_least between 0 and 1000),
    add column tolerance         numeric(7, 2) not null default 0 check (tolerance >= 0),
    add column appeal_days       int not null default 0 check (appeal_days between 0 and 90),
    add column second_marker     uuid,
    add column sample_seed       bigint,
    add column sample_drawn_at   timestamptz,
    add column rest_of_class     text check (rest_of_class in ('KEPT', 'SCALED')),
    add column scale_factor      numeric(9, 4) check (scale_factor >= 0),
    add column moderated_by      uuid,
    add column moderated_at      timestamptz,
    add column moderation_reason text,
    add constraint class_assessment_sample check (num_nonnulls(second_marker, sample_seed, sample_drawn_at) in (0, 3)),
    add constraint class_assessment_moderation check (
        num_nonnulls(rest_of_class, scale_factor, moderated_by, moderated_at, moderation_reason) in (0, 5)),
    add constraint class_assessment_moderated_after_sample check (moderated_at is null or sample_drawn_at is not null),
    add constraint class_assessment_published_after_moderation check (
        published_at is null or moderated_at is not null or (sample_percent = 0 and sample_least = 0));
create index class_assessment_second_marker on class_assessment (second_marker) where moderated_at is null;

-- Papers that the second marker sees, in the order in which they were drawn.
create table assessment_sample (
    assessment_id uuid not null references class_assessment (id),
    enrolment_id  uuid not null references enrolment (id),
    position      int not null check (position >= 1),
    primary key (assessment_id, enrolment_id),
    unique (assessment_id, position)
);

-- 3: given by moderation, 4: outcome of an appeal.
alter table assessment_mark
    drop constraint assessment_mark_marker_check,
    add constraint assessment_mark_marker_check check (marker between 1 and 4);

-- Each kind of entry is possible in its stage only, and the second marker is nobody who has given a first mark.
create function assessment_mark_in_order() returns trigger language plpgsql as $$
declare
    assessment class_assessment;
begin
    select * into assessment from class_assessment where id = new.assessment_id for share;
    if (assessment.published_at is null) = (new.marker = 4) then
        raise exception 'before publication markers mark, after it appeals decide' using errcode = 'check_violation';
    end if;
    if new.marker = 1 and assessment.sample_drawn_at is not null then
        raise exception 'the first marks stand' using errcode = 'check_violation';
    end if;
    if new.marker = 2 and assessment.sample_drawn_at is not null and (
            assessment.moderated_at is not null
            or not exists (select from assessment_sample s
                           where s.assessment_id = new.assessment_id and s.enrolment_id = new.enrolment_id)
            or exists (select from assessment_mark m
                       where m.assessment_id = new.assessment_id and m.marker = 1 and m.entered_by = new.entered_by)) then
        raise exception 'the second marker marks the sample, and nothing before' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger assessment_mark_order before insert on assessment_mark for each row execute function assessment_mark_in_order();

create function assessment_mark_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'an entry of points is never changed' using errcode = 'check_violation';
end $$;
create trigger assessment_mark_final before update or delete on assessment_mark
    for each row execute function assessment_mark_is_final();

-- Whoever moderates has not marked.
create function class_assessment_independent() returns trigger language plpgsql as $$
begin
    if exists (select from assessment_mark m
               where m.assessment_id = new.id and m.marker in (1, 2) and m.entered_by = new.moderated_by) then
        raise exception 'whoever moderates has not marked' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger class_assessment_independent before update of moderated_by on class_assessment
    for each row when (new.moderated_by is distinct from old.moderated_by) execute function class_assessment_independent();

create table mark_appeal (
    id            uuid primary key,
    assessment_id uuid not null references class_assessment (id),
    enrolment_id  uuid not null references enrolment (id),
    reason        text not null check (length(reason) between 1 and 2000),
    filed_at      timestamptz not null,
    points_before numeric(7, 2) not null check (points_before >= 0),
    points        numeric(7, 2) check (points >= 0),
    answer        text check (length(answer) between 1 and 2000),
    decided_by    uuid,
    decided_at    timestamptz,
    version       bigint not null,
    constraint mark_appeal_once unique (assessment_id, enrolment_id),
    constraint mark_appeal_decision check (num_nonnulls(points, answer, decided_by, decided_at) in (0, 4))
);
create index mark_appeal_enrolment on mark_appeal (enrolment_id);

-- An appeal comes within its window, and is decided by somebody who has not given this mark.
create function mark_appeal_in_order() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and not exists (select from class_assessment a
            where a.id = new.assessment_id and new.filed_at < a.published_at + make_interval(days => a.appeal_days)) then
        raise exception 'nobody may appeal against this mark now' using errcode = 'check_violation';
    end if;
    if new.decided_by is not null and exists (select from assessment_mark m
            where m.assessment_id = new.assessment_id and m.enrolment_id = new.enrolment_id and m.marker < 4
              and m.entered_by = new.decided_by) then
        raise exception 'whoever decides on an appeal has not marked' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger mark_appeal_order before insert or update on mark_appeal for each row execute function mark_appeal_in_order();
