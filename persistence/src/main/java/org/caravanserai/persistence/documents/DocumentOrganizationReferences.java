package org.caravanserai.persistence.documents;

import static org.caravanserai.persistence.shared.OrganizationReference.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Issuers of documents. */
@ApplicationScoped
class DocumentOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                kept(
                        "issued_document",
                        "issuer_id",
                        "a document names who issued it, and its number is one of that issuer"),
                kept("document_number", "issuer_id", "numbers go on with the organization that stays"));
    }
}
