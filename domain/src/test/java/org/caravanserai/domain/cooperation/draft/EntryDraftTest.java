package org.caravanserai.domain.cooperation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final UUID MAKER = Ids.next();
    private static final UUID OTHER = Ids.next();
    private static final LocalizedText TITLE = LocalizedText.of("en", "Cooperation on soil");
    private static final TypedFields NOTHING = new TypedFields(Map.of());

    private final EntryDraft draft = new EntryDraft(EntryKind.INSTRUMENT, TITLE, NOTHING, MAKER, NOW);

    @Test
    void aDraftNeedsATitleOnly() {
        assertThat(draft.state()).isEqualTo(DraftState.OPEN);
        assertInvalid(
                "title: required",
                () -> new EntryDraft(EntryKind.INSTRUMENT, LocalizedText.EMPTY, NOTHING, MAKER, NOW));
        assertInvalid("title: required", () -> draft.save(LocalizedText.EMPTY, NOTHING, NOW));
    }

    @Test
    void onlyItsMakerSeesItUntilAnotherOneIsAskedToPublishIt() {
        assertThat(draft.isSeenBy(MAKER)).isTrue();
        assertThat(draft.isSeenBy(OTHER)).isFalse();
        draft.submit();
        assertThat(draft.isSeenBy(OTHER)).isTrue();
        assertRefused("draft-state", draft::submit);
        draft.giveBack("Which governments?");
        assertThat(draft.isSeenBy(OTHER)).isFalse();
        assertThat(draft.returnedBecause()).isEqualTo("Which governments?");
        assertRefused("draft-state", () -> draft.giveBack("again"));
    }

    @Test
    void whatIsChangedWhileItWaitsIsNoLongerWaiting() {
        draft.submit();
        draft.save(TITLE, NOTHING, NOW.plusSeconds(1));
        assertThat(draft.state()).isEqualTo(DraftState.OPEN);
        assertThat(draft.isSeenBy(OTHER)).isFalse();
    }

    @Test
    void aReturnNeedsAReasonWhichStaysUntilItIsSubmittedAgain() {
        draft.submit();
        assertInvalid("reason: required", () -> draft.giveBack(" "));
        draft.giveBack("Which governments?");
        draft.save(TITLE, NOTHING, NOW);
        assertThat(draft.returnedBecause()).isEqualTo("Which governments?");
        draft.submit();
        assertThat(draft.returnedBecause()).isNull();
    }

    @Test
    void whereASecondPersonIsNeededItsMakerDoesNotPublishIt() {
        draft.submit();
        draft.requirePublisher(MAKER, false);
        draft.requirePublisher(OTHER, true);
        assertRefused("second-person-needed", () -> draft.requirePublisher(MAKER, true));
    }

    private static void take(DraftStep step, EntryDraft draft, boolean own, boolean needsSecond) {
        switch (step) {
            case SUBMIT -> draft.submit();
            case GIVE_BACK -> draft.giveBack("Which governments?");
            case PUBLISH -> draft.requirePublisher(own ? MAKER : OTHER, needsSecond);
            case DELETE -> {
                /* its maker may always delete it */
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DraftState.class)
    void aStepIsTakenIfAndOnlyIfItIsPossible(DraftState state) {
        for (int of = 0; of < 4; of++) {
            boolean own = of % 2 == 0;
            boolean needsSecond = of < 2;
            for (var step : DraftStep.values()) {
                var made = new EntryDraft(EntryKind.INSTRUMENT, TITLE, NOTHING, MAKER, NOW);
                if (state != DraftState.OPEN) {
                    made.submit();
                }
                if (state == DraftState.RETURNED) {
                    made.giveBack("Which governments?");
                }
                boolean possible = step.isPossible(new DraftStep.Standing(state, own, needsSecond));
                assertTakenIf(possible, () -> take(step, made, own, needsSecond));
            }
        }
    }
}
