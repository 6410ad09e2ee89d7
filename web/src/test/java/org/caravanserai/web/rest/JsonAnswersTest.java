package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.AsText;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.forms.WrittenAsRead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An answer of values of the domain is written as a body of the same record is read. */
class JsonAnswersTest {

    public record Skill(LanguageTag language, @Nullable CefrLevel cefr) {}

    public record Stay(
            CountryCode country,
            LocalDate from,
            LocalizedText title,
            List<Skill> skills,
            Currency currency,
            AcademicYear year,
            @Nullable CountryCode other) {}

    @Test
    void valuesAreWrittenAsTheyAreRead() throws Exception {
        var stay = new Stay(
                CountryCode.of("KZ"),
                LocalDate.of(2027, 5, 10),
                LocalizedText.of("en", "Stay", "zh", "交流"),
                List.of(new Skill(LanguageTag.of("kk"), CefrLevel.B2), new Skill(LanguageTag.of("zh-Hans"), null)),
                Currency.getInstance("EUR"),
                AcademicYear.of("2026/2027"),
                null);
        var json = JsonAnswers.jsonb().toJson(stay);
        assertThat(json)
                .contains(
                        "\"country\":\"KZ\"",
                        "\"title\":{\"en\":\"Stay\"",
                        "\"language\":\"zh-Hans\"",
                        "\"other\":null");
        var read = new JsonBodyReader()
                .readFrom(
                        cast(Stay.class),
                        Stay.class,
                        new java.lang.annotation.Annotation[0],
                        jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE,
                        new jakarta.ws.rs.core.MultivaluedHashMap<>(),
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(read).isEqualTo(stay);
    }

    @SuppressWarnings("unchecked")
    private static Class<Record> cast(Class<?> type) {
        return (Class<Record>) type;
    }

    public record Amount(
            @AsText(orNumber = true) @Nullable BigDecimal months,
            LanguageTag language,
            @Nullable String note) implements WrittenAsRead {}

    public record Amounts(List<Amount> all) {}

    @Test
    void aNumberThatInputsHaveAsATextIsWrittenAsOneWithItsZeros() {
        var amounts = new Amounts(List.of(
                new Amount(new BigDecimal("25.00"), LanguageTag.of("kk"), null),
                new Amount(null, LanguageTag.of("zh"), "none")));
        assertThat(JsonAnswers.jsonb().toJson(amounts))
                .isEqualTo("{\"all\":[{\"months\":\"25.00\",\"language\":\"kk\",\"note\":null},"
                        + "{\"months\":null,\"language\":\"zh\",\"note\":\"none\"}]}");
    }

    public record Trip(CountryCode country, @Inlined Amount cost) implements WrittenAsRead {}

    @Test
    void theComponentsOfAnInlinedRecordStandAmongTheOthers() {
        var trip = new Trip(CountryCode.of("KZ"), new Amount(new BigDecimal("2.50"), LanguageTag.of("kk"), null));
        assertThat(JsonAnswers.jsonb().toJson(trip))
                .isEqualTo("{\"country\":\"KZ\",\"months\":\"2.50\",\"language\":\"kk\",\"note\":null}");
    }
}
