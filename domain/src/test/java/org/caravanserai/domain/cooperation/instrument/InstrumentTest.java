package org.caravanserai.domain.cooperation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstrumentTest {

    private static final Article MASTER =
            new Article("3", LocalizedText.EMPTY, DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED);

    private static Instrument memorandum(InstrumentState state) {
        return new Instrument(
                Slug.of("soil"),
                Facts.of(null, Facts.DAY, Facts.signatories("CN", "KZ")),
                new Instrument.Terms(InstrumentKind.MEMORANDUM, Facts.DAY, List.of()),
                state,
                World.NOW);
    }

    @ParameterizedTest
    @EnumSource(InstrumentState.class)
    void onlyTheStatesThatMayFollowCanFollow(InstrumentState from) {
        for (var to : InstrumentState.values()) {
            var instrument = memorandum(from);
            if (from.next().contains(to)) {
                instrument.become(to, LocalDate.of(2026, 1, 1));
                assertThat(instrument.state()).isEqualTo(to);
            } else {
                assertRefused("instrument-state", () -> instrument.become(to, Facts.DAY));
            }
        }
    }

    @Test
    void theDayOfAStepIsKept() {
        var instrument = new Instrument(
                Slug.of("soil"),
                Facts.of(null, null, Facts.signatories("CN", "KZ")),
                new Instrument.Terms(InstrumentKind.MEMORANDUM, null, List.of()),
                InstrumentState.NEGOTIATING,
                World.NOW);
        instrument.become(InstrumentState.SIGNED, LocalDate.of(2026, 1, 1));
        instrument.become(InstrumentState.IN_FORCE, LocalDate.of(2026, 2, 1));
        instrument.become(InstrumentState.DENOUNCED, LocalDate.of(2026, 3, 1));
        assertThat(instrument.signedOn()).isEqualTo("2026-01-01");
        assertThat(instrument.beginsOn()).isEqualTo("2026-02-01");
        assertThat(instrument.endsOn()).isEqualTo("2026-03-01");
    }

    @Test
    void twoSignButAnActionPlanCanBeThatOfOne() {
        var one = Facts.of(null, Facts.DAY, Facts.signatories("CN"));
        assertInvalid(
                "parties: too-few-signatories",
                () -> new Instrument(
                        Slug.of("soil"),
                        one,
                        new Instrument.Terms(InstrumentKind.MEMORANDUM, Facts.DAY, List.of()),
                        InstrumentState.SIGNED,
                        World.NOW));
        new Instrument(
                Slug.of("soil"),
                one,
                new Instrument.Terms(InstrumentKind.ACTION_PLAN, Facts.DAY, List.of()),
                InstrumentState.IN_FORCE,
                World.NOW);
    }

    @Test
    void anAgreementOnDegreesSaysOneThingAboutALevel() {
        var facts = Facts.of(null, Facts.DAY, Facts.signatories("CN", "TH"));
        assertInvalid(
                "articles: no-level-recognized",
                () -> new Instrument(
                        Slug.of("degrees"),
                        facts,
                        new Instrument.Terms(InstrumentKind.RECOGNITION, Facts.DAY, List.of()),
                        InstrumentState.IN_FORCE,
                        World.NOW));
        assertInvalid(
                "articles: level-twice",
                () -> new Instrument(
                        Slug.of("degrees"),
                        facts,
                        new Instrument.Terms(InstrumentKind.RECOGNITION, Facts.DAY, List.of(MASTER, MASTER)),
                        InstrumentState.IN_FORCE,
                        World.NOW));
        assertInvalid(
                "effect: level-and-effect-together",
                () -> new Article("3", LocalizedText.EMPTY, DegreeLevel.MASTER, null));
    }
}
