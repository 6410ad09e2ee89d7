package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

    private static final Map<ReferenceState, Consumer<Reference>> STEPS = Map.of(
            ReferenceState.GIVEN, reference -> reference.give("Good", NOW),
            ReferenceState.DECLINED, reference -> reference.decline(NOW),
            ReferenceState.WITHDRAWN, Reference::withdraw);

    private static Reference asked() {
        return reference("Fatima", "Supervisor");
    }

    private static Reference reference(String name, String relation) {
        return new Reference(
                Ids.next(),
                name,
                EmailAddress.of("fatima@example.org"),
                relation,
                LanguageTag.of("en"),
                NOW.plus(Duration.ofDays(10)),
                NOW);
    }

    private static Reference in(ReferenceState state) {
        var reference = asked();
        if (state != ReferenceState.REQUESTED) {
            STEPS.get(state).accept(reference);
        }
        return reference;
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ReferenceState.values()).flatMap(from -> EnumSet.allOf(ReferenceState.class).stream()
                .filter(STEPS::containsKey)
                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void stepsAreAllowedOrRefused(ReferenceState from, ReferenceState to) {
        var reference = in(from);
        if (from.canBecome(to)) {
            STEPS.get(to).accept(reference);
            assertThat(reference.state()).isEqualTo(to);
        } else {
            assertRefused("reference-state", () -> STEPS.get(to).accept(reference));
        }
    }

    @ParameterizedTest
    @EnumSource(ReferenceState.class)
    void onlyWhatWaitsIsOpenAndEnds(ReferenceState state) {
        var reference = in(state);
        assertThat(reference.isOpen(NOW)).isEqualTo(state == ReferenceState.REQUESTED);
        assertThat(reference.isOpen(reference.expiresAt())).isFalse();
    }

    @Test
    void nothingArrivesAfterTheEnd() {
        var reference = asked();
        assertRefused("reference-over", () -> reference.give("Late", reference.expiresAt()));
        assertRefused("reference-over", () -> reference.remind(reference.expiresAt()));
    }

    @Test
    void textsHaveLimits() {
        assertInvalid(List.of("name: required", "relation: required"), () -> reference(" ", ""));
        assertInvalid("text: text-too-long", () -> asked().give("x".repeat(Reference.LONGEST_TEXT + 1), NOW));
        assertInvalid("references: between", () -> new RequestedReferences(6, true));
        assertThat(new RequestedReferences(0, true).required()).isFalse();
        new RequestedReferences(2, false).requireComplete(0);
        assertInvalid("references: references-missing", () -> new RequestedReferences(2, true).requireComplete(1));
    }

    @ParameterizedTest
    @EnumSource(ReferenceState.class)
    void theLinkShowsAnAnsweredReferenceForAWhileOnly(ReferenceState state) {
        var reference = in(state);
        assertThat(reference.isShown(NOW)).isEqualTo(state != ReferenceState.WITHDRAWN);
        assertThat(reference.isShown(NOW.plus(Reference.SHOWN_AFTER_ANSWER))).isFalse();
    }
}
