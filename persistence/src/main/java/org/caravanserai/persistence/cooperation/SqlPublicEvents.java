package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlPublicEvents implements PublicEvents {

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlPublicEvents() {}

    @Inject
    SqlPublicEvents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PublicEvent> bySlug(String slug) {
        return sql.first(
                "select slug, title, starts_at, ends_at from events_public_facts where slug = ?",
                row -> new PublicEvent(
                        row.text("slug"), row.localized("title"), row.time("starts_at"), row.time("ends_at")),
                slug);
    }
}
