package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlPublicEvents implements PublicEvents {

    private static final String EVENTS = "select slug, title, starts_at, ends_at from events_public_facts";

    private final Sql sql;

    @Inject
    SqlPublicEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PublicEvent> bySlug(String slug) {
        return sql.first(EVENTS + " where slug = ?", SqlPublicEvents::event, slug);
    }

    @Override
    public List<PublicEvent> titled(String words, int most) {
        return sql.list(
                EVENTS
                        + " where exists (select from jsonb_each_text(title) t where lower(t.value) like ?)"
                        + " order by starts_at desc, slug limit ?",
                SqlPublicEvents::event,
                LikePattern.words(words),
                most);
    }

    private static PublicEvent event(Row row) throws SQLException {
        return new PublicEvent(row.text("slug"), row.localized("title"), row.time("starts_at"), row.time("ends_at"));
    }
}
