package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.exchanges.call.References;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaReferences implements References {

    private final Entities entities;

    @Inject
    JpaReferences(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Reference reference) {
        entities.addNow(reference);
    }

    @Override
    public Optional<Reference> byCode(String code) {
        return entities.one(Reference.class, "select r from Reference r where r.code = ?1", code);
    }

    @Override
    public Optional<Reference> lock(String code) {
        return entities.lock(byCode(code));
    }

    @Override
    public Optional<Reference> byId(UUID id) {
        return entities.find(Reference.class, id);
    }

    @Override
    public List<Reference> of(UUID application) {
        return entities.all(
                Reference.class,
                "select r from Reference r where r.application = ?1 order by r.requestedAt, r.id",
                application);
    }

    @Override
    public void remove(Reference reference) {
        entities.remove(reference);
    }
}
