package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaAgreementLinks implements AgreementLinks {

    private final Entities entities;

    @Inject
    JpaAgreementLinks(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(AgreementLink link) {
        entities.addNow(link);
    }

    @Override
    public Optional<AgreementLink> byCode(String code) {
        return entities.one(AgreementLink.class, "select l from AgreementLink l where l.code = ?1", code);
    }

    @Override
    public Optional<AgreementLink> lock(String code) {
        return entities.lock(byCode(code));
    }

    @Override
    public List<AgreementLink> waiting() {
        return entities.all(
                AgreementLink.class,
                "select l from AgreementLink l where l.standing = ?1 and l.revokedAt is null"
                        + " order by l.createdAt, l.id",
                LinkStanding.WAITING);
    }

    @Override
    public List<AgreementLink> of(UUID agreement) {
        return entities.all(
                AgreementLink.class,
                "select l from AgreementLink l where l.agreement = ?1 order by l.createdAt desc",
                agreement);
    }
}
