package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of the founding paper is listed, and every address in the list answers. */
@Tag("cooperation")
class SeedCoverageST {

    private static final Path LIST = Path.of("../docs/seed-coverage.md");
    private static final Pattern ROW = Pattern.compile("\\| (S\\d\\d)[a-z]? \\| [^|]+ \\| ([^|]+) \\|");
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]*)`");
    private static final Pattern WAITS = Pattern.compile("later: ([a-z ]+)");
    private static final Set<String> LATER =
            Set.of("forecasts", "alumni network", "matching of capabilities", "surveys", "shared resources");
    private static final int STATEMENTS = 64;

    private static List<String> rows() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> line.startsWith("| S"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> addresses() {
        return rows().stream()
                .flatMap(row -> ADDRESS.matcher(row).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void everyStatementHasAnAddressOrNamesTheCapabilityItWaitsFor() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(ROW.matcher(row).results().map(MatchResult::group))
                        .as(row)
                        .singleElement()
                        .satisfies(whole -> assertThat(ADDRESS.matcher(whole).find() || whole.contains("later: "))
                                .as(whole)
                                .isTrue()));
        var listed = rows().stream().map(row -> row.substring(2, 5)).distinct().toList();
        assertThat(listed)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, STATEMENTS)
                        .mapToObj(number -> "S%02d".formatted(number))
                        .toList());
    }

    @Test
    void whatIsNotThereWaitsForACapabilityThatComesLater() {
        assertThat(rows().stream().flatMap(row -> WAITS.matcher(row).results()).map(found -> found.group(1)
                        .strip()))
                .allSatisfy(capability -> assertThat(LATER).contains(capability));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyAddressAnswers(String address) {
        var answer = Api.of(Product.shared()).get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        if (address.startsWith("/api/v1/") && address.contains("?")) {
            var json = answer.json();
            assertThat(json.has("total") ? json.get("total").asInt() : json.size())
                    .as(address)
                    .isPositive();
        }
    }
}
