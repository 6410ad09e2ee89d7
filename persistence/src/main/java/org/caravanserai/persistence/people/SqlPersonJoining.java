package org.caravanserai.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.people.PersonJoining;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Sql;

/** Runs the joining statements that the areas contribute. */
@ApplicationScoped
class SqlPersonJoining implements PersonJoining {

    /** The class of states of SQL in which a constraint refuses. */
    private static final String CONSTRAINT = "23";

    private Entities entities;
    private Sql sql;
    private Iterable<PersonalTables> areas;

    @SuppressWarnings("NullAway.Init")
    protected SqlPersonJoining() {}

    @Inject
    SqlPersonJoining(Entities entities, Sql sql, @Any Instance<PersonalTables> areas) {
        this(entities, sql, (Iterable<PersonalTables>) areas);
    }

    SqlPersonJoining(Entities entities, Sql sql, Iterable<PersonalTables> areas) {
        this.entities = entities;
        this.sql = sql;
        this.areas = areas;
    }

    @Override
    public void move(UUID from, UUID to) {
        entities.flush();
        try {
            for (var area : areas) {
                for (var table : area.tables()) {
                    table.joining().forEach(statement -> sql.update(statement, from, to));
                }
            }
        } catch (PersistenceException refused) {
            throw isOfConstraint(refused) ? new Conflict("person-has-both") : refused;
        }
    }

    private static boolean isOfConstraint(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONSTRAINT));
    }
}
