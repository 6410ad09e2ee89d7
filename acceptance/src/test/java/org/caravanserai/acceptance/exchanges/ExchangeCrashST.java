package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The process is killed while officers nominate and applicants upload, its database left behind as it was. */
@Tag("exchanges")
class ExchangeCrashST {

    private static final int PLACES = 30;
    private static final int AT_ONCE = 12;

    /** What was promised: codes of nominations, and contents of documents by the code of their file. */
    private final Queue<String> nominated = new ConcurrentLinkedQueue<>();

    private final Queue<Map.Entry<String, String>> uploaded = new ConcurrentLinkedQueue<>();

    @Test
    void everyNominationAndDocumentThatWasAnsweredIsThereAfterAKill() throws Exception {
        var product = Product.breakable();
        var api = Api.of(product);
        var officer = api.as(Demo.OFFICER);
        var scholar = api.as(Demo.SCHOLAR);
        var steps = new ExchangeSteps(officer, api.as(Demo.PARTNER));
        var agreement = steps.agreement(PLACES);
        var call = steps.openCall(Map.of(
                "documents",
                List.of(Map.of("key", "cv", "label", Map.of("en", "Curriculum vitae"), "required", true))));
        var application = scholar.post("calls/" + call + "/applications", Map.of("wishes", List.of("c1")))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var crowd = Executors.newFixedThreadPool(AT_ONCE + 1);
        for (int i = 0; i < PLACES; i++) {
            var name = "No" + i;
            crowd.submit(() -> nominate(officer, agreement, name));
            if (i % 6 == 0) {
                crowd.submit(() -> upload(scholar, application, name));
            }
        }
        await().pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofMinutes(1))
                .until(() -> nominated.size() >= 6 && !uploaded.isEmpty());
        product.kill9();
        crowd.shutdown();
        assertThat(crowd.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
        var promised = List.copyOf(nominated);
        var kept = List.copyOf(uploaded);

        product.start();

        var later = Api.of(product).as(Demo.OFFICER);
        for (var code : promised) {
            assertThat(later.get("nominations/" + code)
                            .expect(200)
                            .json()
                            .get("state")
                            .asText())
                    .isEqualTo("PENDING");
        }
        var owner = Api.of(product).as(Demo.SCHOLAR);
        for (var file : kept) {
            assertThat(owner.get("files/" + file.getKey() + "/content")
                            .expect(200)
                            .body())
                    .isEqualTo(file.getValue());
        }
        for (int i = 0;
                later.post("nominations", nomination(agreement, "Late" + i)).status() == 201;
                i++) {
            assertThat(i).as("places that are left").isLessThan(PLACES);
        }
        assertThat(later.get("nominations?agreement=" + agreement)
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .as("as many as there are places, the killed ones counted once or not at all")
                .isEqualTo(PLACES);
        assertThat(product.run("check-data"))
                .as("invariants: %s", product.errors())
                .isZero();
    }

    private void nominate(Api officer, String agreement, String name) {
        var answer = officer.post("nominations", nomination(agreement, name));
        if (answer.status() == 201) {
            nominated.add(answer.json().get("code").asText());
        }
    }

    private void upload(Api scholar, String application, String name) {
        var content = "%PDF-1.7\n1 0 obj\nendobj\n% " + name.repeat(20_000) + "\ntrailer\n%%EOF\n";
        var answer = scholar.post(
                "files?kind=APPLICATION&subject=" + application + "&slot=cv&name=" + name + ".pdf",
                content,
                "Content-Type",
                "application/pdf");
        if (answer.status() == 201) {
            uploaded.add(Map.entry(answer.json().get("code").asText(), content));
        }
    }

    private static Map<String, Object> nomination(String agreement, String name) {
        return Map.of(
                "agreement",
                agreement,
                "condition",
                "c1",
                "academicYear",
                ExchangeSteps.YEAR,
                "term",
                "FIRST",
                "person",
                Map.of(
                        "givenName",
                        "Person",
                        "familyName",
                        name,
                        "email",
                        name.toLowerCase(java.util.Locale.ROOT) + "@crash.example",
                        "country",
                        "CN"));
    }
}
