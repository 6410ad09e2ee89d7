package org.caravanserai.persistence.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Answers that are kept for repeated requests. */
@ApplicationScoped
class IdempotencyPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("idempotency_key", "caller")
                .notExported("copies of answers that the person already got, kept for a day")
                .erasedBy("delete from idempotency_key where caller = ?1 or body ~* ?3"));
    }
}
