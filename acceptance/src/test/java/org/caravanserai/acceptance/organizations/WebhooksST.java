package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A manager has another system told of what concerns the organization, an administrator of everything. */
@Tag("organizations")
class WebhooksST extends BrowserTest {

    private static final Duration ARRIVES = Duration.ofSeconds(60);

    private record Arrival(String id, String timestamp, String signature, String body) {}

    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final Api manager = Api.of(Product.shared()).as(Demo.ANALYST);
    private HttpServer receiver;

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/in", exchange -> {
            var headers = exchange.getRequestHeaders();
            arrivals.add(new Arrival(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var answer = "thank you".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/in";
    }

    private Arrival next() throws InterruptedException {
        var arrival = arrivals.poll(ARRIVES.toSeconds(), TimeUnit.SECONDS);
        assertThat(arrival).as("a delivery").isNotNull();
        return arrival;
    }

    private String organization() {
        return manager.post(
                        "organizations",
                        Map.of(
                                "name", Map.of("en", "Zz Hooks " + UUID.randomUUID()),
                                "sector", "TEAM",
                                "country", "KZ",
                                "difference", "Another one."))
                .expect(201)
                .json()
                .get("slug")
                .asText();
    }

    @Test
    void aManagerMakesTriesRepeatsRenewsAndDeletesAWebhookByClicking() throws Exception {
        var slug = organization();
        try (Visitor person = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            person.walk("Memberships");
            person.followTo("/manage/organizations/" + slug);
            person.follow("Webhooks");
            person.reads("No webhooks yet");
            person.assertAccessible();
            person.follow("Add a webhook");
            person.fill("webhook:address", "https://10.0.0.1/in");
            person.chooseAlso("webhook:events", "organization.changed", "organization.changed");
            person.press("webhook:save");
            person.reads("Use an address with https:// that can be reached from the internet.");
            assertThat(person.page().locator("[id='webhook:address']").inputValue())
                    .isEqualTo("https://10.0.0.1/in");
            person.fill("webhook:address", address());
            person.press("webhook:save");
            person.assertAccessible();
            var secret = person.page().locator("#secret").innerText();
            person.reads("organization.changed");

            person.press("webhook:test");
            var tested = next();
            assertThat(tested.body()).contains("webhook.tested");
            assertThat(tested.signature()).isEqualTo(signature(tested, secret));
            reread(person, "Delivered");
            assertThat(person.page().locator("#secret").count())
                    .as("shown once")
                    .isZero();
            person.assertAccessible();

            person.pressAt("[id='list'] input[type=submit]");
            assertThat(next().id()).isEqualTo(tested.id());

            person.confirm("webhook:renew");
            var renewed = person.page().locator("#secret").innerText();
            assertThat(renewed).isNotEqualTo(secret);
            edit(slug);
            var changed = next();
            assertThat(changed.body())
                    .contains("organization.changed", "\"slug\":\"" + slug + "\"", "/api/v1/organizations/" + slug);
            assertThat(changed.signature().split(" "))
                    .containsExactly(signature(changed, renewed), signature(changed, secret));

            person.follow("Change the webhook");
            person.fill("webhook:address", address() + "?again");
            person.press("webhook:save");
            person.reads("The webhook is changed.");
            person.confirm("webhook:delete");
            person.reads("The webhook is deleted.");
            person.assertQuiet();
        }
    }

    private void edit(String slug) {
        manager.put(
                        "organizations/" + slug,
                        Map.of(
                                "name", Map.of("en", "Zz Hooks " + UUID.randomUUID()),
                                "sector", "TEAM",
                                "country", "KZ",
                                "difference", "Another one."))
                .expect(200);
    }

    private static void reread(Visitor person, String text) {
        for (int i = 0;
                i < 30 && person.page().locator("[id='list']").getByText(text).count() == 0;
                i++) {
            person.page().waitForTimeout(500);
            person.page().reload();
        }
        person.reads(text);
    }

    @Test
    void anAdministratorHearsOfEverythingAndUsesAWebhookAgainThatWasStopped() throws Exception {
        try (Visitor admin = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            admin.walk();
            admin.followTo("/admin");
            admin.followTo("/admin/webhooks");
            admin.follow("Add a webhook");
            admin.fill("webhook:address", address());
            admin.chooseAlso("webhook:events", "organization.registered", "organization.registered");
            admin.press("webhook:save");
            var id = admin.page().url().replaceAll(".*/", "");
            var slug = organization();
            assertThat(next().body()).contains(slug);
            stopped(id);
            admin.open("/my");
            admin.reads("A webhook of the instance is stopped");
            admin.followTo("/admin/webhooks/" + id);
            admin.press("webhook:resume");
            admin.reads("The webhook is in use again.");
            admin.confirm("webhook:delete");
            admin.assertQuiet();
        }
    }

    private static void stopped(String id) throws Exception {
        try (var connection = Product.shared().connect();
                var update = connection.prepareStatement(
                        "update webhook set state = 'DISABLED', disabled_at = clock_timestamp() where id = ?::uuid")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    @Test
    void programsDoTheSameAndOthersFindNothing() throws Exception {
        var path = "organizations/" + organization() + "/webhooks";
        var draft = Map.of("address", address(), "events", List.of("organization.changed"));
        Api.of(Product.shared()).get(path).expect(401);
        Api.of(Product.shared()).as(Demo.SCHOLAR).get(path).expect(404);
        Api.of(Product.shared()).as(Demo.SCHOLAR).get("webhooks").expect(404);
        manager.post(path, Map.of("address", "http://example.org/", "events", List.of("no.such")))
                .expect(400);
        assertThat(manager.get(path + "/events").expect(200).body()).contains("agreement.in-force", "class.cancelled");
        var added = manager.post(path, draft).expect(201).json();
        var one = path + "/" + added.get("id").asText();
        assertThat(manager.get(one).expect(200).body())
                .doesNotContain(added.get("secret").asText());
        var delivery =
                manager.post(one + "/test", "").expect(202).json().get("id").asText();
        var arrival = next();
        assertThat(arrival.signature())
                .isEqualTo(signature(arrival, added.get("secret").asText()));
        var listed = manager.get(one + "/deliveries").expect(200).json().get("items");
        assertThat(listed.get(0).get("id").asText()).isEqualTo(delivery);
        manager.post(one + "/deliveries/" + UUID.randomUUID() + "/repetition", "")
                .expect(404);
        assertThat(manager.post(one + "/secret", "")
                        .expect(200)
                        .json()
                        .get("secret")
                        .asText())
                .startsWith("whsec_");
        manager.post(one + "/resumption", "").expect(409);
        manager.put(one, Map.of("address", address(), "events", List.of())).expect(400);
        manager.put(one, draft).expect(200);
        manager.delete(one).expect(204);
        manager.get(one).expect(404);
    }

    /** Computed here, from the text of the standard. */
    private static String signature(Arrival arrival, String secret) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = arrival.id() + "." + arrival.timestamp() + "." + arrival.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
