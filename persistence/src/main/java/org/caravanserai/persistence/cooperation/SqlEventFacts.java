package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.EventFact;
import org.caravanserai.domain.cooperation.indicator.EventFacts;
import org.caravanserai.domain.cooperation.indicator.KeynoteFact;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEventFacts implements EventFacts {

    private static final String EVENTS = """
        select e.slug, e.title, case when e.country = any (?1::text[]) then e.country else e.organizer_country end as country,
               e.starts_at, e.ends_at
        from events_public_facts e
        where (e.country = any (?1::text[]) or e.organizer_country = any (?1::text[]))
          and e.starts_at >= ?2::date and e.starts_at < ?3::date + 1
        order by e.starts_at desc, e.slug
        limit 500
        """;

    /** ?1 countries, ?2 first day, ?3 last day, ?4 the home country. */
    private static final String KEYNOTES = """
        with keynote as (
            select k.* from events_keynote_facts k where k.ends_at >= ?2::date and k.ends_at < ?3::date + 1
        )
        select k.event, k.title, c.code as country, coalesce(sum(k.speakers) filter (where k.speaker_country = c.code), 0) as away,
               coalesce(sum(k.speakers) filter (where k.speaker_country = ?4), 0) as home
        from unnest(?1::text[]) c (code) join keynote k on k.speaker_country in (c.code, ?4)
        where c.code <> ?4 and (k.country = c.code or k.organizer_country = c.code
           or exists (select from keynote o where o.event = k.event and o.speaker_country = c.code))
        group by k.event, k.title, k.ends_at, k.session, c.code
        order by k.ends_at desc, k.event, k.session, c.code
        """;

    private final Sql sql;

    @Inject
    SqlEventFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<EventFact> events(Collection<String> countries, LocalDate from, LocalDate to) {
        return sql.list(
                EVENTS,
                row -> new EventFact(
                        row.text("slug"),
                        row.localized("title"),
                        row.text("country"),
                        row.time("starts_at"),
                        row.time("ends_at")),
                countries.toArray(String[]::new),
                from,
                to);
    }

    @Override
    public List<KeynoteFact> keynotes(Collection<String> countries, LocalDate from, LocalDate day) {
        return sql.list(
                KEYNOTES,
                row -> new KeynoteFact(
                        row.text("event"),
                        row.localized("title"),
                        row.text("country"),
                        row.count("away"),
                        row.count("home")),
                countries.toArray(String[]::new),
                from,
                day,
                Scope.HOME);
    }
}
