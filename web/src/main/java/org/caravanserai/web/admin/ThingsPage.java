package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.instance.InstanceThing;
import org.caravanserai.domain.instance.InstanceThings;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.instance.BrowseInstance;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.ListedKind;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** What all organizations have on the instance, as the address narrows and orders it. */
@Named
@RequestScoped
public class ThingsPage {

    private static final int SIZE = 25;

    private final BrowseInstance browse;
    private final ListAddress address;
    private final Texts texts;
    private final Formats formats;
    private final List<ListedKind> kinds;
    private final ListModel<InstanceThing> things;
    private List<InstanceThings.StateCount> states = List.of();

    @Inject
    ThingsPage(BrowseInstance browse, ListAddress address, Texts texts, Formats formats, @Any Instance<Area> areas) {
        this.browse = browse;
        this.address = address;
        this.texts = texts;
        this.formats = formats;
        this.kinds = areas.stream().flatMap(area -> area.listed().stream()).toList();
        this.things = new ListModel<>(address, SIZE, this::load, thing -> thing.kind() + " " + thing.code());
        this.things.prepare();
    }

    private Page<InstanceThing> load(PageRequest request) {
        var parameters = address.parameters();
        var found = browse.execute(
                new InstanceThings.Filter(
                        parameters.textOrNull("kind"), parameters.textOrNull("state"), parameters.textOrNull("owner")),
                request);
        states = found.states();
        return found.things();
    }

    public ListModel<InstanceThing> getThings() {
        return things;
    }

    /** Kinds of which there are some, each with its number. */
    public List<FilterChoice> getKinds() {
        return kinds.stream()
                .map(kind -> choice(
                        kind.kind().name(),
                        texts.of(kind.label()),
                        ofKind(kind.kind().name())
                                .mapToLong(InstanceThings.StateCount::number)
                                .sum()))
                .toList();
    }

    /** States of the chosen kind that occur, each with its number. */
    public List<FilterChoice> getStates() {
        return getKind().isEmpty()
                ? List.of()
                : ofKind(getKind())
                        .map(each -> choice(each.state(), state(each.kind(), each.state()), each.number()))
                        .toList();
    }

    private Stream<InstanceThings.StateCount> ofKind(String kind) {
        return states.stream().filter(each -> each.kind().equals(kind));
    }

    private FilterChoice choice(String value, String name, long count) {
        return new FilterChoice(value, name, texts.of("shell.filter.counted", name, formats.number(count)));
    }

    public String kind(InstanceThing thing) {
        return listed(thing.kind())
                .map(kind -> texts.of(kind.label()))
                .findFirst()
                .orElse(thing.kind());
    }

    public String state(InstanceThing thing) {
        return state(thing.kind(), thing.state());
    }

    private String state(String kind, String state) {
        return listed(kind)
                .map(each -> texts.of(each.states() + state))
                .findFirst()
                .orElse(state);
    }

    private Stream<ListedKind> listed(String kind) {
        return kinds.stream().filter(each -> each.kind().name().equals(kind));
    }

    public String getKind() {
        return address.parameters().text("kind");
    }

    public String getState() {
        return address.parameters().text("state");
    }

    /** The one whose things are shown; empty for all. */
    public String getOwner() {
        return address.parameters().text("owner");
    }

    /** Name of that owner, where it has something; else as in the address. */
    public String getOwnerName() {
        return things.page().items().stream()
                .map(thing -> formats.text(thing.owner().texts()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(getOwner());
    }

    public String getQuery() {
        return address.parameters().text("query");
    }
}
