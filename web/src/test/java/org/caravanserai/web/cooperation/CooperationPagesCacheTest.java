package org.caravanserai.web.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.CooperationSetting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CooperationPagesCacheTest {

    /** Names that pages behind a sign-in read, and parts of bodies. */
    private static final Set<String> NOT_OF_PUBLIC_PAGES = Set.of("dryRun", "id", "lang", "target", "what");

    private static final Pattern READ =
            Pattern.compile("(?:parameters\\.(?:text|texts|textOrNull)\\(|constant\\([A-Za-z.]+\\.class,"
                    + " |QueryParam\\(|day\\()\"([a-zA-Z]+)\"");

    private final CooperationPagesCache pages = new CooperationPagesCache(Settings.of(Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries",
                "/countries/KZ",
                "/cooperation",
                "/cooperation/statistics",
                "/cooperation/report",
                "/cooperation/indicators/PEOPLE",
                "/api/v1/indicators/PEOPLE",
                "/api/v1/indicators/PEOPLE/rows",
                "/api/v1/indicators/PEOPLE/rows.csv",
                "/api/v1/indicators/PEOPLE/comparison",
                "/api/v1/countries/KZ/depth",
                "/api/v1/situation-report.pdf"
            })
    void whatStrangersCanHaveComputedIsKept(String path) {
        assertThat(pages.freshness(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cooperation/projects/a-project", "/manage/cooperation", "/api/v1/projects", "/proposals", "/"})
    void otherPagesAreNot(String path) {
        assertThat(pages.freshness(path)).isEmpty();
    }

    @Test
    void whereSumsAreNotKeptNeitherAreThePages() {
        var off = Settings.of(Map.of(CooperationSetting.FIGURES_KEPT.property(), "off"));
        assertThat(new CooperationPagesCache(off).freshness("/countries")).isEmpty();
    }

    /** A name that is missing would be taken from the address of a page that reads it. */
    @Test
    void everyParameterThatThePagesReadIsKept() throws IOException {
        var read = new TreeSet<String>();
        for (var folder : Set.of("cooperation", "lists", "export")) {
            var sources = Path.of("src/main/java/org/caravanserai/web", folder);
            try (var files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(CooperationPagesCacheTest::source)
                        .map(source -> READ.matcher(source)
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .collect(Collectors.toSet()))
                        .forEach(read::addAll);
            }
        }
        read.addAll(Set.of("page", "size", "query", "sort", "column", "export"));
        read.removeAll(NOT_OF_PUBLIC_PAGES);
        assertThat(CooperationPagesCache.PARAMETERS).containsAll(read);
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
