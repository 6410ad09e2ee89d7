package org.caravanserai.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.people.PersonRecord;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaPersonRecords implements PersonRecords {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaPersonRecords(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
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
    public void know(PersonRecord person, UUID place) {
        sql.update(
                "insert into person_record_place (record_id, place_id) values (?, ?) on conflict do nothing",
                person.id(),
                place);
    }

    @Override
    public boolean isKnown(PersonRecord person, Set<UUID> places) {
        return !places.isEmpty()
                && sql.first(
                                "select 1 as known from person_record_place where record_id = ?1"
                                        + " and place_id = any (cast(string_to_array(?2, ',') as uuid[])) limit 1",
                                row -> true,
                                person.id(),
                                places.stream().map(UUID::toString).collect(Collectors.joining(",")))
                        .isPresent();
    }

    @Override
    public void join(PersonRecord ending, PersonRecord staying) {
        sql.update(
                "insert into person_record_place (record_id, place_id) select ?, place_id from person_record_place"
                        + " where record_id = ? on conflict do nothing",
                staying.id(),
                ending.id());
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
