package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.ExploreSeries;
import org.caravanserai.cooperation.statistics.ExploreSeries.Choice;
import org.caravanserai.cooperation.statistics.ExploreSeries.Exploration;
import org.caravanserai.domain.cooperation.statistics.Rate;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The series, countries and years that the address of a page asks for, and addresses that ask for nearly the same. */
@Named
@RequestScoped
public class Exploring {

    private final ExploreSeries explore;
    private final RequestParameters parameters;
    private final LocalizedCountryNames names;
    private final Settings settings;
    private final PageContext pageContext;
    private final Texts texts;
    private @Nullable Exploration found;

    @Inject
    Exploring(
            ExploreSeries explore,
            RequestParameters parameters,
            LocalizedCountryNames names,
            Settings settings,
            PageContext pageContext,
            Texts texts) {
        this.explore = explore;
        this.parameters = parameters;
        this.names = names;
        this.settings = settings;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** How the choice is shown. */
    public enum View {
        LINES,
        MAP,
        BARS,
        /** The first beside the last of the years. */
        SLOPE,
        TABLE
    }

    /** A country to be added to the chosen ones. */
    private record Added(@Nullable CountryCode add) {}

    /**
     * Reads the address of a page about one series.
     *
     * @throws NotFound when there is no such series
     */
    public void load() {
        var asked = parameters.textOrNull("series");
        if (asked != null
                && found().all().stream().noneMatch(each -> each.code().equals(asked))) {
            throw new NotFound("not-found");
        }
    }

    private Exploration read() {
        var query = parameters.asked(ExploreQuery.class);
        var added = parameters.asked(Added.class).add();
        var countries = Stream.concat(
                        query.codes().stream(), Stream.ofNullable(added).map(CountryCode::value))
                .filter(code -> CountryCode.known().contains(code))
                .distinct()
                .toList();
        var usual = explore.execute(new Choice(null, List.of(), null, null, null));
        var series = usual.all().stream()
                .filter(each -> each.code().equals(query.series()))
                .findFirst()
                .orElse(usual.series());
        var from = query.from();
        var to = query.to() == null || (from != null && query.to() < from) ? null : query.to();
        var per = query.per() == null || !query.per().fits(series) ? null : query.per();
        return explore.execute(new Choice(series.code(), countries, from, to, per));
    }

    /** What is known of the choice. */
    public Exploration found() {
        var answer = found;
        if (answer == null) {
            answer = read();
            found = answer;
        }
        return answer;
    }

    public View getView() {
        var asked = parameters.constant(View.class, "view");
        return asked == null ? View.LINES : asked;
    }

    public String getSeries() {
        return found().series().code();
    }

    public String getSeriesName() {
        return found().series().names().in(pageContext.getLanguage());
    }

    /** The name of a file with what is shown, without its ending. */
    public String getFileName() {
        var name = new StringBuilder(getSeries()).append(getView() == View.LINES ? "" : "-" + getView());
        found().countries().forEach(code -> name.append('-').append(code));
        return name.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<FilterChoice> getAllSeries() {
        return found().all().stream()
                .map(each -> new FilterChoice(each.code(), each.names().in(pageContext.getLanguage())))
                .toList();
    }

    /** The years with figures, for the first and the last one of a choice. */
    public List<FilterChoice> getYears() {
        return IntStream.rangeClosed(found().firstYear(), found().lastYear())
                .mapToObj(year -> new FilterChoice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    public String getFrom() {
        return String.valueOf(found().from());
    }

    public String getTo() {
        return String.valueOf(found().to());
    }

    /** Whether there are years to choose from. */
    public boolean isOverYears() {
        return found().firstYear() < found().lastYear();
    }

    public List<FilterChoice> getRates() {
        return Stream.of(Rate.values())
                .filter(found().rates()::contains)
                .map(rate -> new FilterChoice(rate.name(), texts.of("cooperation.rate." + rate)))
                .toList();
    }

    public String getPer() {
        return Objects.toString(found().per(), "");
    }

    /** The unit of the values. */
    public String getUnit() {
        var unit = texts.of("cooperation.unit." + found().series().unit());
        var per = found().per();
        return per == null ? unit : texts.of("cooperation.explore.unitPer", unit, texts.of("cooperation.rate." + per));
    }

    /** The codes of the countries chosen, as an address has them. */
    public String getCountries() {
        return String.join(",", found().countries());
    }

    /** Whether countries are chosen. */
    public boolean isChosen() {
        return !found().countries().isEmpty();
    }

    /** Whether the countries chosen can stand side by side. */
    public boolean isComparable() {
        int chosen = found().countries().size();
        return chosen >= ComparePage.LEAST && chosen <= ComparePage.MOST;
    }

    /** Countries with a figure of the series that are not chosen yet, in the order of their names. */
    public List<FilterChoice> getOthers() {
        return found().known().stream()
                .filter(code -> !found().countries().contains(code))
                .map(code -> new FilterChoice(code, names.of(code)))
                .sorted((one, other) -> names.order().compare(one.label(), other.label()))
                .toList();
    }

    /** A country chosen, and the address of the choice without it. */
    public record Chosen(String code, String name, String without) {}

    public List<Chosen> getChosenCountries() {
        return found().countries().stream()
                .map(code -> new Chosen(
                        code,
                        names.of(code),
                        address(
                                "/cooperation/explore/",
                                Map.of(
                                        "countries",
                                        found().countries().stream()
                                                .filter(each -> !each.equals(code))
                                                .collect(Collectors.joining(","))))))
                .toList();
    }

    /** A way to show the choice. */
    public record Way(View view, String name, String href, boolean current) {}

    public List<Way> getWays() {
        return Stream.of(View.values())
                .filter(view -> isOfCountries() || view == View.LINES || view == View.TABLE)
                .filter(view -> view != View.SLOPE || found().years().size() > 1)
                .map(view -> new Way(
                        view,
                        texts.of("cooperation.explore.view." + view),
                        address(
                                "/cooperation/explore/",
                                view == View.TABLE
                                        ? Map.of("view", view.name(), "year", "")
                                        : view == View.MAP || view == View.BARS
                                                ? Map.of("view", view.name(), "sort", "")
                                                : Map.of("view", view.name(), "sort", "", "year", "")),
                        view == getView()))
                .toList();
    }

    /** Whether one year is shown at a time. */
    boolean isOfOneYear() {
        return getView() == View.MAP || getView() == View.BARS;
    }

    /** The year that the map or the order is asked for; null: none, or one without any value. */
    @Nullable
    Integer shownYear() {
        var asked = parameters.textOrNull("year");
        return found().years().stream()
                .filter(year -> String.valueOf(year).equals(asked))
                .filter(year -> !found().ranked(year).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The year that is asked for, as an address has it; empty where none is, or several are shown. */
    public String getAskedYear() {
        return isOfOneYear() ? Objects.toString(shownYear(), "") : "";
    }

    /** A year that the map or the order can show. */
    public record YearWay(String year, String href) {}

    /** The years with a value, where one is shown at a time and there are several. */
    public List<YearWay> getYearWays() {
        var ways = !isOfOneYear()
                ? List.<YearWay>of()
                : found().years().stream()
                        .filter(year -> !found().ranked(year).isEmpty())
                        .map(String::valueOf)
                        .map(year -> new YearWay(year, address("/cooperation/explore/", Map.of("year", year))))
                        .toList();
        return ways.size() > 1 ? ways : List.of();
    }

    /** The year by whose values the table is sorted; null: it is sorted by names. */
    public @Nullable Integer sortedBy() {
        var asked = parameters.textOrNull("sort");
        return found().years().stream()
                .filter(year -> String.valueOf(year).equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** The year by whose values the table is sorted; empty where there is none. */
    public String getSort() {
        var by = sortedBy();
        return by == null || getView() != View.TABLE ? "" : String.valueOf(by);
    }

    /**
     * The table in another order.
     *
     * @param sort a year; empty: by names
     */
    public String sorted(String sort) {
        return address("/cooperation/explore/", Map.of("view", View.TABLE.name(), "sort", sort));
    }

    /** Whether the series is about single countries. */
    public boolean isOfCountries() {
        return !found().known().isEmpty();
    }

    /** The same choice without the countries. */
    public String getAllAddress() {
        return address("/cooperation/explore/", Map.of("countries", ""));
    }

    /** The page that always shows this choice. */
    public String getAddress() {
        return address("/cooperation/explore/", Map.of());
    }

    /** The countries chosen side by side. */
    public String getCompareAddress() {
        return "/cooperation/compare" + query(List.of("countries", "series", "per"), parts(Map.of()));
    }

    /** The same page with the name of the server. */
    public String getPermanent() {
        return settings.address(getAddress());
    }

    /** The picture alone, to be shown in a page of somebody else. */
    public String getEmbedded() {
        return settings.address(address("/embed/", Map.of()));
    }

    /** Where programs ask how the picture is embedded. */
    public String getDiscovery() {
        return settings.address("/api/v1/oembed?format=json&url=" + Encoded.of(getPermanent()));
    }

    /**
     * The choice as a file.
     *
     * @param form csv, xlsx or json
     * @param layout long or wide
     */
    public String file(String form, String layout) {
        return "/api/v1/statistics/explore"
                + (form.equals("json") ? "" : "." + form)
                + query(
                        List.of("series", "countries", "from", "to", "per", "layout"),
                        parts(Map.of("layout", layout.equals("long") ? "" : layout)));
    }

    /** How the choice is quoted, as a file. */
    public String citation(String form) {
        return "/api/v1/statistics/series/" + getSeries() + "/citation." + form
                + query(List.of("countries"), parts(Map.of()));
    }

    private String address(String path, Map<String, String> changed) {
        return path
                + getSeries()
                + query(List.of("countries", "from", "to", "per", "view", "year", "sort"), parts(changed));
    }

    /** What the choice says; what is usual is left out. */
    private Map<String, String> parts(Map<String, String> changed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("series", getSeries());
        parts.put("countries", getCountries());
        parts.put("from", found().from() == found().firstYear() ? "" : getFrom());
        parts.put("to", found().to() == found().lastYear() ? "" : getTo());
        parts.put("per", getPer());
        parts.put("view", getView() == View.LINES ? "" : getView().name());
        parts.put("year", getAskedYear());
        parts.put("sort", getSort());
        parts.putAll(changed);
        return parts;
    }

    private static String query(List<String> names, Map<String, String> parts) {
        var said = new ArrayList<String>();
        for (var name : names) {
            var value = parts.getOrDefault(name, "");
            if (!value.isEmpty()) {
                said.add(name + "=" + value);
            }
        }
        return said.isEmpty() ? "" : "?" + String.join("&", said);
    }
}
