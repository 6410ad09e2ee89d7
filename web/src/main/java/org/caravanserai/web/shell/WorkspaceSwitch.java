package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.areas.Workspace;
import org.caravanserai.web.areas.Workspaces;
import org.jspecify.annotations.Nullable;

/** Leads from the workspace of one place to that of another of the same kind, where it can to the page of the same name. */
@Named
@RequestScoped
public class WorkspaceSwitch {

    /** As many as the menu lists; who has more goes on to the list of all of them. */
    private static final int OFFERED = 50;
    /** As many as are found at a glance. */
    private static final int UNSEARCHED = 7;

    private final Instance<Workspaces> kinds;
    private final PageContext page;
    private final Map<String, Page<Workspace>> own = new HashMap<>();

    @Inject
    WorkspaceSwitch(@Any Instance<Workspaces> kinds, PageContext page) {
        this.kinds = kinds;
        this.page = page;
    }

    /** A place in the menu. */
    public record Link(String href, String name, @Nullable String state, boolean current) {}

    /** Whether the person works at more than one place of the kind. */
    public boolean several(String kind) {
        return own(kind).total() > 1;
    }

    /** Whether there are so many that one is searched for by its name. */
    public boolean searched(String kind) {
        return own(kind).items().size() > UNSEARCHED;
    }

    /** How many the menu does not list. */
    public long more(String kind) {
        return own(kind).total() - own(kind).items().size();
    }

    /** The places of the kind, with this one among them. */
    public List<Link> of(String kind, String slug) {
        var places = own(kind).items();
        var here = places.stream().filter(place -> place.slug().equals(slug)).findFirst();
        var addresses = kind(kind).addresses();
        var routes = routes();
        return places.stream()
                .map(place -> place.slug().equals(slug)
                        ? new Link(page.getPath(), place.name(), place.state(), true)
                        : new Link(
                                here.flatMap(from -> same(addresses, page.getPath(), from, place, routes))
                                        .orElse(place.first()),
                                place.name(),
                                place.state(),
                                false))
                .toList();
    }

    /**
     * The page of the other place that has the name of this one; empty where there is none, or where the person may do less at
     * the other place, so that it might not open.
     */
    static Optional<String> same(
            List<String> addresses, String path, Workspace here, Workspace there, Predicate<String> isPage) {
        if (!there.may().containsAll(here.may())) {
            return Optional.empty();
        }
        return addresses.stream()
                .flatMap(address -> same(address, path, here.slug(), there.slug()))
                .filter(isPage)
                .findFirst();
    }

    /** What stands below a page is of this place only. */
    private static Stream<String> same(String address, String path, String here, String there) {
        var from = address.replace("{slug}", here);
        var to = address.replace("{slug}", there);
        if (path.equals(from)) {
            return Stream.of(to);
        }
        if (!path.startsWith(from + "/")) {
            return Stream.empty();
        }
        return Stream.of(to + "/" + path.substring(from.length() + 1).split("/", -1)[0]);
    }

    private Page<Workspace> own(String kind) {
        var known = own.get(kind);
        if (known == null) {
            known = kind(kind).own(PageRequest.first(OFFERED));
            own.put(kind, known);
        }
        return known;
    }

    private Workspaces kind(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No workspaces of this kind: " + kind));
    }

    private static Predicate<String> routes() {
        var routes =
                Routes.of(FacesContext.getCurrentInstance().getExternalContext().getApplicationMap());
        return path -> routes.pageFor(path).isPresent();
    }
}
