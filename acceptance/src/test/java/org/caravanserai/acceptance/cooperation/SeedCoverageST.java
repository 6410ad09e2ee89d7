package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final Pattern ROW = Pattern.compile("\\| (S\\d\\d[a-z]?) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]*)`");
    private static final Pattern WAITS = Pattern.compile("later: ([a-z ]+)");
    private static final Set<String> LATER =
            Set.of("forecasts", "alumni network", "matching of capabilities", "surveys", "shared resources");
    private static final int STATEMENTS = 64;
    private static final int SPLIT = 29;
    private static final String NOTHING = "–";

    /** A statement with its addresses and what is read at the first of them. */
    private record Row(String statement, String where, String read) {

        List<String> addresses() {
            return ADDRESS.matcher(where).results().map(found -> found.group(1)).toList();
        }
    }

    private static List<Row> parsed() {
        return rows().stream()
                .map(row -> {
                    var cells = ROW.matcher(row);
                    assertThat(cells.matches()).as(row).isTrue();
                    return new Row(
                            cells.group(1), cells.group(2), cells.group(3).strip());
                })
                .toList();
    }

    static List<String> statements() {
        return parsed().stream()
                .filter(row -> !row.addresses().isEmpty())
                .map(Row::statement)
                .toList();
    }

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
        assertThat(parsed()).allSatisfy(row -> assertThat(
                        !row.addresses().isEmpty() || row.where().contains("later: "))
                .as(row.statement())
                .isTrue());
        assertThat(parsed().stream().map(Row::statement))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, STATEMENTS)
                        .boxed()
                        .flatMap(number -> number == SPLIT
                                ? IntStream.rangeClosed('a', 'k').mapToObj(part -> "S29" + (char) part)
                                : number == 44 ? Stream.of("S44", "S44b") : Stream.of("S%02d".formatted(number)))
                        .toList());
    }

    /** Words and numbers as a visitor reads them, without the markup between them. */
    @ParameterizedTest
    @MethodSource("statements")
    void whatTheListNamesIsReadThere(String statement) {
        var row = parsed().stream()
                .filter(each -> each.statement().equals(statement))
                .findFirst()
                .orElseThrow();
        assertThat(row.read()).as(statement).isNotEqualTo(NOTHING);
        var read = Api.of(Product.shared())
                .get(row.addresses().get(0))
                .expect(200)
                .body()
                .replaceAll("<option.*?</option>|<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        assertThat(read).as(statement).contains(row.read());
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
