package org.caravanserai.persistence.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationFactType;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.domain.webhooks.WaitingFact;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookAddress;
import org.caravanserai.domain.webhooks.WebhookBoard;
import org.caravanserai.domain.webhooks.WebhookDelivery;
import org.caravanserai.domain.webhooks.WebhookFacts;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** What history records waits for webhooks that listen, and each area's statements find what is told of it. */
class WebhookFactsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private WebhookFacts facts() {
        return repository(WebhookFacts.class);
    }

    @Test
    void aFactWaitsFromTheMomentWhenHistoryRecordsItIfSomebodyListens() {
        var organization = organization();
        inTransaction(() -> facts().watch());
        record(organization, OrganizationAction.VERIFIED);
        assertThat(waiting(organization)).isEmpty();

        var webhook = new Webhook(
                organization,
                WebhookAddress.of("https://hooks.example/in"),
                List.of("organization.verified"),
                new byte[] {1},
                NOW);
        inTransaction(() -> repository(Webhooks.class).add(webhook));
        record(organization, OrganizationAction.EDITED);
        assertThat(waiting(organization)).as("it listens to something else").isEmpty();
        record(organization, OrganizationAction.VERIFIED);
        var fact = waiting(organization).get(0);
        assertThat(fact.code()).isEqualTo("organization.verified");

        var told = inTransaction(() -> facts().tell(OrganizationFactType.ORGANIZATION__VERIFIED, organization))
                .orElseThrow();
        assertThat(told.organizations()).containsExactly(organization);
        assertThat(told.path()).isEqualTo("/organizations/" + told.names().get("slug"));

        assertThat(inTransaction(() -> facts().claim(fact))).isTrue();
        assertThat(inTransaction(() -> facts().claim(fact))).isFalse();
        assertThat(waiting(organization)).isEmpty();

        record(organization, OrganizationAction.VERIFIED);
        inTransaction(() -> facts().forget(NOW.plusSeconds(1)));
        assertThat(waiting(organization)).isEmpty();
    }

    @Test
    void everyStatementRunsAndTellsNothingOfAThingThatIsNotThere() {
        for (var type : facts().types()) {
            assertThat(inTransaction(() -> facts().tell(type, Ids.next())))
                    .as(type.code())
                    .isEmpty();
        }
    }

    @Test
    void everyFactIsKnownByHistoryAndNamedOnceInThePast() {
        var types = facts().types();
        assertThat(types)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.traces()).as(type.code()).isNotEmpty());
        var declared = Contributions.of(FactStatements.class).stream()
                .flatMap(area -> area.statements().keySet().stream())
                .map(FactType::code)
                .collect(Collectors.toList());
        assertThat(declared).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    void listsShowWhatWasDelivered() {
        var organization = organization();
        var webhook = new Webhook(
                organization,
                WebhookAddress.of("https://hooks.example/in"),
                List.of("class.opened"),
                new byte[] {1},
                NOW);
        inTransaction(() -> {
            repository(Webhooks.class).add(webhook);
            repository(Webhooks.class).deliver(new WebhookDelivery(webhook.id(), null, "class.opened", "{}", NOW));
        });
        var board = repository(WebhookBoard.class);
        var page = new PageRequest(0, 20, null, null);
        var line = inTransaction(() -> board.of(organization, page)).items().get(0);
        assertThat(line.waiting()).isEqualTo(1);
        assertThat(line.events()).containsExactly("class.opened");
        assertThat(inTransaction(() -> board.count(organization))).isEqualTo(1);
        assertThat(inTransaction(() -> board.count(null))).isNotNegative();
        assertThat(inTransaction(() -> board.deliveries(webhook.id(), page)).items())
                .hasSize(1);
    }

    private List<WaitingFact> waiting(UUID subject) {
        return inTransaction(() -> facts().waiting(1_000)).stream()
                .filter(fact -> fact.subject().equals(subject))
                .toList();
    }

    private void record(UUID organization, OrganizationAction action) {
        inTransaction(() -> repository(HistoryEntries.class)
                .add(new HistoryEntry(organization, action, null, null, Caller.SYSTEM, null, NOW)));
    }

    private UUID organization() {
        var organization = new Organization(
                Slug.of("facts-" + UUID.randomUUID()), Bodies.unowned().profile(), NOW, null);
        inTransaction(() -> repository(Organizations.class).add(organization));
        return organization.id();
    }
}
