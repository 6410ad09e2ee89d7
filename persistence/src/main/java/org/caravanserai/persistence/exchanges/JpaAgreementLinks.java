package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;

@ApplicationScoped
class JpaAgreementLinks implements AgreementLinks {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(AgreementLink link) {
        entities.persist(link);
        entities.flush();
    }

    @Override
    public Optional<AgreementLink> byCode(String code) {
        return entities.createQuery("select l from AgreementLink l where l.code = :code", AgreementLink.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AgreementLink> lock(String code) {
        var link = byCode(code);
        link.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return link;
    }

    @Override
    public List<AgreementLink> waiting() {
        return entities.createQuery(
                        "select l from AgreementLink l where l.standing = :waiting and l.revokedAt is null"
                                + " order by l.createdAt, l.id",
                        AgreementLink.class)
                .setParameter("waiting", LinkStanding.WAITING)
                .getResultList();
    }

    @Override
    public List<AgreementLink> of(UUID agreement) {
        return entities.createQuery(
                        "select l from AgreementLink l where l.agreement = :agreement order by l.createdAt desc",
                        AgreementLink.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }
}
