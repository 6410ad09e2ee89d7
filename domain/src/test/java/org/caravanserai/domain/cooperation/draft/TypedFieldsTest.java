package org.caravanserai.domain.cooperation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {

    @Test
    void whatStandsInAFieldIsKeptUnderItsNameAndComesBackInItsRow() {
        var typed = TypedFields.of(Map.of(
                "title",
                Map.of("en", "Soil", "zh", " "),
                "kind",
                "MEMORANDUM",
                "fields",
                List.of("0811", "0812"),
                "parties",
                Arrays.asList(
                        null, Map.of("role", "MEMBER", "awards", false, "names", List.of()), Map.of("awards", true))));
        assertThat(typed.values())
                .containsOnlyKeys("title.en", "kind", "fields[0]", "fields[1]", "parties[1].role", "parties[2].awards");
        assertThat(typed.typed())
                .isEqualTo(Map.of(
                        "title",
                        Map.of("en", "Soil"),
                        "kind",
                        "MEMORANDUM",
                        "fields",
                        List.of("0811", "0812"),
                        "parties",
                        Arrays.asList(null, Map.of("role", "MEMBER"), Map.of("awards", "true"))));
    }

    @Test
    void namesThatAreNoFieldsDoNoHarm() {
        assertThat(new TypedFields(
                                Map.of("a", "1", "a.b", "2", "c[99999999]", "3", "d[0].e", "4", "d.e", "5", "..", "6"))
                        .typed())
                .containsKeys("a", "c", "d");
    }
}
