package org.caravanserai.cooperation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.cooperation.instrument.InstrumentForm.ArticleForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.instrument.Article;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
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
                .execute(slug, null, InstrumentState.DENOUNCED, LocalDate.of(1990, 5, 1), null));
        world.of(MoveInstrument.class)
                .execute(slug, null, InstrumentState.DENOUNCED, LocalDate.of(2026, 5, 1), "notice");
        assertThat(world.entry(Instrument.class, slug.value()).endsOn()).isEqualTo("2026-05-01");
        assertThat(world.history()).contains("MOVED notice");
        assertRefused("instrument-state", () -> world.of(MoveInstrument.class)
                .execute(slug, null, InstrumentState.SIGNED, null, null));
    }
}
