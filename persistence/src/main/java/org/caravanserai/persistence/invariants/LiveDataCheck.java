package org.caravanserai.persistence.invariants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.caravanserai.domain.invariants.CheckedRule;
import org.caravanserai.domain.invariants.DataCheck;

/** Runs the invariants on the connection of the transaction. */
@ApplicationScoped
class LiveDataCheck implements DataCheck {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<CheckedRule> run() {
        try {
            return Invariants.check(entities.unwrap(Connection.class)).stream()
                    .map(result -> new CheckedRule(result.area(), result.key(), result.rows(), result.more()))
                    .toList();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }
}
