package org.caravanserai.cooperation.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.cooperation.reference.CountryByName;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.imports.tables.Meaning;
import org.caravanserai.platform.imports.tables.RowRemarks;
import org.caravanserai.platform.imports.tables.SpreadColumns;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.jspecify.annotations.Nullable;

/**
 * Published figures from a table: with a row for each figure, as SDMX-CSV has it too, or with a column for each year. A row is about a country, a group of countries or all countries; or it says how many people went from
 * one country to another, of which one has to be the home country. It gives the exact value, a rounded one or both. A figure that the source has already given changes nothing, a different
 * value from the same source is refused, and the value of another source is stored beside it. The source is a column or is named for the whole
 * table.
 */
@ApplicationScoped
public class StatisticsTable implements TableTarget {

    /** The name of the target. */
    public static final String NAME = "statistics";

    private static final String INBOUND = "INBOUND_STUDENTS";
    private static final String OUTBOUND = "OUTBOUND_STUDENTS";
    private static final int DECIMALS = 2;
    private static final int MOST_TENS = 12;

    /** A year as the heading of a column, also as the World Bank writes it: {@code 2019 [YR2019]}. */
    private static final SpreadColumns YEARS =
            new SpreadColumns("year", "value", Pattern.compile("\\D{0,3}((?:19|20)\\d{2})(?:年|\\s*\\[YR\\1])?"));

    /** The codes of observation status of SDMX (code list {@code CL_OBS_STATUS}) that say something about the value. */
    private static final Map<String, FigureFlag> FLAGS = Map.of(
            "B", FigureFlag.BREAK,
            "E", FigureFlag.ESTIMATED_BY_PUBLISHER,
            "I", FigureFlag.ESTIMATED_BY_PUBLISHER,
            "P", FigureFlag.PROVISIONAL);

    /** The codes of the same list that say nothing about the value: it is normal, and nobody says more. */
    private static final Set<String> NO_FLAG = Set.of("A", "V");

    /** The codes of the same list that say why there is no value. */
    private static final Set<String> MISSING = Set.of("H", "J", "L", "M", "O", "Q");

    private final PublishedFigures figures;
    private final RecordFigure record;
    private final ReferenceData reference;
    private final CountryByName countries;
    private final Clock clock;

    @Inject
    public StatisticsTable(
            PublishedFigures figures,
            RecordFigure record,
            ReferenceData reference,
            CountryByName countries,
            Clock clock) {
        this.figures = figures;
        this.record = record;
        this.reference = reference;
        this.countries = countries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "cooperation.statistics.title";
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_COOPERATION;
    }

    @Override
    public boolean isOfOrganization() {
        return false;
    }

    @Override
    public List<TableColumn> columns() {
        return StatisticsColumns.ALL;
    }

    @Override
    public SpreadColumns spread() {
        return YEARS;
    }

