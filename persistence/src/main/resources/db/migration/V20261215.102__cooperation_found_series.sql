-- The search over everything finds the series of figures of which something was published.

create function statistic_series_found() returns trigger language plpgsql as $$
begin
    perform found_note('SERIES', coalesce(new.code, old.code));
    return null;
end $$;
create trigger statistic_series_found after insert or delete or update on statistic_series
    for each row execute function statistic_series_found();

create function published_figure_found() returns trigger language plpgsql as $$
begin
    insert into found_change (kind, key) select distinct 'SERIES', f.series from changed f;
    return null;
end $$;
create trigger published_figure_found after insert on published_figure
    referencing new table as changed for each statement execute function published_figure_found();

insert into found_change (kind, key) select 'SERIES', s.code from statistic_series s;
