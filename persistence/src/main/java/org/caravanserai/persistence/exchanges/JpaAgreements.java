package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Revision;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaAgreements implements Agreements {

    /** Rows that refer to the agreement can be added meanwhile, so that whoever holds one of its places never waits for this lock. */
    private static final String LOCK = "for no key update";

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaAgreements(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(Agreement agreement) {
        entities.addNow(agreement);
    }

    @Override
    public void add(Revision revision) {
        entities.addNow(revision);
    }

    @Override
    public Optional<Agreement> byCode(String code) {
        return entities.one(Agreement.class, "select a from Agreement a where a.code = ?1", code);
    }

    @Override
    public Optional<Agreement> lock(String code) {
        return entities.newest(
                sql.first("select id from exchange_agreement where code = ? " + LOCK, row -> row.id("id"), code)
                        .flatMap(this::byId));
    }

    @Override
    public Optional<Agreement> byId(UUID id) {
        return entities.find(Agreement.class, id);
    }

    @Override
    public Optional<Revision> revision(UUID agreement, int number) {
        return entities.one(
                Revision.class, "select r from Revision r where r.agreement = ?1 and r.number = ?2", agreement, number);
    }

    @Override
    public Map<String, Condition> agreed(UUID agreement) {
        var conditions = new LinkedHashMap<String, Condition>();
        byId(agreement)
                .ifPresent(found -> entities
                        .all(
                                Revision.class,
                                "select r from Revision r where r.agreement = ?1 order by r.number",
                                agreement)
                        .stream()
                        .filter(revision -> found.isAgreed(revision.number()))
                        .flatMap(revision -> revision.terms().conditions().stream())
                        .forEach(condition -> conditions.put(condition.code(), condition)));
        return conditions;
    }
}