    @Override
    public List<Meaning> meanings(String column, @Nullable UUID organization) {
        return switch (column) {
            case "series" ->
                figures.series().stream()
                        .map(series -> new Meaning(series.code(), series.names()))
                        .toList();
            case "country", "origin", "destination" ->
                reference.countries(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                        .map(country -> new Meaning(country.iso2(), country.names()))
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public TableOutcome take(TableLine line, TableContext context) {
        if (isLeftOut(line, context.remarks())) {
            return TableOutcome.UNCHANGED;
        }
        var command = read(line, source(line, context), context.remarks());
        var said = figures.said(figure(command));
        if (said.isEmpty()) {
            record.execute(command);
            return TableOutcome.CREATED;
        }
        if (said.stream()
                .noneMatch(known -> same(known.exact(), command.exact())
                        && same(known.rounded(), command.rounded())
                        && (line.textOrNull("status") == null || known.status() == command.status()))) {
            throw new Conflict("figure-known");
        }
        return TableOutcome.UNCHANGED;
    }

    /** A row without a value that says why, or about something of which somebody has said that it is to be left out. */
    private static boolean isLeftOut(TableLine line, RowRemarks remarks) {
        for (var column : List.of("country", "origin", "destination", "series")) {
            if (line.textOrNull(column) == null && !line.original(column).isEmpty()) {
                remarks.add(column, "figure-left-out", line.original(column));
                return true;
            }
        }
        var flag = line.textOrNull("flag");
        if (flag == null
                || !MISSING.contains(flag.toUpperCase(Locale.ROOT))
                || line.textOrNull("value") != null
                || line.textOrNull("rounded") != null) {
            return false;
        }
        remarks.add("flag", "figure-missing", flag);
        return true;
    }

    private static @Nullable FigureFlag flag(TableLine line) {
        var flag = line.textOrNull("flag");
        if (flag == null || NO_FLAG.contains(flag.toUpperCase(Locale.ROOT))) {
            return null;
        }
        var known = FLAGS.get(flag.toUpperCase(Locale.ROOT));
        return known == null ? OneOf.constant(FigureFlag.class, "flag", flag.toUpperCase(Locale.ROOT)) : known;
    }

    /** What values are multiplied with: the tenth power that SDMX gives as {@code UNIT_MULT}. */
    private static BigDecimal multiplier(TableLine line) {
        var tens = line.wholeOrNull("multiplier");
        if (tens == null) {
            return BigDecimal.ONE;
        }
        new Invalid.Collector()
                .check(tens >= -MOST_TENS && tens <= MOST_TENS, "multiplier", "between", -MOST_TENS, MOST_TENS)
                .throwIfAny();
        return BigDecimal.ONE.scaleByPowerOfTen(tens);
    }

    /** A name that is not known is told apart, so that a trial can ask what it means. */
    private String country(String column, String text, RowRemarks remarks) {
        try {
            return countries.find(column, text);
        } catch (Invalid unknown) {
            remarks.add(column, "country-unknown", text);
            throw unknown;
        }
    }

    /** Only who says so makes a figure official. */
    private static FigureStatus status(TableLine line, RowRemarks remarks) {
        var status = line.textOrNull("status");
        if (status == null) {
            remarks.add("status", "status-missing", "");
            return FigureStatus.DISPUTED;
        }
        return OneOf.constant(FigureStatus.class, "status", status.toUpperCase(Locale.ROOT));
    }

    /** What the row says; else the name of the source that was given for the whole table. */
    private static String source(TableLine line, TableContext context) {
        var source = Objects.requireNonNullElse(line.textOrNull("source"), context.source());
        if (source.isBlank()) {
            throw new Invalid("source", "source-needed");
        }
        return source;
    }

    private static boolean same(@Nullable BigDecimal known, @Nullable BigDecimal now) {
        return known == null || now == null ? known == now : known.compareTo(now) == 0;
    }

    private RecordFigure.Command read(TableLine line, String source, RowRemarks remarks) {
        var flow = flow(line, remarks);
        var series = series(flow == null ? line.textOrNull("series") : flow.series(), remarks);
        var unit = line.textOrNull("unit");
        if (unit != null && !unit.equalsIgnoreCase(series.unit())) {
            throw new Invalid("unit", "other-unit", series.unit());
        }
        var exact = decimal(line, "value", remarks);
        var rounded = decimal(line, "rounded", remarks);
        if (exact == null && rounded == null) {
            throw new Invalid("value", "required");
        }
        var named = line.textOrNull("country");
        var country = flow != null ? flow.country() : named == null ? null : country("country", named, remarks);
        return new RecordFigure.Command(
                series.code(),
                Objects.requireNonNull(line.wholeOrNull("year")),
                country == null ? null : CountryCode.of(country),
                line.textOrNull("group"),
                line.wholeOrNull("groupVersion"),
                exact,
                rounded,
                source,
                line.textOrNull("address"),
                line.dateOrNull("publishedOn"),
                status(line, remarks),
                LocalizedText.EMPTY,
                flag(line));
    }

    private static @Nullable BigDecimal decimal(TableLine line, String column, RowRemarks remarks) {
        var number = line.numberOrNull(column);
        if (number == null) {
            return null;
        }
        var value = number.multiply(multiplier(line));
        var kept = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (kept.compareTo(value) != 0) {
            remarks.add(column, "number-rounded", value.toPlainString() + " → " + kept.toPlainString());
        }
        return kept;
    }

    /** People who went between the home country and another one. */
    private record Flow(String series, String country) {}

    /** Null when the row says nothing about both ends. */
    private @Nullable Flow flow(TableLine line, RowRemarks remarks) {
        var origin = line.textOrNull("origin");
        var destination = line.textOrNull("destination");
        if (origin == null || destination == null) {
            return null;
        }
        var from = country("origin", origin, remarks);
        var to = country("destination", destination, remarks);
        if (from.equals(to) || !from.equals(Scope.HOME) && !to.equals(Scope.HOME)) {
            throw new Invalid("origin", "not-about-home", origin, destination);
        }
        return from.equals(Scope.HOME) ? new Flow(OUTBOUND, to) : new Flow(INBOUND, from);
    }

    private Series series(@Nullable String text, RowRemarks remarks) {
        if (text == null) {
            throw new Invalid("series", "required");
        }
        var all = figures.series();
        return all.stream()
                .filter(series -> series.code().equalsIgnoreCase(text.strip())
                        || series.names().texts().containsValue(text.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    remarks.add("series", "series-unknown", text);
                    return new Invalid(
                            "series",
                            "not-one-of",
                            text,
                            String.join(", ", all.stream().map(Series::code).toList()));
                });
    }

    private PublishedFigure figure(RecordFigure.Command command) {
        return new PublishedFigure(
                java.util.UUID.randomUUID(),
                command.series(),
                command.year(),
                command.country() == null ? null : command.country().value(),
                command.group(),
                command.groupVersion(),
                command.exact(),
                command.rounded(),
                command.source(),
                command.address(),
                command.publishedOn(),
                command.status(),
                command.note(),
                null,
                clock.instant(),
                command.flag());
    }
}
