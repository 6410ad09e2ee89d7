package org.caravanserai.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.TestDocuments;
import org.caravanserai.domain.documents.TestDocuments.TestKind;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class IssuedDocumentsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final byte[] FILE = {1};

    @Test
    void documentsIssuedAtTheSameTimeHaveNumbersWithoutGapsThoughSomeFail() throws Exception {
        var issuer = organization();
        var workers = Executors.newFixedThreadPool(4);
        List<Future<Integer>> taken = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean fails = i % 3 == 0;
            Callable<Integer> issue = () -> issue(issuer, fails);
            taken.add(workers.submit(issue));
        }
        var numbers = new ArrayList<Integer>();
        for (var each : taken) {
            numbers.add(each.get());
        }
        workers.shutdown();
        assertThat(numbers.stream().filter(number -> number > 0).sorted())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    }

    @Test
    void whatWasPrintedCannotBeChangedOrDeleted() {
        var document = issued(organization());
        for (var change : List.of(
                "update issued_document set facts = '[]' where id = ?1",
                "update issued_document set number = 'X' where id = ?1",
                "delete from issued_document where id = ?1")) {
            assertThatThrownBy(() -> inTransaction(() -> entities.createNativeQuery(change)
                            .setParameter(1, document.id())
                            .executeUpdate()))
                    .as(change)
                    .hasStackTraceContaining("an issued document");
        }
    }

    private int issue(UUID issuer, boolean fails) {
        var own = anotherEntityManager();
        try {
            return inTransaction(own, () -> {
                var documents = repository(JpaIssuedDocuments.class, own);
                var sequence = documents.nextSequence(TestKind.TEST_CERTIFICATE, issuer, 2026);
                if (fails) {
                    throw new IllegalStateException("printing failed");
                }
                var document = TestDocuments.issued(TestDocuments.draft(Ids.next(), issuer, null), sequence, NOW);
                documents.add(document, FILE);
                return sequence;
            });
        } catch (IllegalStateException failed) {
            return 0;
        } finally {
            own.close();
        }
    }

    private IssuedDocument issued(UUID issuer) {
        return inTransaction(() -> {
            var documents = repository(JpaIssuedDocuments.class);
            var draft = TestDocuments.draft(Ids.next(), issuer, null);
            var document =
                    TestDocuments.issued(draft, documents.nextSequence(TestKind.TEST_CERTIFICATE, issuer, 2026), NOW);
            documents.add(document, FILE);
            return document;
        });
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> repository(Organizations.class).add(organization));
        return organization.id();
    }
}
