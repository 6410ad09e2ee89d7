package org.caravanserai.cooperation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.cooperation.instrument.InstrumentForm.ArticleForm;
import org.caravanserai.cooperation.registry.EntryForm.LinkForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTargets;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

class InstrumentUseCasesTest {

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
        var unsigned = new InstrumentForm(RegistryWorld.form(null, null, "CN", "KZ"), "MEMORANDUM", null, null);
        var slug = world.of(RegisterInstrument.class).execute(unsigned, null);
        assertThat(world.entry(Instrument.class, slug).state()).isEqualTo(InstrumentState.NEGOTIATING);
        assertThat(world.history()).contains("REGISTERED");
        assertInvalid("kind: required", () -> world.of(RegisterInstrument.class)
                .execute(new InstrumentForm(RegistryWorld.form(null, null, "CN", "KZ"), null, null, null), null));
    }

    @Test
    void aCorrectionNamesTheVersionThatWasRead() {
        var slug = Slug.of(registered());
        var form = new InstrumentForm(
                RegistryWorld.form(null, "2025-04-02", "CN", "KZ"),
                "MEMORANDUM",
                "2025-04-02",
                List.of(new ArticleForm("1", null, null, null, null, null, null)));
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
                new LinkForm("ORIGIN", "EVENT", "calendar-workshop", null));
        assertInvalid("links[0].reference: no-such-event", () -> world.of(ChangeInstrument.class)
                .execute(slug, null, new InstrumentForm(another, "MEMORANDUM", "2025-04-02", List.of())));
    }

    @Test
    void anAmendmentNamesTheInstrumentThatItChanges() {
        var changed = registered();
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty());
        assertInvalid("links: names-no-instrument", () -> world.of(RegisterInstrument.class)
                .execute(amendment("PART_OF", changed), null));
        assertInvalid("links[0].reference: no-such-instrument", () -> world.of(RegisterInstrument.class)
                .execute(amendment("CHANGES", changed), null));
        world.wiring.answer(RegistryDirectory.class, "bySlug", asked -> Optional.of(view(changed)));
        var slug = world.of(RegisterInstrument.class).execute(amendment("CHANGES", changed), null);
        assertThat(world.entry(Instrument.class, slug).links())
                .extracting(EntryLink::relation)
                .containsExactly(LinkRelation.CHANGES);
    }

    private static InstrumentForm amendment(String relation, String changed) {
        var entry = RegistryWorld.linked(
                RegistryWorld.form(null, "2026-01-02", "CN", "KZ"), new LinkForm(relation, "ENTRY", changed, null));
        return new InstrumentForm(entry, "AMENDMENT", "2026-01-02", List.of());
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
        var article =
                new ArticleForm("5", null, "SHORT_CYCLE", "RECOGNIZED", "FROM_CHINA", List.of("PROFESSION"), true);
        var usual = new ArticleForm("6", null, "MASTER", "RECOGNIZED", null, null, null);
        var form = new InstrumentForm(
                RegistryWorld.form(null, "2025-04-02", "CN", "MY"),
                "RECOGNITION",
                "2025-04-02",
                List.of(article, usual));
        var slug = world.of(RegisterInstrument.class).execute(form, null);
        assertThat(world.entry(Instrument.class, slug).articles())
                .extracting(Article::scope)
                .containsExactly(
                        new RecognitionScope(
                                RecognitionDirection.FROM_CHINA, Set.of(RecognitionPurpose.PROFESSION), true),
                        RecognitionScope.USUAL);
        var wrong = new ArticleForm("5", null, "MASTER", "RECOGNIZED", "UP", List.of("FUN"), null);
        assertInvalid(List.of("articles[0].direction: not-one-of", "articles[0].purposes: not-one-of"), () -> world.of(
                        RegisterInstrument.class)
                .execute(new InstrumentForm(form.entry(), "RECOGNITION", "2025-04-02", List.of(wrong)), null));
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
