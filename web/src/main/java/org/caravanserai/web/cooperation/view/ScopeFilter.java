package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.indicator.ListLevelTables;
import org.caravanserai.cooperation.reference.ListCountryGroups;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.cooperation.ScopeQuery;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The group of countries, the day and the kind of stay that a page of cooperation is about; all stand in its address. */
@Named
@RequestScoped
public class ScopeFilter {

    private static final List<String> KINDS = List.of(
            "STUDENT_STUDY",
            "STUDENT_TRAINEESHIP",
            "DOCTORAL",
            "STAFF_TEACHING",
            "STAFF_TRAINING",
            "RESEARCH_VISIT",
            "VISITING_SCHOLAR");

    private final ListCountryGroups groups;
    private final ListLevelTables tables;
    private final RequestParameters parameters;
    private final PageContext pageContext;
    private final Texts texts;
    private final CurrentCaller caller;
    private List<CountryGroup> all = List.of();

    @Inject
    ScopeFilter(
            ListCountryGroups groups,
            ListLevelTables tables,
            RequestParameters parameters,
            PageContext pageContext,
            Texts texts,
            CurrentCaller caller) {
        this.groups = groups;
        this.tables = tables;
        this.parameters = parameters;
        this.pageContext = pageContext;
        this.texts = texts;
        this.caller = caller;
    }

    @PostConstruct
    void load() {
        all = groups.execute();
    }

    /** The question in the address; invalid parts are ignored. */
    public IndicatorQuestion question() {
        return new IndicatorQuestion(getGroup(), asked().asOf(), asked().from(), null, kind())
                .in(region())
                .by(mapping());
    }

    /** The same question for an earlier day, its period shifted. */
    public IndicatorQuestion question(LocalDate earlier, Scope now) {
        var then = now.on(earlier);
        return new IndicatorQuestion(getGroup(), earlier, then.from(), null, kind())
                .in(region())
                .by(mapping());
    }

    /** What the address asks; what makes no sense counts as not asked. */
    ScopeQuery asked() {
        return parameters.asked(ScopeQuery.class);
    }

    /** A day to compare with. */
    private record Compared(@Nullable LocalDate then) {}

    /** The day to compare with; null where none is asked for. */
    public @Nullable LocalDate then() {
        return parameters.asked(Compared.class).then();
    }

    /** The day that is asked for; null: today. */
    @Nullable
    LocalDate day() {
        return asked().asOf();
    }

    private @Nullable String kind() {
        var asked = asked().kind();
        return asked != null && isByKind() && KINDS.contains(asked) ? asked : null;
    }

    /** The code or version that is asked for, else the default group. */
    public String getGroup() {
        var asked = Objects.toString(asked().group(), "");
        return all.stream()
                .flatMap(group -> Stream.of(group.code(), group.label()))
                .filter(asked::equals)
                .findFirst()
                .orElse(CountryGroup.DEFAULT);
    }

    public List<FilterChoice> getGroups() {
        return all.stream()
                .map(group -> new FilterChoice(group.code(), group.names().in(pageContext.getLanguage())))
                .distinct()
                .toList();
    }

    /** The name of a group; its code if unknown. */
    public String nameOf(String group) {
        return getGroups().stream()
                .filter(each -> each.value().equals(group))
                .map(FilterChoice::label)
                .findFirst()
                .orElse(group);
    }

    /** The groups, and below those with several versions each of these. */
    public List<FilterChoice> getVersions() {
        return getGroups().stream()
                .flatMap(group -> Stream.concat(Stream.of(group), versions(group)))
                .toList();
    }

    private Stream<FilterChoice> versions(FilterChoice group) {
        var versions =
                all.stream().filter(each -> each.code().equals(group.value())).toList();
        return versions.size() < 2
                ? Stream.empty()
                : versions.stream()
                        .map(each -> new FilterChoice(
                                each.label(),
                                texts.of(
                                        "cooperation.filter.version",
                                        group.label(),
                                        each.version(),
                                        String.valueOf(each.validFrom().getYear()))));
    }

    /** Whether people of one kind of stay can be asked for: strangers cannot, they are few in each country. */
    public boolean isByKind() {
        return Disclosure.of(caller.get()) == Disclosure.EXACT;
    }

    public String getKind() {
        return Objects.toString(kind(), "");
    }

    public List<FilterChoice> getKinds() {
        return KINDS.stream()
                .map(kind -> new FilterChoice(kind, texts.of("cooperation.stayKind." + kind)))
                .toList();
    }

    private @Nullable Region region() {
        return asked().region();
    }

    public String getRegion() {
        return Objects.toString(region(), "");
    }

    public List<FilterChoice> getRegions() {
        return Stream.of(Region.values())
                .map(region -> new FilterChoice(region.name(), texts.of("cooperation.region." + region)))
                .toList();
    }

    private @Nullable String mapping() {
        var asked = asked().mapping();
        return asked != null
                        && tables.execute().stream()
                                .anyMatch(table -> table.code().equals(asked))
                ? asked
                : null;
    }

    /** The table of levels that is asked for; empty for the usual one. */
    public String getMapping() {
        var asked = mapping();
        return asked == null || asked.equals(LevelTable.USUAL) ? "" : asked;
    }

    /** The name of the table of levels that counts where no other is asked for. */
    public String getUsualMapping() {
        return tables.execute().stream()
                .filter(table -> table.code().equals(LevelTable.USUAL))
                .map(table -> table.name().in(pageContext.getLanguage()))
                .findFirst()
                .orElse("");
    }

    /** The other tables of levels. */
    public List<FilterChoice> getMappings() {
        return tables.execute().stream()
                .filter(table -> !table.code().equals(LevelTable.USUAL))
                .map(table -> new FilterChoice(table.code(), table.name().in(pageContext.getLanguage())))
                .toList();
    }

    /** The day as typed, for the field. */
    public String getAsOf() {
        return Objects.toString(asked().asOf(), "");
    }

    /** The day to compare with as typed, for the field. */
    public String getThen() {
        return Objects.toString(then(), "");
    }

    public String getFrom() {
        return Objects.toString(asked().from(), "");
    }
}
