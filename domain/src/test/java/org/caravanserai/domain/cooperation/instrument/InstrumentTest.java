package org.caravanserai.domain.cooperation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstrumentTest {

    private static final Map<InstrumentState, Set<InstrumentState>> STEPS = Map.of(
            InstrumentState.NEGOTIATING, Set.of(InstrumentState.INITIALLED, InstrumentState.SIGNED),
            InstrumentState.INITIALLED, Set.of(InstrumentState.SIGNED, InstrumentState.NEGOTIATING),
            InstrumentState.SIGNED, Set.of(InstrumentState.IN_FORCE),
            InstrumentState.IN_FORCE, Set.of(InstrumentState.DENOUNCED, InstrumentState.REPLACED),
            InstrumentState.DENOUNCED, Set.of(),
            InstrumentState.REPLACED, Set.of());

    private static final Article MASTER =
            new Article("3", LocalizedText.EMPTY, DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED);

    private static final LocalDate END = LocalDate.of(2030, 12, 31);

    private static Instrument memorandum(InstrumentState state) {
        return new Instrument(
                Slug.of("soil"),
                Facts.between(Facts.DAY, state.isOver() ? END : null, Facts.signatories("CN", "KZ")),
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
                instrument.become(to, Facts.DAY);
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

    private static Article about(String number, RecognitionDirection direction, RecognitionPurpose... purposes) {
        return new Article(
                number,
                LocalizedText.EMPTY,
                DegreeLevel.SHORT_CYCLE,
                RecognitionEffect.RECOGNIZED,
                new RecognitionScope(direction, Set.of(purposes), true));
    }

    @Test
    void whatIsSaidAboutALevelHasADirectionAndPurposes() {
        var there =
                about("1", RecognitionDirection.FROM_CHINA, RecognitionPurpose.TITLE, RecognitionPurpose.FURTHER_STUDY);
        assertThat(there.scope())
                .isEqualTo(
                        RecognitionScope.of(RecognitionDirection.FROM_CHINA, List.of("FURTHER_STUDY", "TITLE"), true));
        assertThat(MASTER.scope()).isEqualTo(RecognitionScope.USUAL);
        assertThat(new Article("1", LocalizedText.EMPTY, null, null).scope()).isNull();
        assertInvalid("purposes: required", () -> about("1", RecognitionDirection.BOTH));
        var here = about("2", RecognitionDirection.TO_CHINA, RecognitionPurpose.FURTHER_STUDY);
        var work = about("3", RecognitionDirection.BOTH, RecognitionPurpose.PROFESSION);
        var both = about("4", RecognitionDirection.BOTH, RecognitionPurpose.TITLE);
        assertThat(agreement(there, here, work, MASTER).articles()).hasSize(4);
        assertInvalid("articles: level-twice", () -> agreement(there, here, both));
        assertThat(RecognitionDirection.TO_CHINA.overlaps(RecognitionDirection.TO_CHINA))
                .isTrue();
    }

    private static Instrument agreement(Article... articles) {
        return new Instrument(
                Slug.of("degrees"),
                Facts.of(null, Facts.DAY, Facts.signatories("CN", "MY")),
                new Instrument.Terms(InstrumentKind.RECOGNITION, Facts.DAY, List.of(articles)),
                InstrumentState.IN_FORCE,
                World.NOW);
    }

    @ParameterizedTest
    @EnumSource(InstrumentState.class)
    void aTextIsSignedThenInForceThenOver(InstrumentState state) {
        assertThat(state.next()).isEqualTo(STEPS.get(state));
        assertThat(state.isSigned())
                .isEqualTo(state != InstrumentState.NEGOTIATING && state != InstrumentState.INITIALLED);
        assertThat(state.wasInForce()).isEqualTo(state.isSigned() && state != InstrumentState.SIGNED);
    }

    @Test
    void theDayOfItsReplacementIsItsLast() {
        var instrument = memorandum(InstrumentState.IN_FORCE);
        instrument.become(InstrumentState.REPLACED, LocalDate.of(2026, 3, 1));
        assertThat(instrument.endsOn()).isEqualTo("2026-03-01");
        assertThat(instrument.signedOn()).isEqualTo(Facts.DAY);
    }

    private static Instrument recognition(
            InstrumentState state, @Nullable LocalDate signedOn, @Nullable LocalDate beginsOn) {
        return new Instrument(
                Slug.of("degrees"),
                Facts.between(beginsOn, state.isOver() ? END : null, Facts.signatories("CN", "TH")),
                new Instrument.Terms(InstrumentKind.RECOGNITION, signedOn, List.of(MASTER)),
                state,
                World.NOW);
    }

    @ParameterizedTest
    @EnumSource(InstrumentState.class)
    void whatWasReachedHasItsDay(InstrumentState state) {
        if (state.isSigned()) {
            assertInvalid("signedOn: required", () -> recognition(state, null, Facts.DAY));
        } else {
            assertThat(recognition(state, null, Facts.DAY).signedOn()).isNull();
        }
        if (state.wasInForce()) {
            assertInvalid("beginsOn: required", () -> recognition(state, Facts.DAY, null));
        } else {
            assertThat(recognition(state, Facts.DAY, null).beginsOn()).isNull();
        }
        assertInvalid("beginsOn: in-force-before-signed", () -> recognition(state, Facts.DAY, Facts.DAY.minusDays(1)));
    }

    @Test
    void whatIsOverHasALastDay() {
        for (var state : List.of(InstrumentState.DENOUNCED, InstrumentState.REPLACED)) {
            assertThat(state.isOver()).isTrue();
            assertInvalid(
                    "endsOn: required",
                    () -> new Instrument(
                            Slug.of("soil"),
                            Facts.of(null, Facts.DAY, Facts.signatories("CN", "KZ")),
                            new Instrument.Terms(InstrumentKind.MEMORANDUM, Facts.DAY, List.of()),
                            state,
                            World.NOW));
        }
        assertThat(InstrumentState.IN_FORCE.isOver()).isFalse();
    }

    @Test
    void theDaysOfItsStepsFollowEachOther() {
        var signed = memorandum(InstrumentState.SIGNED);
        assertInvalid(
                "on: in-force-before-signed", () -> signed.become(InstrumentState.IN_FORCE, Facts.DAY.minusDays(1)));
        assertThat(signed.state()).isEqualTo(InstrumentState.SIGNED);
        signed.become(InstrumentState.IN_FORCE, Facts.DAY);
        assertInvalid(
                "on: ends-before-it-begins", () -> signed.become(InstrumentState.DENOUNCED, Facts.DAY.minusDays(1)));
        signed.become(InstrumentState.DENOUNCED, Facts.DAY);
        assertThat(signed.endsOn()).isEqualTo(Facts.DAY);

        var initialled = memorandum(InstrumentState.INITIALLED);
        assertInvalid(
                "on: in-force-before-signed", () -> initialled.become(InstrumentState.SIGNED, Facts.DAY.plusDays(1)));

        var bounded = new Instrument(
                Slug.of("soil"),
                Facts.between(null, END, Facts.signatories("CN", "KZ")),
                new Instrument.Terms(InstrumentKind.MEMORANDUM, Facts.DAY, List.of()),
                InstrumentState.SIGNED,
                World.NOW);
        assertInvalid("on: ends-before-it-begins", () -> bounded.become(InstrumentState.IN_FORCE, END.plusDays(1)));
        bounded.become(InstrumentState.IN_FORCE, END.minusYears(1));
        bounded.become(InstrumentState.REPLACED, END.plusYears(1));
        assertThat(bounded.endsOn()).as("it had run out before").isEqualTo(END);
    }

    @Test
    void anAgreementOnDegreesComesIntoForceWithAnArticleAboutALevel() {
        var empty = new Instrument(
                Slug.of("degrees"),
                Facts.of(null, null, Facts.signatories("CN", "TH")),
                new Instrument.Terms(
                        InstrumentKind.RECOGNITION,
                        Facts.DAY,
                        List.of(new Article("1", LocalizedText.of("en", "Scope"), null, null))),
                InstrumentState.SIGNED,
                World.NOW);
        assertInvalid("state: no-level-recognized", () -> empty.become(InstrumentState.IN_FORCE, Facts.DAY));
        var full = recognition(InstrumentState.SIGNED, Facts.DAY, null);
        full.become(InstrumentState.IN_FORCE, Facts.DAY);
        assertThat(full.beginsOn()).isEqualTo(Facts.DAY);
    }

    @Test
    void aChangeHoldsTheRulesOfTheStateItIsIn() {
        var instrument = recognition(InstrumentState.IN_FORCE, Facts.DAY, Facts.DAY);
        var facts = Facts.of(null, Facts.DAY, Facts.signatories("CN", "TH"));
        assertThat(instrument.kind()).isEqualTo(EntryKind.INSTRUMENT);
        assertInvalid(
                List.of("signedOn: required", "articles: no-level-recognized"),
                () -> instrument.change(
                        facts, new Instrument.Terms(InstrumentKind.RECOGNITION_CONVENTION, null, List.of())));
        assertThat(instrument.articles()).containsExactly(MASTER);

        instrument.change(facts, new Instrument.Terms(InstrumentKind.MEMORANDUM, Facts.DAY.minusDays(1), List.of()));
        assertThat(instrument.instrumentKind()).isEqualTo(InstrumentKind.MEMORANDUM);
        assertThat(instrument.signedOn()).isEqualTo(Facts.DAY.minusDays(1));
        assertThat(instrument.articles()).isEmpty();
        assertThat(instrument.state()).isEqualTo(InstrumentState.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(InstrumentKind.class)
    void twoKindsRecognizeDegrees(InstrumentKind kind) {
        assertThat(kind.recognizesDegrees())
                .isEqualTo(kind == InstrumentKind.RECOGNITION || kind == InstrumentKind.RECOGNITION_CONVENTION);
        var alone = Set.of(
                InstrumentKind.ACTION_PLAN,
                InstrumentKind.LETTER_OF_INTENT,
                InstrumentKind.ACCESSION,
                InstrumentKind.TERMINATION);
        assertThat(kind.signatories()).isEqualTo(alone.contains(kind) ? 1 : 2);
    }

    @ParameterizedTest
    @EnumSource(InstrumentKind.class)
    void whatChangesAnotherInstrumentNamesIt(InstrumentKind kind) {
        var changing = Set.of(
                InstrumentKind.ACCESSION,
                InstrumentKind.AMENDMENT,
                InstrumentKind.ADDENDUM,
                InstrumentKind.TERMINATION);
        assertThat(kind.changesAnother()).isEqualTo(changing.contains(kind));
        if (kind.changesAnother()) {
            var facts = Facts.of(null, Facts.DAY, Facts.signatories("CN", "KZ"));
            var terms = new Instrument.Terms(kind, Facts.DAY, List.of());
            assertInvalid(
                    "links: names-no-instrument",
                    () -> new Instrument(Slug.of("soil"), facts, terms, InstrumentState.SIGNED, World.NOW));
            var link = new EntryLink(LinkRelation.CHANGES, LinkTarget.ENTRY, "soil-memorandum", LocalizedText.EMPTY);
            var named = Facts.linked(facts, link);
            assertThat(new Instrument(Slug.of("soil"), named, terms, InstrumentState.SIGNED, World.NOW).links())
                    .hasSize(1);
        }
    }

    @Test
    void anArticleHasANumber() {
        var text = LocalizedText.of("en", "Degrees are recognized");
        var article = new Article(" 3 ", text, DegreeLevel.DOCTORATE, RecognitionEffect.INDIVIDUALLY);
        assertThat(article.number()).isEqualTo("3");
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.level()).isEqualTo(DegreeLevel.DOCTORATE);
        assertThat(article.effect()).isEqualTo(RecognitionEffect.INDIVIDUALLY);
        assertThat(new Article("n".repeat(Article.MAX_NUMBER), text, null, null).level())
                .isNull();
        assertInvalid("number: text-too-long", () -> new Article("n".repeat(Article.MAX_NUMBER + 1), text, null, null));
        assertInvalid(
                List.of("number: required", "effect: level-and-effect-together"),
                () -> new Article(" ", text, null, RecognitionEffect.EXCLUDED));
    }
}
