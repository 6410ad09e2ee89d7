package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.jspecify.annotations.Nullable;

/** The menus as this visitor sees them on this page, from what the areas add to them. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private final AreaCatalog areas;
    private final PageContext pageContext;
    private final CurrentCaller caller;

    @Inject
    Navigation(AreaCatalog areas, PageContext pageContext, CurrentCaller caller) {
        this.areas = areas;
        this.pageContext = pageContext;
        this.caller = caller;
    }

    /**
     * An entry that the visitor may use.
     *
     * @param label key of its text
     * @param hint key of a sentence about it, or null
     * @param current whether the page being shown belongs to it; of one menu at most one entry
     */
    public record Link(String href, String label, @Nullable String hint, boolean current) {}

    public List<Link> getPublicPages() {
        return links(areas.menu(Menu.PUBLIC), caller.get(), pageContext.getPath());
    }

    /** The working areas of the signed-in person. */
    public List<Link> getWorkingAreas() {
        return caller.get().isSignedIn()
                ? links(areas.menu(Menu.WORK), caller.get(), pageContext.getPath())
                : List.of();
    }

    /** Whether the person has working areas beside the own page: what is empty on that page is then no invitation but noise. */
    public boolean isDesk() {
        return areas.menu(Menu.WORK).stream()
                        .anyMatch(entry -> !entry.permissions().isEmpty() && entry.isFor(caller.get()))
                || !getAdministration().isEmpty();
    }

    public List<Link> getAdministration() {
        return links(areas.menu(Menu.ADMINISTRATION), caller.get(), pageContext.getPath());
    }

    /** Links to one's own account and to what else only this person has. */
    public List<Link> getAccount() {
        return links(areas.menu(Menu.ACCOUNT), caller.get(), pageContext.getPath());
    }

    public List<Link> getFoot() {
        return links(areas.menu(Menu.FOOT), caller.get(), pageContext.getPath());
    }

    /** What somebody who has nothing yet can begin with. */
    public List<Link> getStart() {
        return links(areas.menu(Menu.START), caller.get(), pageContext.getPath());
    }

    /** Whether a signed-in person looks at a page of a working area; some of those serve several areas and are in no menu. */
    public boolean isWorking() {
        return caller.get().isSignedIn()
                && (pageContext.under("/manage")
                        || Stream.of(Menu.WORK, Menu.ADMINISTRATION)
                                .flatMap(menu -> areas.menu(menu).stream())
                                .anyMatch(entry -> entry.match(pageContext.getPath()) > 0));
    }

    /** Whether the page of this address is for the visitor, as far as menus tell; somebody signed out is asked to sign in there. */
    public boolean opens(String href) {
        return !caller.get().isSignedIn()
                || Stream.of(Menu.values())
                        .flatMap(menu -> areas.menu(menu).stream())
                        .filter(entry -> entry.match(href) > 0)
                        .allMatch(entry -> entry.isFor(caller.get()));
    }

    static List<Link> links(List<MenuEntry> entries, Caller caller, String path) {
        var visible = entries.stream().filter(entry -> entry.isFor(caller)).toList();
        var current = visible.stream()
                .filter(entry -> entry.match(path) > 0)
                .max(Comparator.comparingInt(entry -> entry.match(path)))
                .orElse(null);
        return visible.stream()
                .map(entry -> new Link(entry.href(), entry.label(), entry.hint(), entry == current))
                .toList();
    }
}
