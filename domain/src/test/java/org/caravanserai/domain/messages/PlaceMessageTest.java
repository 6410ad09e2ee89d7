package org.caravanserai.domain.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceMessageTest {

    @Test
    void fieldsAreReplacedOnceAndNothingElseIs() {
        var message = Messages.draft(Ids.next(), null, null);
        assertThat(message.subjectFor("{place} $1 #{1+1}", "zh")).isEqualTo("News for {place} $1 #{1+1}");
        assertThat(message.bodyFor("李伟", "zh")).isEqualTo("Dear 李伟, 象棋社 meets.");
    }

    @Test
    void aFieldThatThereIsNotIsRefusedWhereItStands() {
        assertInvalid(
                List.of("subject.en: messages-unknown-field", "text.zh: messages-unknown-field"),
                () -> new MessageText(
                        LocalizedText.of("en", "For {nme}"),
                        LocalizedText.of("en", "{sender}", "zh", "你好\n{password}")));
    }

    @Test
    void aSubjectIsOneLineAndBothAreNeeded() {
        assertInvalid(
                List.of("subject.en: messages-subject-one-line"),
                () -> new MessageText(
                        LocalizedText.of("en", "News\r\nBcc: all@example.org"), LocalizedText.of("en", "Text")));
        assertInvalid(
                List.of("subject: required", "text: required"),
                () -> new MessageText(LocalizedText.EMPTY, LocalizedText.EMPTY));
        assertInvalid(
                List.of("subject: text-too-long", "text: text-too-long"),
                () -> new MessageText(
                        LocalizedText.of("en", "x".repeat(MessageText.MAX_SUBJECT + 1)),
                        LocalizedText.of("en", "x".repeat(MessageText.MAX_TEXT + 1))));
    }

    @Test
    void onlyFiltersOfTheAudienceAreTaken() {
        assertThat(new AudienceFilter(Map.of("state", "ALL", "country", "KZ"))
                        .checked(Messages.Audience.CLUB)
                        .values())
                .containsExactly(Map.entry("country", "KZ"));
        assertInvalid(
                List.of("filters.state: messages-unknown-filter"),
                () -> new AudienceFilter(Map.of("state", "x' or true")).checked(Messages.Audience.CLUB));
        assertInvalid(List.of("filters.age: messages-unknown-filter"), () -> new AudienceFilter(Map.of("age", "9"))
                .checked(Messages.Audience.CLUB));
    }

    @Test
    void itsTimesLieAheadInOrderAndWithinAYear() {
        var hour = Duration.ofHours(1);
        var year = Duration.ofDays(367);
        assertInvalid(List.of("sendAt: messages-in-the-past"), () -> Messages.draft(Ids.next(), Messages.NOW, null));
        assertInvalid(
                List.of("sendAt: messages-too-far"), () -> Messages.draft(Ids.next(), Messages.NOW.plus(year), null));
        assertInvalid(
                List.of("repeatUntil: messages-ends-before"),
                () -> Messages.draft(Ids.next(), Messages.NOW.plus(hour.multipliedBy(2)), Messages.NOW.plus(hour)));
        assertInvalid(
                List.of("repeatUntil: messages-too-far"),
                () -> Messages.draft(Ids.next(), null, Messages.NOW.plus(year)));
    }

    @Test
    void whatIsStoppedIsNotRepeated() {
        var message = Messages.draft(Ids.next(), null, Messages.NOW.plusSeconds(60));
        assertThat(message.isRepeated(Messages.NOW)).isFalse();
        message.sent(Messages.NOW);
        assertThat(message.isRepeated(Messages.NOW)).isTrue();
        assertThat(message.isRepeated(Messages.NOW.plusSeconds(60))).isFalse();
        assertRefused("messages-not-in-that-state", () -> message.require(MessageStep.EDIT));
        message.stop();
        assertThat(message.isRepeated(Messages.NOW)).isFalse();
        assertRefused("messages-not-in-that-state", message::stop);
    }

    private static PlaceMessage in(MessageState state) {
        var message =
                Messages.draft(Ids.next(), state == MessageState.SCHEDULED ? Messages.NOW.plusSeconds(60) : null, null);
        switch (state) {
            case SCHEDULED -> message.schedule(Messages.NOW);
            case SENT, STOPPED -> message.sent(Messages.NOW);
            case DRAFT -> {
                /* as it is */
            }
        }
        if (state == MessageState.STOPPED) {
            message.stop();
        }
        assertThat(message.state()).isEqualTo(state);
        return message;
    }

    @ParameterizedTest
    @EnumSource
    void aStepIsTakenExactlyWhereItIsPossible(MessageState state) {
        for (var step : MessageStep.values()) {
            var message = in(state);
            assertTakenIf(step.isPossible(state), () -> {
                switch (step) {
                    case STOP -> message.stop();
                    case EDIT, SEND, TEST, PREVIEW, DELETE -> message.require(step);
                }
            });
        }
        assertThat(MessageStep.EDIT.isPossible(state)).isEqualTo(state == MessageState.DRAFT);
        assertThat(MessageStep.PREVIEW.isPossible(state))
                .isEqualTo(state == MessageState.DRAFT || state == MessageState.SCHEDULED);
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsLeftForThoseThatFollowOnly(MessageState from) {
        for (var to : MessageState.values()) {
            assertThat(from.canBecome(to)).isEqualTo(from.next().contains(to));
        }
    }
}
