-- What a record of the registry cost in a year and how many people it reached; what became of those who were trained.
create table cooperation_year_figure (
    entry_id     uuid not null references cooperation_entry (id) on delete cascade,
    position     int not null,
    figure_year  int not null check (figure_year between 1950 and 2200),
    participants int check (participants > 0),
    cost         numeric(18, 3) check (cost > 0),
    currency     text check (currency ~ '^[A-Z]{3}$'),
    trained      int check (trained >= 0),
    placed       int check (placed >= 0),
    primary key (entry_id, position),
    constraint cooperation_year_figure_once unique (entry_id, figure_year) deferrable initially deferred,
    constraint cooperation_year_figure_money check ((cost is null) = (currency is null)),
    constraint cooperation_year_figure_placed check (placed is null or (trained is not null and placed <= trained)),
    constraint cooperation_year_figure_says_something check (coalesce(participants, cost, trained) is not null)
);
create index cooperation_year_figure_year on cooperation_year_figure (figure_year);

-- Languages in which the people of a party can work, at level B2 or better.
alter table cooperation_party add column languages text[] not null default '{}';

-- Of the graduates of a year those who can work in a second language (B2 or better) and have studied abroad; null: not reported.
alter table cooperation_year_report add column international int check (international between 0 and graduates);

-- How a programme ended: when, by whose decision, and what becomes of its students. What ended before this was asked has no decision.
alter table cooperation_programme
    add column ended_on      date,
    add column deciding_body text check (length(deciding_body) between 1 and 300),
    add column student_plan  jsonb not null default '{}' check (jsonb_typeof(student_plan) = 'object');
update cooperation_programme p set ended_on = coalesce(e.ends_on, e.as_of)
from cooperation_entry e where e.id = p.id and p.state in ('TERMINATED', 'SETTLED');
alter table cooperation_programme
    add constraint cooperation_programme_ended check ((state in ('TERMINATED', 'SETTLED')) = (ended_on is not null));
create index cooperation_programme_ended_on on cooperation_programme (ended_on desc) where ended_on is not null;
