package org.caravanserai.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaPersonRecords implements PersonRecords {

    private final Entities entities;

    @Inject
    JpaPersonRecords(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(PersonRecord person) {
        entities.addNow(person);
    }

    @Override
    public Optional<PersonRecord> byCode(String code) {
        return entities.one(PersonRecord.class, "select p from PersonRecord p where p.code = ?1", code);
    }

    @Override
    public Optional<PersonRecord> byHash(String hash) {
        return entities.one(PersonRecord.class, "select p from PersonRecord p where p.claimHash = ?1", hash);
    }

    @Override
    public Optional<PersonRecord> lock(PersonRecord person) {
        return entities.lock(PersonRecord.class, person.id());
    }

    @Override
    public void forget(UUID account) {
        entities.update("delete from PersonRecord p where p.account = ?1", account);
    }
}
