package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkableThing;
import org.caravanserai.domain.cooperation.registry.LinkableThings;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlLinkableThings implements LinkableThings {

    private static final String THINGS = """
        select * from (
            select 'EVENT' as target, slug as reference, title from events_public_facts
            union all select 'CENTER', center, title from centers_public_facts
            union select 'AGREEMENT', agreement, title from exchanges_agreement_facts
            union all select 'ENTRY', slug, title from cooperation_entry) thing
        """;

    private final Sql sql;

    @Inject
    SqlLinkableThings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LinkableThing> find(LinkTarget target, String reference) {
        return sql.first(
                THINGS + " where target = ? and reference = ?", SqlLinkableThings::thing, target.name(), reference);
    }

    @Override
    public List<LinkableThing> titled(String words, int most) {
        return sql.list(
                THINGS + " where exists (select from jsonb_each_text(title) t where lower(t.value) like ?)"
                        + " order by coalesce(title ->> 'en', title::text), target, reference limit ?",
                SqlLinkableThings::thing,
                LikePattern.words(words),
                most);
    }

    private static LinkableThing thing(Row row) throws SQLException {
        return new LinkableThing(
                row.constant(LinkTarget.class, "target"), row.text("reference"), row.localized("title"));
    }
}
