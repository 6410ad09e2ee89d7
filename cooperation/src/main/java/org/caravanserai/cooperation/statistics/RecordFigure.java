package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.cooperation.statistics.StatisticAction;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.WebAddresses;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Records a published figure. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class RecordFigure {

    static final int LONGEST = 500;
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;
    static final int MOST_VERSIONS = 999;
    private static final int LONGEST_ADDRESS = 500;

    private final PublishedFigures figures;
    private final ReferenceData reference;
    private final History history;
    private final Clock clock;

    @Inject
    public RecordFigure(PublishedFigures figures, ReferenceData reference, History history, Clock clock) {
        this.figures = figures;
        this.reference = reference;
        this.history = history;
        this.clock = clock;
    }

    /** The figure as entered; see {@link PublishedFigure}. */
    @Described(
            name = "FigureToRecord",
            value = "What is sent to record a figure. Without country and group it is about all countries.")
    public record Command(
            String series,
            @Between(least = FIRST_YEAR, most = LAST_YEAR) int year,
            @Nullable CountryCode country,
            @Nullable String group,

            @Between(least = 1, most = MOST_VERSIONS) @Nullable
            Integer groupVersion,

            @Nullable BigDecimal exact,
            @Nullable BigDecimal rounded,
            @Longest(LONGEST) String source,
            @Nullable String address,
            @Nullable LocalDate publishedOn,
            FigureStatus status,
            @OrEmpty LocalizedText note,
            @Nullable FigureFlag flag) {}

    /**
     * @return the identifier of the figure
     * @throws Invalid naming each part that makes no sense
     * @throws Conflict {@code figure-known} when the same source says something about the same already
     */
    public UUID execute(Command command) {
        OneOf.word(
                "series",
                command.series(),
                figures.series().stream().map(Series::code).toList());
        checkSource(command);
        var country = command.country() == null ? null : command.country().value();
        checkGroup(command, reference.groups());
        var figure = new PublishedFigure(
                Ids.next(),
                command.series(),
                command.year(),
                country,
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
        if (!figures.add(figure)) {
            throw new Conflict("figure-known");
        }
        history.record(figure.id(), StatisticAction.RECORDED, null, figure.status(), null);
        return figure.id();
    }

    private static void checkSource(Command command) {
        var address = command.address();
        new Invalid.Collector()
                .atMost("source", command.source().strip(), LONGEST)
                .check(
                        address == null || WebAddresses.isOne(address, LONGEST_ADDRESS),
                        "address",
                        "not-a-web-address",
                        String.valueOf(address))
                .throwIfAny();
    }

    private static void checkGroup(Command command, List<CountryGroup> groups) {
        var group = command.group();
        if (group != null) {
            OneOf.word(
                    "group",
                    group,
                    groups.stream().map(CountryGroup::code).distinct().toList());
            var version = command.groupVersion();
            boolean known = version == null
                    || groups.stream().anyMatch(each -> each.code().equals(group) && each.version() == version);
            new Invalid.Collector()
                    .check(known, "groupVersion", "unknown-group-version", version == null ? 0 : version)
                    .throwIfAny();
        }
    }
}
