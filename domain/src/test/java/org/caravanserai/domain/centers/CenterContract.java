package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.TestDocuments;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.testing.PortContract;

/** What the contracts of the area's ports need: organizations, their centers, and documents. */
public interface CenterContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    Organizations organizations();

    Centers centers();

    IssuedDocuments documents();

    /** From here on the transaction sees the private rows of the center. */
    void enter(UUID center);

    /** Runs the work in a transaction that sees the private rows of the center. */
    default <T> T within(UUID center, Callable<T> work) {
        return inTransaction(() -> {
            enter(center);
            return work.call();
        });
    }

    default void within(UUID center, Runnable work) {
        inTransaction(() -> {
            enter(center);
            work.run();
        });
    }

    /** A new organization. */
    default UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    /** The draft of a new center with two owners. */
    default Center center() {
        var center = CenterFixtures.draft("center-" + Ids.next(), organization(), organization(), NOW);
        inTransaction(() -> centers().add(center));
        return center;
    }

    /** A document of this kind about the subject, the first of a new organization. */
    default IssuedDocument issued(DocumentKind kind, UUID subject) {
        var draft = new DocumentDraft(
                kind,
                subject,
                organization(),
                null,
                "Amina Diallo",
                NOW.atZone(CenterFixtures.HANOI).toLocalDate(),
                null,
                LanguageTag.of("en"),
                DocumentFacts.of());
        var document = TestDocuments.issued(draft, 1, NOW);
        inTransaction(() -> documents().add(document, new byte[] {1}));
        return document;
    }
}
