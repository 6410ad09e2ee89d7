package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementDraft;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;

@ApplicationScoped
class JpaAgreementDrafts implements AgreementDrafts {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(AgreementDraft draft) {
        entities.persist(draft);
    }

    @Override
    public void remove(AgreementDraft draft) {
        entities.remove(draft);
    }

    @Override
    public Optional<AgreementDraft> byCode(String code) {
        return entities.createQuery("select d from AgreementDraft d where d.code = :code", AgreementDraft.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AgreementDraft> lock(String code) {
        return entities.createQuery("select d from AgreementDraft d where d.code = :code", AgreementDraft.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AgreementDraft> of(Set<UUID> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from AgreementDraft d where d.organization in :organizations"
                                        + " order by d.changedAt desc, d.id",
                                AgreementDraft.class)
                        .setParameter("organizations", organizations)
                        .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
