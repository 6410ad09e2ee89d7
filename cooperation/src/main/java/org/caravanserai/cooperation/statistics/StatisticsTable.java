package org.caravanserai.cooperation.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.cooperation.reference.CountryByName;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.imports.tables.RowRemarks;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.jspecify.annotations.Nullable;

/**
 * Published figures from a table. A row is about a country, a group of countries or all countries; or it says how many people went from
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

    private final PublishedFigures figures;
    private final RecordFigure record;
    private final CountryByName countries;
    private final Clock clock;

    @Inject
    public StatisticsTable(PublishedFigures figures, RecordFigure record, CountryByName countries, Clock clock) {
        this.figures = figures;
        this.record = record;
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
    public TableOutcome take(TableLine line, TableContext context) {
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
        var flow = flow(line);
        var series = series(flow == null ? line.textOrNull("series") : flow.series());
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
        var country = flow != null ? flow.country() : named == null ? null : countries.find("country", named);
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
                LocalizedText.EMPTY);
    }

    private static @Nullable BigDecimal decimal(TableLine line, String column, RowRemarks remarks) {
        var number = line.numberOrNull(column);
        if (number == null) {
            return null;
        }
        var kept = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (kept.compareTo(number) != 0) {
            remarks.add(column, "number-rounded", number.toPlainString() + " → " + kept.toPlainString());
        }
        return kept;
    }

    /** People who went between the home country and another one. */
    private record Flow(String series, String country) {}

    /** Null when the row says nothing about both ends. */
    private @Nullable Flow flow(TableLine line) {
        var origin = line.textOrNull("origin");
        var destination = line.textOrNull("destination");
        if (origin == null || destination == null) {
            return null;
        }
        var from = countries.find("origin", origin);
        var to = countries.find("destination", destination);
        if (from.equals(to) || !from.equals(Scope.HOME) && !to.equals(Scope.HOME)) {
            throw new Invalid("origin", "not-about-home", origin, destination);
        }
        return from.equals(Scope.HOME) ? new Flow(OUTBOUND, to) : new Flow(INBOUND, from);
    }

    private Series series(@Nullable String text) {
        if (text == null) {
            throw new Invalid("series", "required");
        }
        var all = figures.series();
        return all.stream()
                .filter(series -> series.code().equalsIgnoreCase(text.strip())
                        || series.names().texts().containsValue(text.strip()))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "series",
                        "not-one-of",
                        text,
                        String.join(", ", all.stream().map(Series::code).toList())));
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
                clock.instant());
    }
}
