package org.caravanserai.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.documents.TestDocuments.TestKind;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link IssuedDocuments} promises. */
public interface IssuedDocumentsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    byte[] FILE = {37, 80, 68, 70};

    IssuedDocuments documents();

    Organizations organizations();

    Accounts accounts();

    @Test
    default void aDocumentIsFoundByIdentityCodeAndSubject() {
        var holder = account();
        var subject = Ids.next();
        var first = issued(subject, organization(), holder);
        assertThat(documents().byId(first.id())).hasValueSatisfying(found -> {
            assertThat(found.number()).isEqualTo(first.number());
            assertThat(found.facts()).isEqualTo(first.facts());
            assertThat(found.state(NOW)).isEqualTo(DocumentState.ISSUED);
        });
        assertThat(documents().byCode(first.code())).isPresent();
        assertThat(documents().byCode(PublicCode.next())).isEmpty();
        assertThat(documents().about(TestKind.TEST_CERTIFICATE, subject)).hasSize(1);
        assertThat(documents().about(TestKind.TEST_CERTIFICATE, Ids.next())).isEmpty();
        assertThat(documents().pdf(first.id()))
                .hasValueSatisfying(file -> assertThat(file).containsExactly(FILE));
    }

    @Test
    default void lookUpsAreCountedByDay() {
        var document = issued(Ids.next(), organization(), null);
        var day = LocalDate.of(2026, 11, 26);
        for (int i = 0; i < 3; i++) {
            inTransaction(() -> documents().lookedUp(document.id(), day));
        }
        inTransaction(() -> documents().lookedUp(document.id(), day.plusDays(1)));
        assertThat(lookups(document.id(), day)).isEqualTo(3);
        assertThat(lookups(document.id(), day.plusDays(1))).isEqualTo(1);
        assertThat(lookups(Ids.next(), day)).isZero();
    }

    /** How often the document was looked up on the day, as it is kept. */
    int lookups(UUID id, LocalDate day);

    @Test
    default void numbersOfIssuerKindAndYearFollowEachOther() {
        var issuer = organization();
        assertThat(next(issuer, 2026)).isEqualTo(1);
        assertThat(next(issuer, 2026)).isEqualTo(2);
        assertThat(next(issuer, 2027)).isEqualTo(1);
        assertThat(next(organization(), 2026)).isEqualTo(1);
    }

    @Test
    default void aSubjectHasOneValidDocumentOfAKind() {
        var issuer = organization();
        var subject = Ids.next();
        var first = issued(subject, issuer, null);
        assertTaken(() -> add(subject, issuer, null));
        inTransaction(() -> documents().byId(first.id()).orElseThrow().supersede(Caller.SYSTEM, null, NOW));
        var second = issued(subject, issuer, null);
        inTransaction(() -> documents().byId(first.id()).orElseThrow().succeededBy(second));
        assertThat(documents().byId(first.id())).hasValueSatisfying(found -> {
            assertThat(found.state(NOW)).isEqualTo(DocumentState.SUPERSEDED);
            assertThat(found.successor()).isEqualTo(second.id());
        });
        assertThat(documents().about(TestKind.TEST_CERTIFICATE, subject))
                .extracting(IssuedDocument::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    default void filesOfDocumentsThatEndedLongAgoAreForgotten() {
        var issuer = organization();
        var ended = issued(Ids.next(), issuer, null);
        var valid = issued(Ids.next(), issuer, null);
        inTransaction(() -> documents().byId(ended.id()).orElseThrow().supersede(Caller.SYSTEM, null, NOW));
        assertThat(inTransaction(() -> documents().forgetFiles(TestKind.TEST_CERTIFICATE, NOW.minusSeconds(60))))
                .isZero();
        inTransaction(() -> documents().forgetFiles(TestKind.TEST_CERTIFICATE, NOW.plusSeconds(60)));
        assertThat(documents().pdf(ended.id())).isEmpty();
        assertThat(documents().pdf(valid.id())).isPresent();
        assertThat(documents().byCode(ended.code())).isPresent();
    }

    private int next(UUID issuer, int year) {
        return inTransaction(() -> documents().nextSequence(TestKind.TEST_CERTIFICATE, issuer, year));
    }

    private IssuedDocument issued(UUID subject, UUID issuer, UUID holder) {
        return inTransaction(() -> add(subject, issuer, holder));
    }

    private IssuedDocument add(UUID subject, UUID issuer, UUID holder) {
        var draft = TestDocuments.draft(subject, issuer, holder);
        var sequence = documents().nextSequence(draft.kind(), issuer, 2026);
        var document = TestDocuments.issued(draft, sequence, NOW);
        documents().add(document, FILE);
        return document;
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private UUID account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account.id();
    }
}
