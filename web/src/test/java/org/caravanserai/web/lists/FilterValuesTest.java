package org.caravanserai.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class FilterValuesTest {

    @Test
    void aParameterMayBeRepeatedOrListValues() {
        assertThat(FilterValues.of(List.of("KZ, CN", "", "MN"))).containsExactly("KZ", "CN", "MN");
        assertThat(FilterValues.of(null)).isEmpty();
    }

    @Test
    void everyValueIsReadOnceAsItIsStored() {
        var faults = new Invalid.Collector();
        var values = FilterValues.read("mode", List.of("online,hybrid", "ONLINE"), FilterValuesTest::upper, faults);
        assertThat(values).containsExactly("ONLINE", "HYBRID");
        faults.throwIfAny();
    }

    @Test
    void whatMakesNoSenseIsNamedByItsParameter() {
        var faults = new Invalid.Collector();
        var values = FilterValues.read(
                "country",
                List.of("KZ,Atlantis"),
                value -> CountryCode.of(value).value(),
                faults);
        assertThat(values).containsExactly("KZ");
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(fault -> fault.field())
                        .containsExactly("country"));
    }

    @Test
    void onlyAFilterThatIsSetHasAChip() {
        var choices = List.of(new FilterChoice("KZ", "Kazakhstan"), new FilterChoice("CN", "China"));
        assertThat(new ListFilter("country", "Country", choices, "CN").chip())
                .contains(new FilterChip("China", "country"));
        assertThat(new ListFilter("country", "Country", choices, "").chip()).isEmpty();
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
