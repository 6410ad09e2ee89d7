package org.caravanserai.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final Webhook webhook = new Webhook(
            null,
            WebhookAddress.of(" https://hooks.example/in?x=1 "),
            List.of("caravan.arrived", "caravan.arrived"),
            new byte[] {1},
            NOW);

    @Test
    void theEarlierSecretSignsForADay() {
        webhook.renewSecret(new byte[] {2}, NOW);
        assertThat(webhook.secrets(NOW)).containsExactly(new byte[] {2}, new byte[] {1});
        assertThat(webhook.secrets(NOW.plus(Webhook.ROTATION))).containsExactly(new byte[] {2});
        webhook.renewSecret(new byte[] {3}, NOW);
        assertThat(webhook.secrets(NOW)).containsExactly(new byte[] {3}, new byte[] {2});
    }

    @Test
    void itHasFailedForTooLongWhenNothingArrivedForFiveDays() {
        assertThat(webhook.failed(NOW)).isFalse();
        assertThat(webhook.failingSince()).isEqualTo(NOW);
        webhook.reached();
        assertThat(webhook.failed(NOW.plus(Duration.ofDays(4)))).isFalse();
        assertThat(webhook.failed(NOW.plus(Duration.ofDays(9)))).isTrue();
    }

    @Test
    void itIsUsedAgainOnlyWhenItWasDisabled() {
        assertRefused("webhooks-not-in-that-state", webhook::resume);
        webhook.disable(NOW);
        assertRefused("webhooks-not-in-that-state", () -> webhook.disable(NOW));
        webhook.resume();
        assertThat(webhook.disabledAt()).isNull();
    }

    @Test
    void itTellsSomethingOnceEach() {
        assertThat(webhook.events()).containsExactly("caravan.arrived");
        assertInvalid(List.of("events: required"), () -> webhook.change(webhook.address(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example",
                "ftp://hooks.example/",
                "https://user:secret@hooks.example/",
                "https://hooks.example/#part",
                "https:///path",
                "https://hooks.example/a b",
                "https://hooks.example:99999/"
            })
    void onlyAddressesOfTheWebAreTaken(String address) {
        assertInvalid(List.of("address: webhooks-not-an-address"), () -> WebhookAddress.of(address));
    }

    @Test
    void anAnswerIsKeptCut() {
        var answer = new WebhookAnswer(302, "\u0000" + "x".repeat(2_000));
        assertThat(answer.words()).hasSize(WebhookAnswer.MAX_WORDS).startsWith("x");
        assertThat(answer.isSuccess()).isFalse();
        assertThat(new WebhookAnswer(410, "").isGone()).isTrue();
    }

    @Test
    void aDeliveryIsGivenUpAfterItsLastAttemptAndCanBeRepeatedUnlessItIsBeingSent() {
        var delivery = new WebhookDelivery(webhook.id(), Ids.next(), "caravan.arrived", "{}", NOW);
        delivery.claim(NOW);
        assertRefused("webhooks-not-in-that-state", () -> delivery.repeat(NOW));
        delivery.answered(new WebhookAnswer(null, "no answer"), NOW);
        assertThat(delivery.nextAttemptAt()).isAfter(NOW);
        delivery.repeat(NOW);
        assertThat(delivery.nextAttemptAt()).isEqualTo(NOW);
        while (delivery.state() == WebhookDeliveryState.PENDING) {
            delivery.claim(delivery.nextAttemptAt());
            delivery.answered(new WebhookAnswer(null, "no answer"), delivery.nextAttemptAt());
        }
        assertThat(delivery.state()).isEqualTo(WebhookDeliveryState.FAILED);
        assertThat(delivery.attempts()).isEqualTo(6);
        assertThat(delivery.endedAt()).isNotNull();
        delivery.repeat(NOW);
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.endedAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void onlyADisabledOneIsResumedAndOnlyAnActiveOneTested(WebhookState state) {
        if (state == WebhookState.DISABLED) {
            webhook.disable(NOW);
        }
        for (var step : WebhookStep.values()) {
            var possible =
                    switch (step) {
                        case TEST -> state == WebhookState.ACTIVE;
                        case RESUME -> state == WebhookState.DISABLED;
                        case CHANGE, RENEW_SECRET, DELETE -> true;
                    };
            assertThat(step.isPossible(state)).as(step.name()).isEqualTo(possible);
        }
        assertTakenIf(WebhookStep.RESUME.isPossible(state), webhook::resume);
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsLeftForThoseThatFollowOnly(WebhookDeliveryState from) {
        for (var to : WebhookDeliveryState.values()) {
            assertThat(from.canBecome(to)).isEqualTo(from.next().contains(to));
        }
    }

    @Test
    void aFactIsNamedByItsConstant() {
        assertThat(SampleFact.CARAVAN__ON_THE_WAY.code()).isEqualTo("caravan.on-the-way");
    }
}
