package org.caravanserai.persistence.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.IssuedDocumentsContract;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;

class IssuedDocumentsContractIT extends PostgresTest implements IssuedDocumentsContract {

    @Override
    public IssuedDocuments documents() {
        return repository(IssuedDocuments.class);
    }

    @Override
    public int lookups(UUID id, LocalDate day) {
        return inTransaction(() -> wired(new Sql())
                .first(
                        "select lookups from document_lookup where document_id = ? and day = ?",
                        row -> row.number("lookups"),
                        id,
                        day)
                .orElse(0));
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
