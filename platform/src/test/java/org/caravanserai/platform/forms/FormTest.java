package org.caravanserai.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page shows and takes back, by the names of components. */
class FormTest {

    record Skill(LanguageTag language, @Nullable CefrLevel cefr) {}

    record Stay(
            @Nullable CountryCode country,
            @Nullable LocalDate from,
            @Nullable Integer level,
            boolean wanted,
            @OrEmpty LocalizedText title,
            @OrEmpty List<Skill> skills,
            @OrEmpty List<CefrLevel> levels,
            @Nullable Money fee) {}

    record Costs(
            @DecimalComma BigDecimal travel,
            @DecimalComma @OrEmpty Map<String, BigDecimal> other,
            @Nullable BigDecimal rooms) {}

    private static final Stay KNOWN = new Stay(
            CountryCode.of("KZ"),
            LocalDate.of(2027, 5, 10),
            6,
            true,
            LocalizedText.of("en", "Stay"),
            List.of(new Skill(LanguageTag.of("kk"), CefrLevel.B2)),
            List.of(CefrLevel.A1, CefrLevel.B1),
            new Money(new BigDecimal("12.50"), Currency.getInstance("EUR")));

    @Test
    void whatIsKnownIsShownAndReadAgain() {
        var form = Form.of(Stay.class, KNOWN).withRows("skills", 3);
        assertThat(form)
                .containsEntry("country", "KZ")
                .containsEntry("from", LocalDate.of(2027, 5, 10))
                .containsEntry("level", "6")
                .containsEntry("wanted", true)
                .containsEntry("title", Map.of("en", "Stay"))
                .containsEntry("levels", List.of("A1", "B1"))
                .containsEntry("fee", Map.of("amount", "12.50", "currency", "EUR"));
        assertThat((List<?>) form.get("skills")).hasSize(3);
        assertThat(form.read()).isEqualTo(KNOWN);
    }

    record Opening(@Nullable WrittenTime opensAt, @Nullable AcademicYear year) {}

    @Test
    void aTimeAndAYearAreOneFieldEach() {
        assertThat(Form.of(Opening.class)).containsEntry("opensAt", null).containsEntry("year", null);
        var local = new WrittenTime(LocalDateTime.of(2027, 5, 10, 9, 0), null);
        var form = Form.of(Opening.class, new Opening(local, new AcademicYear(2026, 2027)));
        assertThat(form).containsEntry("opensAt", local.local()).containsEntry("year", "2026/2027");
        assertThat(form.read()).isEqualTo(new Opening(local, new AcademicYear(2026, 2027)));
    }

    @Test
    void anEmptyFormHasAPlaceForEachComponentAndOneRowAtLeast() {
        var form = Form.of(Stay.class).withRows("skills", 0);
        form.put("wanted", false);
        assertThat((List<?>) form.get("skills")).hasSize(1);
        assertThat(form.read())
                .isEqualTo(new Stay(null, null, null, false, LocalizedText.EMPTY, List.of(), List.of(), null));
    }

    @Test
    void aFaultOfARowIsThatOfTheRowInWhichItIsWritten() {
        var form = Form.of(Stay.class, KNOWN).withRows("skills", 3);
        var rows = form.rows("skills");
        assertThat(rows).extracting(Form::isBlank).containsExactly(false, true, true);
        rows.get(0).put("language", " ");
        rows.get(0).put("cefr", null);
        rows.get(2).put("language", "uz");
        assertThat(form.read().skills()).containsExactly(new Skill(LanguageTag.of("uz"), null));
        assertThat(form.inRows(new Invalid("skills[0].language", "twice")).violations())
                .containsExactly(new Invalid.Violation("skills[2].language", "twice", List.of()));
        assertThat(form.inRows(new Invalid("skills[1]", "twice")).violations())
                .as("there is no such row")
                .containsExactly(new Invalid.Violation("skills[1]", "twice", List.of()));
        assertThat(form.inRows(new Invalid("country", "twice")).violations())
                .containsExactly(new Invalid.Violation("country", "twice", List.of()));
    }

    @Test
    void severalChoicesComeAsAnArray() {
        var form = Form.of(Stay.class, KNOWN);
        form.put("levels", new Object[] {"C1", "C2"});
        assertThat(form.read().levels()).containsExactly(CefrLevel.C1, CefrLevel.C2);
    }

    record Parts(@Nullable Map<String, @Nullable String> texts) {}

    @Test
    void aMapWithoutTextsIsThereAndEmpty() {
        var form = Form.of(Parts.class);
        assertThat(form.read()).isEqualTo(new Parts(Map.of()));
        form.put("texts", Map.of("LETTER", " "));
        assertThat(form.read().texts()).containsOnlyKeys("LETTER").doesNotContainValue(" ");
        form.put("texts", null);
        assertThat(form.read().texts()).isNull();
    }

    @Test
    void aListOfValuesHasPlacesForFurtherOnes() {
        var form = Form.of(Stay.class, KNOWN).withRows("levels", 4);
        assertThat((List<?>) form.get("levels")).hasSize(4);
        assertThat(form.read()).isEqualTo(KNOWN);
    }

