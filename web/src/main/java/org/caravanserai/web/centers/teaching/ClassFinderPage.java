package org.caravanserai.web.centers.teaching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.centers.teaching.FindClasses;
import org.caravanserai.domain.centers.teaching.Daytime;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.lists.ListLink;
import org.caravanserai.web.lists.ListLinks;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** The classes of all centers in which one can enrol: everything that is asked is in the address. */
@Named
@RequestScoped
public class ClassFinderPage {

    private static final int SIZE = 20;

    private final FindClasses find;
    private final RequestParameters parameters;
    private final FacetFilters facetFilters;
    private final ListLinks links;
    private final ClassSearchWords words;
    private final Formats formats;
    private final Texts texts;
    private FacetedPage<OfferedClass> found = new FacetedPage<>(new Page<>(List.of(), 0, SIZE, 0), Facets.NONE);

    @Inject
    ClassFinderPage(
            FindClasses find,
            RequestParameters parameters,
            FacetFilters facetFilters,
            ListLinks links,
            ClassSearchWords words,
            Formats formats,
            Texts texts) {
        this.find = find;
        this.parameters = parameters;
        this.facetFilters = facetFilters;
        this.links = links;
        this.words = words;
        this.formats = formats;
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        var wanted = parameters.asked(FindClasses.Wanted.class);
        found = parameters.list(SIZE, request -> find.execute(wanted, request));
    }

    public Page<OfferedClass> getClasses() {
        return found.page();
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public List<ListFilter> getFilters() {
        var facets = found.facets();
        return List.of(
                facetFilters.byName(facets, "language", label("language"), formats::language),
                facetFilters.byValue(facets, "level", label("level"), level -> level),
                facetFilters.byName(facets, "online", label("online"), this::online),
                facetFilters.byName(facets, "country", label("country"), words::country),
                facetFilters.byName(facets, "place", label("place"), place -> place),
                facetFilters.byConstant(facets, DayOfWeek.class, "weekday", label("weekday"), formats::dayOfWeek),
                facetFilters.byConstant(facets, Daytime.class, "daytime", label("daytime"), words::daytime),
                facetFilters.byValue(facets, "start", label("start"), words::start),
                flag("free"),
                flag("places"));
    }

    public List<FilterChip> getChips() {
        return facetFilters.chips(getFilters());
    }

    public List<ListLink> getSorts() {
        var sort = parameters.text("sort");
        return Stream.of("start", "title", "left")
                .map(order -> links.to(
                        "centers.finder.sort." + order,
                        "sort",
                        order.equals("start") ? null : order.equals("left") ? "-left" : order,
                        sort.isEmpty() ? order.equals("start") : sort.endsWith(order)))
                .toList();
    }

    /** Days of the week and parts of the day of its sessions. */
    public String times(OfferedClass offered) {
        var days =
                formats.list(offered.weekdays().stream().map(formats::dayOfWeek).toList());
        return days.isEmpty()
                ? ""
                : texts.of(
                        "centers.finder.times",
                        days,
                        formats.list(
                                offered.daytimes().stream().map(words::daytime).toList()));
    }

    private String online(String value) {
        return words.online(value, !parameters.text("place").isEmpty());
    }

    private ListFilter flag(String name) {
        return facetFilters.byName(found.facets(), name, label(name), value -> words.flag(name, value));
    }

    private String label(String name) {
        return texts.of("centers.finder.filter." + name);
    }
}
