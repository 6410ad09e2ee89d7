package org.caravanserai.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.SampleFact;
import org.caravanserai.domain.webhooks.ToldFact;
import org.caravanserai.domain.webhooks.WaitingFact;
import org.caravanserai.domain.webhooks.WebhookBoard;
import org.caravanserai.domain.webhooks.WebhookDelivery;
import org.caravanserai.domain.webhooks.WebhookDeliveryState;
import org.caravanserai.domain.webhooks.WebhookFacts;
import org.caravanserai.domain.webhooks.WebhookState;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another system is told of facts. */
class WebhooksTest {

    private static final PageRequest FIRST = new PageRequest(0, 20, null, null);

    private final PlatformWorld world = new PlatformWorld(Map.of(
            "caravanserai.webhooks.loopback",
            "on",
            "caravanserai.webhooks.most",
            "2",
            "caravanserai.url",
            "https://c.example"));
    private final List<WaitingFact> waiting = new ArrayList<>();
    private final Organization organization = world.organization("silk");
    private final Slug silk = Slug.of("silk");
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver();
        world.wiring
                .answer(WebhookFacts.class, "types", asked -> List.of(SampleFact.values()))
                .answer(WebhookFacts.class, "waiting", asked -> List.copyOf(waiting))
                .answer(
                        WebhookFacts.class,
                        "forget",
                        asked -> waiting.removeIf(fact -> fact.at().isBefore((Instant) asked[0])))
                .answer(WebhookFacts.class, "claim", asked -> waiting.remove(asked[0]))
                .answer(
                        WebhookFacts.class,
                        "tell",
                        asked -> Optional.of(
                                new ToldFact(Map.of("code", "C1"), "/caravans/C1", Set.of(organization.id()))))
                .answer(WebhookBoard.class, "of", asked -> new Page<>(List.of(), 0, 20, 0))
                .answer(WebhookBoard.class, "deliveries", asked -> new Page<>(List.of(), 0, 20, 0))
                .answer(
                        WebhookBoard.class,
                        "count",
                        asked -> world.memory.webhooks.table.where(each -> true).count());
        world.as(world.member(organization, "manager", OrganizationRole.MANAGER));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aFactArrivesSignedAsStandardWebhooksHasIt() throws Exception {
        var added = add(silk, "caravan.arrived");
        happens("caravan.arrived");
        happens("caravan.on-the-way");
        work();

        assertThat(receiver.arrivals).hasSize(1);
        var arrival = receiver.last();
        assertThat(arrival.body())
                .isEqualTo("{\"type\":\"caravan.arrived\",\"timestamp\":\"2026-11-26T08:00:00Z\","
                        + "\"data\":{\"code\":\"C1\",\"address\":\"https://c.example/api/v1/caravans/C1\"}}");
        assertThat(arrival.header("content-type")).isEqualTo("application/json");
        assertThat(arrival.header("webhook-signature")).isEqualTo(signature(arrival, added.secret()));
        world.clock.set(Instant.now());
        world.of(TestWebhook.class).execute(silk, added.id());
        work();
        new Webhook(added.secret())
                .verify(receiver.last().body(), receiver.last().headers());
        assertThatThrownBy(() ->
                        new Webhook(added.secret()).verify("{}", receiver.last().headers()))
                .isInstanceOf(WebhookVerificationException.class);
        assertThat(only(added.id()).state()).isEqualTo(WebhookDeliveryState.DELIVERED);
        assertThat(world.history()).containsExactly("ADDED " + receiver.address(), "TESTED");
    }

    /** Computed here once more, from the text of the standard. */
    private static String signature(Receiver.Arrival arrival, String secret) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = arrival.header("webhook-id") + "." + arrival.header("webhook-timestamp") + "." + arrival.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void forADayBothSecretsSign() throws Exception {
        world.clock.set(Instant.now());
        var added = add(silk, "caravan.arrived");
        var renewed = world.of(RenewWebhookSecret.class).execute(silk, added.id());
        assertThat(renewed).startsWith("whsec_").isNotEqualTo(added.secret());
        happens("caravan.arrived");
        work();
        for (var secret : List.of(added.secret(), renewed)) {
            new Webhook(secret).verify(receiver.last().body(), receiver.last().headers());
        }
        world.clock.set(world.clock.instant().plus(Duration.ofDays(1)));
        happens("caravan.arrived");
        work();
        assertThat(receiver.last().header("webhook-signature")).isEqualTo(signature(receiver.last(), renewed));
    }