    @Test
    void aCommaIsADecimalPointWhereTheRecordSaysSo() {
        var form = Form.of(Costs.class);
        form.put("travel", "12,50");
        form.put("other", Map.of("visa", "0,5"));
        assertThat(form.read())
                .isEqualTo(new Costs(new BigDecimal("12.50"), Map.of("visa", new BigDecimal("0.5")), null));
        form.put("rooms", "1,200");
        assertThatThrownBy(form::read).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                .extracting(Invalid.Violation::field, Invalid.Violation::key)
                .containsExactly(tuple("rooms", "not-a-number")));
    }

    @Test
    void aNameThatTheRecordDoesNotHaveIsAFaultOfThePage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(Stay.class).put("form", "x"));
    }

    record Paper(
            LocalizedText label, boolean required, @OrEmpty List<Skill> skills) {}

    record Wanted(@OrEmpty @MeantBy("label") List<Paper> papers) {}

    record Call(@Nullable Wanted wanted) {}

    @Test
    void aRowCountsWhereTheComponentIsWrittenByWhichItIsMeant() {
        var form = Form.of(Call.class);
        var papers = form.part("wanted").withRows("papers", 3).rows("papers");
        papers.forEach(row -> row.put("required", true));
        papers.get(2).put("label", Map.of("en", "Transcript"));
        papers.get(2).withRows("skills", 2).rows("skills").get(1).put("language", "uz");
        var read = form.read();
        assertThat(read)
                .isEqualTo(new Call(new Wanted(List.of(new Paper(
                        LocalizedText.of("en", "Transcript"), true, List.of(new Skill(LanguageTag.of("uz"), null)))))));
        assertThat(form.inRows(new Invalid("wanted.papers[0].skills[0].language", "twice"))
                        .violations())
                .containsExactly(new Invalid.Violation("wanted.papers[2].skills[1].language", "twice", List.of()));
    }

    @Test
    void aBoxThatIsNotTickedIsNothingInAPartThatMayBeLeftOut() {
        var form = Form.of(Stay.class, KNOWN).withRows("skills", 2);
        assertThat(form.read().wanted()).isTrue();
        form.put("wanted", false);
        assertThat(form.read().wanted()).isFalse();
        record Part(int number, boolean required) {}
        record Whole(@Nullable Part part) {}
        var whole = Form.of(Whole.class);
        whole.part("part").put("required", false);
        assertThat(whole.read()).isEqualTo(new Whole(null));
    }

    record About(LocalizedText title, @Nullable LocalDate since) {}

    record Part(@Nullable String name, @Nullable Boolean wanted) {}

    record Thing(
            @Inlined About about,
            @OrEmpty List<Part> parts,
            @Nullable Integer number) {}

    @Test
    void theFieldsOfAnInlinedRecordStandAmongTheOthers() {
        var known = new Thing(new About(LocalizedText.of("en", "Soil"), LocalDate.of(2027, 1, 2)), List.of(), 3);
        var form = Form.of(Thing.class, known);
        assertThat(form.keySet()).containsExactly("title", "since", "parts", "number");
        assertThat(form.read()).isEqualTo(known);
        form.put("title", Map.of());
        form.put("since", "soon");
        assertThatThrownBy(form::read).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                .extracting(Invalid.Violation::field)
                .containsExactly("since"));
    }

    @Test
    void aRowInWhichABoxIsNotTickedIsEmpty() {
        var form = Form.of(Thing.class).withRows("parts", 2);
        form.put("title", Map.of("en", "Soil"));
        var rows = (List<?>) form.get("parts");
        ((Form<?>) rows.get(0)).put("wanted", false);
        ((Form<?>) rows.get(1)).put("wanted", true);
        assertThat(form.read().parts()).containsExactly(new Part(null, true));
    }

    @Test
    void whatWasTypedSomeTimeAgoIsShownAgainReadableOrNot() {
        var typed = new HashMap<String, Object>();
        typed.put("title", Map.of("en", "Soil"));
        typed.put("since", "2027-01-02");
        typed.put("number", "many");
        typed.put("parts", Arrays.asList(null, Map.of("name", "One", "wanted", "true"), "no row"));
        typed.put("unknown", "x");
        var form = Form.typed(Thing.class, typed).withRows("parts", 4);
        assertThat(form.get("since")).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(form.get("number")).isEqualTo("many");
        assertThat((Map<?, ?>) form.get("title")).isEqualTo(Map.of("en", "Soil"));
        var rows = (List<?>) form.get("parts");
        assertThat(rows).hasSize(4);
        assertThat(((Form<?>) rows.get(1)).get("wanted")).isEqualTo(true);
        typed.put("since", "soon");
        assertThat(Form.typed(Thing.class, typed).get("since")).isNull();
        assertThat(KeptTexts.json(Thing.class, Map.of("number", "12", "since", "soon", "parts", typed.get("parts"))))
                .isEqualTo(Map.of(
                        "since",
                        "soon",
                        "number",
                        BigDecimal.valueOf(12),
                        "parts",
                        Arrays.asList(null, Map.of("name", "One", "wanted", true), "no row")));
        assertThat(KeptTexts.json(Thing.class, Map.of("number", "many"))).isEqualTo(Map.of("number", "many"));
    }

    record Terms(@Nullable Boolean open, @Nullable String note) {}

    record Sale(@OrEmpty Terms terms, @Nullable Terms former) {}

    /** A nested record in which nothing is written is none where it may be null; where it is always there, its boxes count. */
    @Test
    void aBoxThatIsNotTickedIsSaidWhereTheRecordIsAlwaysThere() {
        var form = Form.of(Sale.class);
        form.part("terms").put("open", false);
        form.part("former").put("open", false);
        assertThat(form.read()).isEqualTo(new Sale(new Terms(false, null), null));
    }
}
