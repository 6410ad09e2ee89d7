package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.registry.LinkTargets;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlLinkTargets implements LinkTargets {

    private final Sql sql;

    @Inject
    SqlLinkTargets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean hasEvent(String slug) {
        return found("select slug from events_public_facts where slug = ? limit 1", "slug", slug);
    }

    @Override
    public boolean hasCenter(String slug) {
        return found("select center from centers_public_facts where center = ? limit 1", "center", slug);
    }

    @Override
    public boolean hasAgreement(String code) {
        return found("select agreement from exchanges_agreement_facts where agreement = ? limit 1", "agreement", code);
    }

    private boolean found(String statement, String column, String reference) {
        return sql.first(statement, row -> row.text(column), reference).isPresent();
    }
}
