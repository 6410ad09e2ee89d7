package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.caravanserai.domain.accounts.PersonalTraces;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.persistence.shared.Redaction;

@ApplicationScoped
class SqlPersonalTraces implements PersonalTraces {

    /** Parameters: the account, the address, the pattern of the person's address and names. */
    private static final List<String> STATEMENTS = List.of(
            "delete from api_token where account_id = ?1",
            "delete from account_link where account_id = ?1 or new_email = ?2",
            "update import_job set started_by_name = '' where started_by = ?1",
            "delete from idempotency_key where caller = ?1 or body ~* ?3");

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void erase(PersonIdentity person) {
        for (var statement : STATEMENTS) {
            var query = entities.createNativeQuery(statement);
            query.setParameter(1, person.account());
            if (statement.contains("?2")) {
                query.setParameter(2, person.address().value());
            }
            if (statement.contains("?3")) {
                query.setParameter(3, Redaction.pattern(person));
            }
            query.executeUpdate();
        }
    }
}
