package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.webhooks.WebhookAnswer;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.http.HttpFailure;
import org.caravanserai.platform.http.PublicHttp;
import org.caravanserai.platform.webhooks.WebhookSteps.Errand;

/**
 * Sends what is due, several deliveries at once. A delivery arrives at least once: it is leased before it is sent, so a crash sends it again when the lease has ended, with the same
 * {@code webhook-id}. Several nodes share the work without sending one delivery twice.
 */
@ApplicationScoped
class WebhookSender {

    static final int BATCH = 20;

    private static final int ANSWER_BYTES = 4_000;

    private final WebhookSteps steps;
    private final PublicHttp http;
    private final Settings settings;

    @Inject
    WebhookSender(WebhookSteps steps, PublicHttp http, Settings settings) {
        this.steps = steps;
        this.http = http;
        this.settings = settings;
    }

    private record Underway(Errand errand, PublicHttp.Call call) {}

    /** Sends until nothing is due. */
    void sendDue() {
        List<Errand> batch;
        do {
            batch = steps.claim(BATCH);
            send(batch);
        } while (!batch.isEmpty());
    }

    private void send(List<Errand> batch) {
        var calls = new ArrayList<Underway>();
        for (var errand : batch) {
            if (errand.headers().isEmpty()) {
                steps.settle(
                        errand,
                        new WebhookAnswer(null, "the instance has another secret now: renew that of the webhook"));
                continue;
            }
            try {
                calls.add(new Underway(errand, http.start(request(errand), terms())));
            } catch (HttpFailure failure) {
                steps.settle(errand, new WebhookAnswer(null, String.valueOf(failure.getMessage())));
            }
        }
        calls.forEach(underway -> steps.settle(underway.errand(), answer(underway.call())));
    }

    private static WebhookAnswer answer(PublicHttp.Call call) {
        try {
            var answer = call.answer();
            return new WebhookAnswer(answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (HttpFailure failure) {
            return new WebhookAnswer(null, String.valueOf(failure.getMessage()));
        }
    }

    private PublicHttp.Terms terms() {
        return new PublicHttp.Terms(settings.isOn(Setting.WEBHOOKS_LOOPBACK), ANSWER_BYTES, true);
    }

    private static HttpRequest.Builder request(Errand errand) {
        var request = HttpRequest.newBuilder(errand.webhook().address().uri())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Caravanserai-Webhooks")
                .POST(HttpRequest.BodyPublishers.ofString(errand.delivery().body()));
        errand.headers().forEach(request::header);
        return request;
    }
}
