package org.caravanserai.web.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.StatisticsTable;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of published figures can be imported again. */
class StatisticHeadingsTest {

    @SuppressWarnings("NullAway")
    private static final List<TableColumn> COLUMNS = new StatisticsTable(null, null, null, null, null).columns();

    static List<String> languages() {
        return Languages.ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anImportKnowsTheHeadingsOfTheFileInEachLanguage(String language) {
        for (var column : COLUMNS) {
            var heading = new Texts().in(Locale.forLanguageTag(language), column.label());
            assertThat(Stream.concat(Stream.of(column.key()), column.aliases().stream())
                            .map(name -> name.toLowerCase(Locale.ROOT)))
                    .as(column.key())
                    .contains(heading.toLowerCase(Locale.ROOT));
        }
    }
}
