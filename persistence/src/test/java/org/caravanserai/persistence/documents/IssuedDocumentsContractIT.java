package org.caravanserai.persistence.documents;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.IssuedDocumentsContract;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class IssuedDocumentsContractIT extends PostgresTest implements IssuedDocumentsContract {

    @Override
    public IssuedDocuments documents() {
        return repository(IssuedDocuments.class);
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
