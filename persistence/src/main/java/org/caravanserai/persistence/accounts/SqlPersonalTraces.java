package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.caravanserai.domain.accounts.PersonalTraces;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Redaction;
import org.caravanserai.persistence.shared.Sql;

/** Runs the erasing statements that the areas contribute. */
@ApplicationScoped
class SqlPersonalTraces implements PersonalTraces {

    @PersistenceContext
    private EntityManager entities;

    private Sql sql;
    private Iterable<PersonalTables> areas;

    @SuppressWarnings("NullAway.Init")
    protected SqlPersonalTraces() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    SqlPersonalTraces(Sql sql, @Any Instance<PersonalTables> areas) {
        this.sql = sql;
        this.areas = areas;
    }

    SqlPersonalTraces(EntityManager entities, Sql sql, Iterable<PersonalTables> areas) {
        this.entities = entities;
        this.sql = sql;
        this.areas = areas;
    }

    @Override
    public void erase(PersonIdentity person) {
        entities.flush();
        var pattern = Redaction.pattern(person);
        for (var area : areas) {
            for (var table : area.tables()) {
                table.erasing()
                        .forEach(statement -> sql.update(
                                statement, person.account(), person.address().value(), pattern));
            }
        }
    }
}
