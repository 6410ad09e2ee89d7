package org.caravanserai.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.tasks.WaitingThing;
import org.caravanserai.domain.tasks.WaitingThings;
import org.caravanserai.platform.tasks.BrowseMyTasks;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What waits for the signed-in person, thing by thing, narrowed to a kind or a place. */
@Named
@RequestScoped
public class MyTaskListPage {

    private static final int SIZE = 25;

    private final BrowseMyTasks browse;
    private final TaskLines tasks;
    private final RequestParameters parameters;
    private final FacetFilters facetFilters;
    private final Formats formats;
    private final Texts texts;
    private final Instant now;
    private final ListModel<WaitingThing> rows;
    private @Nullable WaitingThings found;

    @Inject
    MyTaskListPage(
            BrowseMyTasks browse,
            TaskLines tasks,
            RequestParameters parameters,
            ListAddress address,
            FacetFilters facetFilters,
            Formats formats,
            Texts texts,
            Clock clock) {
        this.browse = browse;
        this.tasks = tasks;
        this.parameters = parameters;
        this.facetFilters = facetFilters;
        this.formats = formats;
        this.texts = texts;
        this.now = clock.instant();
        this.rows =
                new ListModel<>(address, SIZE, this::read, thing -> thing.kind().name() + " " + thing.id());
        rows.prepare();
    }

    private Page<WaitingThing> read(PageRequest request) {
        var kind = getKind();
        var place = parameters.asked(BrowseMyTasks.Wanted.class).place();
        found = browse.execute(new BrowseMyTasks.Wanted(tasks.textOrNull(kind) == null ? null : kind, place), request);
        return found.list().page();
    }

    public ListModel<WaitingThing> getRows() {
        return rows;
    }

    /** Name of the only kind that is shown; empty for all of them. */
    public String getKind() {
        return parameters.text("kind");
    }

    /** How many wait of the only kind that is shown; else what the page is called. */
    public String getHeading() {
        var text = tasks.textOrNull(getKind());
        return text == null ? texts.of("tasks.list.title") : texts.of(text, rows.getTotal());
    }

    /** Only what narrows the list: the kinds, and the places of a person who has several. */
    public List<ListFilter> getFilters() {
        var facets = found == null ? Facets.NONE : found.list().facets();
        var kinds = new ListFilter(
                "kind",
                texts.of("tasks.list.kind"),
                facets.of("kind").stream()
                        .map(each -> {
                            var text = tasks.textOrNull(each.value());
                            return new FilterChoice(
                                    each.value(), text == null ? each.value() : texts.of(text, each.count()));
                        })
                        .toList(),
                getKind());
        var places = facetFilters.byName(facets, "place", texts.of("tasks.list.place"), this::place);
        return List.of(kinds, places).stream()
                .filter(filter ->
                        filter.choices().size() > 1 || !filter.chosen().isEmpty())
                .toList();
    }

    public List<FilterChip> getChips() {
        return facetFilters.chips(getFilters());
    }

    private String place(String id) {
        var places = found == null
                ? List.<WaitingThing.Place>of()
                : found.places().stream()
                        .filter(place -> place.id().toString().equals(id))
                        .toList();
        return places.stream().map(place -> formats.text(place.name().texts())).collect(Collectors.joining());
    }

    /** Whether nothing but what is to be done can name it. */
    public boolean isNameless(WaitingThing thing) {
        var words = thing.words();
        return (words == null || words.isBlank()) && thing.title().isEmpty();
    }

    /** What is to be done with it. */
    public String todo(WaitingThing thing) {
        return texts.of(tasks.text(thing.kind()), 1);
    }

    public String address(WaitingThing thing) {
        return tasks.address(thing);
    }

    public boolean isLate(WaitingThing thing) {
        return thing.isLate(now);
    }
}
