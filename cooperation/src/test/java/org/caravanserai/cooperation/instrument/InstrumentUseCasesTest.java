package org.caravanserai.cooperation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.cooperation.instrument.InstrumentForm.ArticleForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkTargets;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class InstrumentUseCasesTest {

    private static final LocalDate SIGNED = LocalDate.of(2025, 4, 2);

    private final RegistryWorld world = new RegistryWorld();

    private String registered() {
        world.asKeeper();
        var slug = world.of(RegisterInstrument.class).execute(RegistryWorld.memorandum(), null);
        world.commit();
        return slug;
    }

    @Test
    void theStateOfANewInstrumentFollowsFromItsDates() {
        assertThat(registered()).isEqualTo("cooperation-on-soil");
        assertThat(world.entry(Instrument.class, "cooperation-on-soil").state()).isEqualTo(InstrumentState.IN_FORCE);
        var unsigned = new InstrumentForm(
                RegistryWorld.form(null, null, "CN", "KZ"), InstrumentKind.MEMORANDUM, null, List.of());
        var slug = world.of(RegisterInstrument.class).execute(unsigned, null);
        assertThat(world.entry(Instrument.class, slug).state()).isEqualTo(InstrumentState.NEGOTIATING);
        assertThat(world.history()).contains("REGISTERED");
        assertInvalid(
                "kind: required", () -> Reader.texts(Map.of("title", Map.of("en", "Soil")), InstrumentForm.class));
    }

    @Test
    void aCorrectionNamesTheVersionThatWasRead() {
        var slug = Slug.of(registered());
        var form = new InstrumentForm(
                RegistryWorld.form(null, "2025-04-02", "CN", "KZ"),
                InstrumentKind.MEMORANDUM,
                SIGNED,
                List.of(new ArticleForm("1", LocalizedText.EMPTY, null, null, null, List.of(), null)));
        assertConflict(
                "changed-meanwhile", () -> world.of(ChangeInstrument.class).execute(slug, 77L, form));
        world.of(ChangeInstrument.class).execute(slug, null, form);
        assertThat(world.entry(Instrument.class, slug.value()).articles()).hasSize(1);
        assertThat(world.history()).contains("CHANGED");
        assertNotFound(() -> world.of(ChangeInstrument.class).execute(Slug.of("none"), null, form));
    }

    @Test
    void aLinkThatARecordHasStaysWhenItsTargetIsNoLongerPublic() {
        var slug = Slug.of(registered());
        world.wiring.answer(LinkTargets.class, "hasEvent", asked -> false);
        world.of(ChangeInstrument.class).execute(slug, null, RegistryWorld.memorandum());
        assertThat(world.entry(Instrument.class, slug.value()).links()).hasSize(1);
        assertInvalid("links[0].reference: no-such-event", () -> world.of(RegisterInstrument.class)
                .execute(RegistryWorld.memorandum(), null));
        var another = RegistryWorld.linked(
                RegistryWorld.form(null, "2025-04-02", "CN", "KZ"),
                RegistryWorld.link(LinkRelation.ORIGIN, LinkTarget.EVENT, "calendar-workshop"));
        assertInvalid("links[0].reference: no-such-event", () -> world.of(ChangeInstrument.class)
                .execute(slug, null, new InstrumentForm(another, InstrumentKind.MEMORANDUM, SIGNED, List.of())));
    }

    @Test
    void anAmendmentNamesTheInstrumentThatItChanges() {
        var changed = registered();
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty());
        assertInvalid("links: names-no-instrument", () -> world.of(RegisterInstrument.class)
                .execute(amendment(LinkRelation.PART_OF, changed), null));
        assertInvalid("links[0].reference: no-such-instrument", () -> world.of(RegisterInstrument.class)
                .execute(amendment(LinkRelation.CHANGES, changed), null));
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.of(view(changed)));
        var slug = world.of(RegisterInstrument.class).execute(amendment(LinkRelation.CHANGES, changed), null);
        assertThat(world.entry(Instrument.class, slug).links())
                .extracting(EntryLink::relation)
                .containsExactly(LinkRelation.CHANGES);
    }

    private static InstrumentForm amendment(LinkRelation relation, String changed) {
        var entry = RegistryWorld.linked(
                RegistryWorld.form(null, "2026-01-02", "CN", "KZ"),
                RegistryWorld.link(relation, LinkTarget.ENTRY, changed));
        return new InstrumentForm(entry, InstrumentKind.AMENDMENT, LocalDate.of(2026, 1, 2), List.of());
    }

    private EntryView view(String slug) {
        var row = new EntryRow(
                world.entry(Instrument.class, slug).id(),
                EntryKind.INSTRUMENT,
                slug,
                LocalizedText.of("en", "Soil"),
                LocalizedText.EMPTY,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                DatePrecision.DAY,
                1);
        return new EntryView(
                row,
                null,
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new InstrumentView(InstrumentKind.MEMORANDUM, InstrumentState.IN_FORCE, null, List.of()));
    }

    @Test
    void anArticleAboutALevelSaysHowFarItReaches() {
        world.asKeeper();
        var article = new ArticleForm(
                "5",
                LocalizedText.EMPTY,
                DegreeLevel.SHORT_CYCLE,
                RecognitionEffect.RECOGNIZED,
                RecognitionDirection.FROM_CHINA,
                List.of(RecognitionPurpose.PROFESSION),
                true);
        var usual = new ArticleForm(
                "6", LocalizedText.EMPTY, DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED, null, List.of(), null);
        var form = new InstrumentForm(
                RegistryWorld.form(null, "2025-04-02", "CN", "MY"),
                InstrumentKind.RECOGNITION,
                SIGNED,
                List.of(article, usual));
        var slug = world.of(RegisterInstrument.class).execute(form, null);
        assertThat(world.entry(Instrument.class, slug).articles())
                .extracting(Article::scope)
                .containsExactly(
                        new RecognitionScope(
                                RecognitionDirection.FROM_CHINA, Set.of(RecognitionPurpose.PROFESSION), true),
                        RecognitionScope.USUAL);
        var wrong = new ArticleForm("5", LocalizedText.EMPTY, DegreeLevel.MASTER, null, null, List.of(), null);
        assertInvalid("articles[0].effect: level-and-effect-together", () -> world.of(RegisterInstrument.class)
                .execute(new InstrumentForm(form.entry(), InstrumentKind.RECOGNITION, SIGNED, List.of(wrong)), null));
    }

    @Test
    void anInstrumentIsDenouncedOnADay() {
        var slug = Slug.of(registered());
        assertInvalid("on: ends-before-it-begins", () -> world.of(MoveInstrument.class)
                .execute(slug, null, InstrumentState.DENOUNCED, LocalDate.of(1990, 5, 1), "notice"));
        assertInvalid("reason: required", () -> world.of(MoveInstrument.class)
                .execute(slug, null, InstrumentState.DENOUNCED, LocalDate.of(2026, 5, 1), " "));
        world.of(MoveInstrument.class)
                .execute(slug, null, InstrumentState.DENOUNCED, LocalDate.of(2026, 5, 1), "notice");
        assertThat(world.entry(Instrument.class, slug.value()).endsOn()).isEqualTo("2026-05-01");
        assertThat(world.history()).contains("MOVED notice");
        assertRefused("instrument-state", () -> world.of(MoveInstrument.class)
                .execute(slug, null, InstrumentState.SIGNED, null, null));
    }
}
