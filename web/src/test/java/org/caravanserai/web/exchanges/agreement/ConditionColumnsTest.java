package org.caravanserai.web.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.agreement.OwnPlaces;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.junit.jupiter.api.Test;

/** The file of conditions: a row for each condition, a column for each fact. */
class ConditionColumnsTest {

    private static final NamedParty HOME =
            new NamedParty(UUID.randomUUID(), "home", LocalizedText.of("en", "Home University"));
    private static final NamedParty PARTNER =
            new NamedParty(UUID.randomUUID(), "partner", LocalizedText.of("en", "Lake College"));

    private static final AgreementRow ROW = new AgreementRow(
            "AGR7CODE",
            LocalizedText.of("en", "Exchange of students"),
            AgreementState.IN_FORCE,
            1,
            1,
            List.of(HOME, PARTNER),
            false,
            false,
            2,
            AcademicYear.of("2026/2027"),
            AcademicYear.of("2027/2028"),
            null,
            new OwnPlaces(AcademicYear.of("2026/2027"), 5, 0));

    private final Texts texts = new Texts();

    private static HttpHeaders noHeaders() {
        return (HttpHeaders) Proxy.newProxyInstance(
                HttpHeaders.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> method.getReturnType() == Map.class ? Map.of() : null);
    }

    private Map<String, Object> row(NamedParty from, NamedParty to) {
        var condition = new Condition(
                "c1",
                1,
                2,
                MobilityKind.STUDENT_STUDY,
                5,
                null,
                List.of(IscedField.of("0613")),
                List.of(7),
                List.of(new LanguageRequirement(LanguageTag.of("en"), CefrLevel.B2)),
                AcademicYear.of("2026/2027"),
                AcademicYear.of("2027/2028"),
                false);
        var line = new ConditionColumns.Line(ROW, condition, from, to, Set.of(HOME.id()));
        var columns = new ConditionColumns(
                        texts,
                        new StudyFields(texts, null),
                        new SheetLanguage("en", noHeaders()),
                        party -> "Kazakhstan")
                .from(AcademicYear.of("2026/2027"));
        var cells = new LinkedHashMap<String, Object>();
        columns.forEach(column -> cells.put(column.heading(), column.value().apply(line)));
        return cells;
    }

    @Test
    void eachColumnSaysOneFact() {
        var out = row(HOME, PARTNER);
        assertThat(out.values()).contains("AGR7CODE", "Exchange of students", "c1", "Lake College", "Kazakhstan");
        assertThat(out.values())
                .filteredOn(String.class::isInstance)
                .as("no cell holds lines, a code beside a title, or both sides")
                .allSatisfy(cell -> assertThat((String) cell).doesNotContain("\n", "Home University"));
        assertThat(out).containsEntry("2026/2027", 5).containsEntry("2027/2028", 5);
        assertThat(out).containsEntry("2028/2029", null);
    }

    @Test
    void thePartnerIsTheOtherSideWhicheverSends() {
        var out = row(HOME, PARTNER);
        var in = row(PARTNER, HOME);
        var direction = texts.in(Locale.ENGLISH, "exchanges.column.direction");
        assertThat(in.values()).contains("Lake College");
        assertThat(in.get(direction)).isNotEqualTo(out.get(direction));
    }
}
