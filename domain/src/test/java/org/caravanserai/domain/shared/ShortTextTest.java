package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShortTextTest {

    @Test
    void aTextIsKeptWithoutTheSpacesAroundItWhichDoNotCount() {
        assertThat(ShortText.needed("city", "  Bishkek\n", 7)).isEqualTo("Bishkek");
        assertThat(ShortText.optional("city", "  Bishkek\n", 7)).isEqualTo("Bishkek");
        assertThat(ShortText.optional("city", " \n", 7)).isNull();
        assertThat(ShortText.optional("city", null, 7)).isNull();
    }

    @Test
    void whatIsNeededAndMissingOrTooLongIsRefusedAtItsField() {
        refused("required", () -> ShortText.needed("city", null, 7));
        refused("required", () -> ShortText.needed("city", "  ", 7));
        refused("text-too-long", () -> ShortText.needed("city", "Bishkek!", 7), 7);
        refused("text-too-long", () -> ShortText.optional("city", "Bishkek!", 7), 7);
    }

    @Test
    void allFaultsOfAnInputAreToldAtOnce() {
        var faults = new Invalid.Collector();
        assertThat(faults.needed("name", " ", 5)).isEmpty();
        assertThat(faults.optional("city", "Bishkek", 5)).isEqualTo("Bishkek");
        faults.atMost("title", LocalizedText.of("en", "short", "de", "zu lang"), 5)
                .atMost("code", "12345 ", 5);
        assertThat(faults.refusal().violations())
                .extracting(Invalid.Violation::field, Invalid.Violation::key)
                .containsExactly(
                        tuple("name", "required"),
                        tuple("city", "text-too-long"),
                        tuple("title", "text-too-long"),
                        tuple("code", "text-too-long"));
    }

    private static void refused(String key, ThrowingCallable call, Object... arguments) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                .containsExactly(new Invalid.Violation("city", key, List.of(arguments))));
    }

    @Test
    void aTextIsNeededOrNotAsIsSaid() {
        refused("required", () -> ShortText.neededIf(true, "city", " ", 4));
        refused("text-too-long", () -> ShortText.neededIf(true, "city", "12345", 4), 4);
        refused("text-too-long", () -> ShortText.neededIf(false, "city", "12345", 4), 4);
        assertThat(ShortText.neededIf(true, "city", " Rome ", 4)).isEqualTo("Rome");
        assertThat(ShortText.neededIf(false, "city", " ", 4)).isNull();
    }

    @Test
    void aTextThatFitsStaysAsItIs() {
        assertThat(ShortText.of("12345", 5)).isEqualTo("12345");
    }

    @Test
    void ofALongTextTheBeginningIsLeftAndNoCharacterIsHalved() {
        assertThat(ShortText.of("123456", 5)).isEqualTo("1234…");
        assertThat(ShortText.of("12𠮷56", 4)).isEqualTo("12…");
    }
}
