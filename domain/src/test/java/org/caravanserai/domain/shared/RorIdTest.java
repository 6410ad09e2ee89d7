package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RorIdTest {

    private static final Pattern IN_RECORDS = Pattern.compile("https://ror\\.org/([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05dxps056", // one check digit wrong
                "05dxps550", // both swapped, and one
                "05dxsp055", // letters swapped
                "05cxps055", // one letter wrong
                "000000000",
                "https://ror.org/02v51f771"
            })
    void wrongCheckDigitsAreFound(String wrong) {
        assertThatThrownBy(() -> RorId.of(wrong)).isInstanceOf(Invalid.class).hasMessageContaining("[ror]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05dxps055", "https://ror.org/02v51f717", "03CVE4549", "009erme80"})
    void rightOnesAreTaken(String right) {
        assertThat(RorId.of(right).value()).hasSize(9);
    }

    @Test
    void theRegistrysOwnIdentifiersAreTaken() throws IOException {
        var identifiers = IN_RECORDS
                .matcher(Files.readString(sample()))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(identifiers).hasSizeGreaterThan(100).allSatisfy(identifier -> assertThat(
                        RorId.of(identifier).value())
                .isEqualTo(identifier));
    }

    private static Path sample() {
        var found = Stream.of("../shared", "../../shared", "../../../shared")
                .map(shared -> Path.of(shared, "data/institutions/ror-sample.json"))
                .filter(Files::isReadable)
                .findFirst();
        assumeTrue(found.isPresent(), "ror-sample.json is not here: skipped");
        return found.orElseThrow();
    }
}
