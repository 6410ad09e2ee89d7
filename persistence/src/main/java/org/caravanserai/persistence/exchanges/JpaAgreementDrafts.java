package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementDraft;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaAgreementDrafts implements AgreementDrafts {

    private final Entities entities;

    @Inject
    JpaAgreementDrafts(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(AgreementDraft draft) {
        entities.add(draft);
    }

    @Override
    public void remove(AgreementDraft draft) {
        entities.remove(draft);
    }

    @Override
    public Optional<AgreementDraft> byCode(String code) {
        return entities.one(AgreementDraft.class, "select d from AgreementDraft d where d.code = ?1", code);
    }

    @Override
    public Optional<AgreementDraft> lock(String code) {
        return entities.lock(byCode(code));
    }

    @Override
    public List<AgreementDraft> of(Set<UUID> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : entities.all(
                        AgreementDraft.class,
                        "select d from AgreementDraft d where d.organization in ?1"
                                + " order by d.changedAt desc, d.id",
                        organizations);
    }
}