    @Test
    void theSecretIsStoredEncrypted() {
        var added = add(silk, "caravan.arrived");
        var plain = Base64.getDecoder().decode(added.secret().substring("whsec_".length()));
        var stored = world.memory.webhooks.find(added.id()).orElseThrow().secrets(world.clock.instant());
        assertThat(stored).hasSize(1).doesNotContain(plain);
        assertThat(world.history().toString()).doesNotContain(added.secret());
    }

    @Test
    void whatFailsIsTriedAgainAndAfterFiveDaysTheManagersAreTold() {
        var added = add(silk, "caravan.arrived");
        receiver.status = 500;
        receiver.answer = "Out of camels";
        happens("caravan.arrived");
        work();
        var delivery = only(added.id());
        assertThat(delivery.state()).isEqualTo(WebhookDeliveryState.PENDING);
        assertThat(delivery.status()).isEqualTo(500);
        assertThat(delivery.answer()).isEqualTo("Out of camels");
        work();
        assertThat(receiver.arrivals).as("not before its time").hasSize(1);
        world.clock.set(PlatformWorld.NOW.plus(Duration.ofMinutes(1)));
        work();
        assertThat(receiver.arrivals).hasSize(2);
        assertThat(receiver.arrivals.get(1).header("webhook-id"))
                .isEqualTo(receiver.arrivals.get(0).header("webhook-id"));

        world.clock.set(PlatformWorld.NOW.plus(Duration.ofDays(5)));
        work();
        assertThat(world.memory.webhooks.find(added.id()).orElseThrow().state()).isEqualTo(WebhookState.DISABLED);
        assertThat(world.sent()).containsExactly("WEBHOOK_DISABLED");
        assertThat(world.lastEmail().arguments().value("link"))
                .isEqualTo("/manage/organizations/silk/webhooks/" + added.id());
        assertRefused(
                "webhooks-not-in-that-state", () -> world.of(TestWebhook.class).execute(silk, added.id()));

        receiver.status = 200;
        world.of(ResumeWebhook.class).execute(silk, added.id());
        world.clock.set(PlatformWorld.NOW.plus(Duration.ofDays(6)));
        work();
        assertThat(only(added.id()).state()).isEqualTo(WebhookDeliveryState.DELIVERED);
        assertThat(world.history()).containsSubsequence("DISABLED HTTP 500", "RESUMED");
    }

    @Test
    void anAddressThatIsGoneIsAskedNoMore() {
        world.as(world.account("admin", PlatformRole.ADMIN));
        var added = add(null, "caravan.arrived");
        receiver.status = 410;
        happens("caravan.arrived");
        work();
        assertThat(world.memory.webhooks.find(added.id()).orElseThrow().state()).isEqualTo(WebhookState.DISABLED);
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/admin/webhooks/" + added.id());
    }

    @Test
    void aRedirectIsNotFollowedAndALongAnswerIsCut() {
        var added = add(silk, "caravan.arrived");
        receiver.status = 302;
        receiver.answer = "x".repeat(100_000);
        happens("caravan.arrived");
        work();
        assertThat(receiver.arrivals).hasSize(1);
        assertThat(only(added.id()).status()).isEqualTo(302);
        assertThat(only(added.id()).answer()).hasSize(1_000);
    }

    @Test
    void whatWasDeliveredOrWaitsIsSentOnceByHand() {
        var added = add(silk, "caravan.arrived");
        happens("caravan.arrived");
        work();
        var delivery = only(added.id());
        world.of(RepeatDelivery.class).execute(silk, added.id(), delivery.id());
        world.of(RepeatDelivery.class).execute(silk, added.id(), delivery.id());
        assertNotFound(() -> world.of(RepeatDelivery.class).execute(silk, added.id(), Ids.next()));
        work();
        assertThat(receiver.arrivals).hasSize(2);
        assertThat(receiver.arrivals.get(1).body())
                .isEqualTo(receiver.arrivals.get(0).body());
    }

