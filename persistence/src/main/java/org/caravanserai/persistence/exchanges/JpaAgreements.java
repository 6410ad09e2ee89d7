package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Revision;

@ApplicationScoped
class JpaAgreements implements Agreements {

    /** Rows that refer to the agreement can be added meanwhile, so that whoever holds one of its places never waits for this lock. */
    private static final String LOCK = "for no key update";

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaAgreements() {}

    JpaAgreements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Agreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    @Override
    public void add(Revision revision) {
        entities.persist(revision);
        entities.flush();
    }

    @Override
    public Optional<Agreement> byCode(String code) {
        return entities.createQuery("select a from Agreement a where a.code = :code", Agreement.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Agreement> lock(String code) {
        var locked = entities.createNativeQuery("select id from exchange_agreement where code = ?1 " + LOCK)
                .setParameter(1, code)
                .getResultList();
        var agreement = locked.isEmpty() ? Optional.<Agreement>empty() : byCode(code);
        agreement.ifPresent(entities::refresh);
        return agreement;
    }

    @Override
    public Optional<Agreement> byId(UUID id) {
        return Optional.ofNullable(entities.find(Agreement.class, id));
    }

    @Override
    public Optional<Revision> revision(UUID agreement, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.agreement = :agreement and r.number = :number",
                        Revision.class)
                .setParameter("agreement", agreement)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<String, Condition> agreed(UUID agreement) {
        var conditions = new LinkedHashMap<String, Condition>();
        byId(agreement).ifPresent(found -> entities.createQuery(
                        "select r from Revision r where r.agreement = :agreement order by r.number", Revision.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .filter(revision -> found.isAgreed(revision.number()))
                .flatMap(revision -> revision.terms().conditions().stream())
                .forEach(condition -> conditions.put(condition.code(), condition)));
        return conditions;
    }
}
