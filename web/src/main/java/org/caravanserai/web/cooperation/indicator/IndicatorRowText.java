package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.ScopeAddress;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Rows behind an indicator in the language of the page. Codes beside a name of the same are left out. */
@RequestScoped
public class IndicatorRowText {

    private static final Set<String> HIDDEN = Set.of(
            "from", "to", "fromCountry", "toCountry", "groupVersion", "mechanism", "reference", "center", "series");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("kind", "cooperation.stayKind."),
            Map.entry("record", "cooperation.record."),
            Map.entry("evidence", "cooperation.evidence."),
            Map.entry("stage", "cooperation.stage."),
            Map.entry("direction", "cooperation."),
            Map.entry("side", "cooperation.column."),
            Map.entry("contribution", "cooperation.contribution."),
            Map.entry("reason", "cooperation.reason."),
            Map.entry("level", "cooperation.level."),
            Map.entry("effect", "cooperation.effect."),
            Map.entry("recognitionDirection", "cooperation.recognitionDirection."),
            Map.entry("status", "cooperation.figureStatus."));

    /** The columns that count what needs a language. */
    private static final Set<String> NEEDING = Set.of("projects", "pairs");

    private static final Map<String, String> FOLDERS = Map.of(
            "INSTRUMENT", "/cooperation/instruments/",
            "MECHANISM", "/cooperation/mechanisms/",
            "ALLIANCE", "/cooperation/alliances/",
            "PROGRAMME", "/cooperation/programmes/",
            "PROJECT", "/cooperation/projects/",
            "AGREEMENT", "/cooperation/indicators/OWED?word=",
            "CENTER", "/centers/",
            "EVENT", "/events/");

    private final LocalizedCountryNames countries;
    private final ScopeAddress address;
    private final Formats formats;
    private final PageContext pageContext;
    private final Texts texts;

    @Inject
    IndicatorRowText(
            LocalizedCountryNames countries,
            ScopeAddress address,
            Formats formats,
            PageContext pageContext,
            Texts texts) {
        this.countries = countries;
        this.address = address;
        this.formats = formats;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** The headings of the columns that are shown. */
    List<String> columns(List<FactRow> rows) {
        return rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().keySet().stream()
                        .filter(name -> !HIDDEN.contains(name))
                        .map(name -> texts.of("cooperation.column." + name))
                        .toList();
    }

    List<FactCell> cells(FactRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !HIDDEN.contains(cell.getKey()))
                .map(cell -> new FactCell(
                        isTogether(cell.getKey(), row)
                                ? together(cell.getKey(), row)
                                : text(cell.getKey(), cell.getValue()),
                        href(cell.getKey(), row),
                        cell.getValue() instanceof Number))
                .toList();
    }

    /** Whether the organizations of a side of the row are not named, because few people moved between each two of them. */
    private static boolean isTogether(String column, FactRow row) {
        return (column.equals("fromName") || column.equals("toName"))
                && row.cells().containsKey("persons")
                && row.cells().get(column.equals("fromName") ? "from" : "to") == null;
    }

    private String together(String column, FactRow row) {
        return texts.of(
                "cooperation.rows.together",
                countries.of(row.cells().get(column.equals("fromName") ? "fromCountry" : "toCountry")));
    }

    private String text(String column, @Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof LocalizedText text) {
            return text.in(pageContext.getLanguage());
        } else if (value instanceof LocalDate day) {
            return formats.date(day, null);
        } else if (value instanceof Boolean there) {
            return texts.of(there ? "cooperation.answer.yes" : "cooperation.answer.no");
        } else if (value instanceof Number number) {
            return column.equals("year") ? number.toString() : formats.number(number);
        }
        var word = value.toString();
        if (column.equals("country")) {
            return countries.of(word);
        } else if (column.equals("countries")) {
            return Stream.of(word.split(" ")).map(countries::of).collect(Collectors.joining(" · "));
        }
        var key = WORDS.getOrDefault(column, "") + word;
        return WORDS.containsKey(column) && texts.has(key) ? texts.of(key) : word;
    }

    private String href(String column, FactRow row) {
        var cells = row.cells();
        var country = cells.get("country");
        if (column.equals("country") && country != null) {
            return "/countries/" + country;
        }
        var language = cells.get("language");
        if (column.equals("name") && language != null) {
            return "/cooperation/languages#language-" + language;
        }
        if (language != null && NEEDING.contains(column)) {
            return address.page("/cooperation/indicators/GAP?word=" + language + "#rows");
        }
        var reference = Objects.toString(cells.get("reference"), Objects.toString(cells.get("center"), ""));
        var folder = FOLDERS.getOrDefault(
                Objects.toString(cells.get("record"), cells.containsKey("center") ? "CENTER" : ""), "");
        boolean named = column.equals("title") || (column.equals("home") && "CENTER".equals(cells.get("record")));
        return named && !folder.isEmpty() ? folder + reference : "";
    }
}