    @Test
    void aWebhookIsChangedAndDeleted() {
        var added = add(silk, "caravan.arrived");
        world.of(ChangeWebhook.class)
                .execute(silk, added.id(), new WebhookDraft(receiver.address(), List.of("caravan.on-the-way")));
        var shown = world.of(ShowWebhook.class).execute(silk, added.id(), FIRST);
        assertThat(shown.webhook().events()).containsExactly("caravan.on-the-way");
        assertThat(shown.keptDays()).isEqualTo(30);
        world.of(DeleteWebhook.class).execute(silk, added.id());
        assertNotFound(() -> world.of(ShowWebhook.class).execute(silk, added.id(), FIRST));
        happens("caravan.on-the-way");
        work();
        assertThat(receiver.arrivals).isEmpty();
        assertThat(waiting).isEmpty();
    }

    @Test
    void everyFaultIsNamed() {
        assertInvalid(List.of("events: webhooks-unknown-event", "address: webhooks-not-an-address"), () -> world.of(
                        AddWebhook.class)
                .execute(silk, new WebhookDraft("nowhere", List.of("caravan.arrived", "caravan.lost"))));
        for (var refused : List.of("http://93.184.216.34/", "https://10.0.0.1/", "https://169.254.169.254/x")) {
            assertInvalid(List.of("address: webhooks-address-refused"), () -> world.of(AddWebhook.class)
                    .execute(silk, new WebhookDraft(refused, List.of("caravan.arrived"))));
        }
        add(silk, "caravan.arrived");
        add(silk, "caravan.arrived");
        assertRefused("webhooks-too-many", () -> add(silk, "caravan.arrived"));
    }

    @Test
    void nobodyElseFindsThem() {
        var added = add(silk, "caravan.arrived");
        assertNotFound(() -> world.of(ListWebhooks.class).execute(null, FIRST));
        assertThat(world.of(ListWebhooks.class).execute(silk, FIRST).types()).hasSize(2);
        world.as(world.account("stranger"));
        assertNotFound(() -> world.of(ListWebhooks.class).execute(silk, FIRST));
        assertNotFound(() -> world.of(ShowWebhook.class).execute(silk, added.id(), FIRST));
        assertNotFound(() -> add(silk, "caravan.arrived"));
        assertNotFound(() -> world.of(DeleteWebhook.class).execute(silk, added.id()));
        assertNotFound(() -> world.of(RenewWebhookSecret.class).execute(silk, added.id()));
        world.as(world.account("admin", PlatformRole.ADMIN));
        assertNotFound(() -> world.of(ShowWebhook.class).execute(null, added.id(), FIRST));
        assertThat(world.of(ShowWebhook.class)
                        .execute(silk, added.id(), FIRST)
                        .owner()
                        .path())
                .isEqualTo("/manage/organizations/silk/webhooks");
    }

    @Test
    void deliveriesAreForgottenAfterAMonth() {
        var added = add(silk, "caravan.arrived");
        happens("caravan.arrived");
        work();
        world.clock.set(PlatformWorld.NOW.plus(Duration.ofDays(31)));
        world.of(WebhookJob.class).forget();
        assertThat(world.memory.webhooks.deliveries.where(each -> each.webhook().equals(added.id())))
                .isEmpty();
    }

    private AddWebhook.Added add(@Nullable Slug owner, String event) {
        return world.of(AddWebhook.class).execute(owner, new WebhookDraft(receiver.address(), List.of(event)));
    }

    private void happens(String code) {
        waiting.add(new WaitingFact(Ids.next(), code, Ids.next(), world.clock.instant()));
    }

    private void work() {
        world.of(WebhookJob.class).work();
    }

    private WebhookDelivery only(UUID webhook) {
        return world.memory
                .webhooks
                .deliveries
                .where(each -> each.webhook().equals(webhook))
                .findFirst()
                .orElseThrow();
    }
}
