package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.EventFact;
import org.caravanserai.domain.cooperation.indicator.EventFacts;
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

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlEventFacts() {}

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
}
