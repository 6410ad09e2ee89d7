package org.caravanserai.web.areas;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A link in one of the menus.
 *
 * @param order entries stand in ascending order; no two of a menu have the same
 * @param href a path of this platform; the entry is marked on all pages below it
 * @param label key of its text
 * @param permissions what a caller needs one of to see it; empty: everybody sees it
 * @param alsoUnder further paths whose pages belong to it
 * @param hint key of a sentence that says what is there, shown where there is space; null: none
 */
public record MenuEntry(
        Menu menu,
        int order,
        String href,
        String label,
        Set<Permission> permissions,
        List<String> alsoUnder,
        @Nullable String hint) {

    public MenuEntry(Menu menu, int order, String href, String label) {
        this(menu, order, href, label, Set.of(), List.of(), null);
    }

    /** For who has one of these permissions. */
    public MenuEntry requiring(Permission... needed) {
        return new MenuEntry(menu, order, href, label, Set.of(needed), alsoUnder, hint);
    }

    public MenuEntry alsoUnder(String... paths) {
        return new MenuEntry(menu, order, href, label, permissions, List.of(paths), hint);
    }

    public MenuEntry hint(String key) {
        return new MenuEntry(menu, order, href, label, permissions, alsoUnder, key);
    }

    /** Whether the caller sees it. */
    public boolean isFor(Caller caller) {
        return permissions.isEmpty() || permissions.stream().anyMatch(caller::may);
    }

    /** The length of the path by which the page belongs to this entry; 0 when it does not. */
    public int match(String path) {
        return Stream.concat(Stream.of(href), alsoUnder.stream())
                .filter(own -> path.equals(own) || path.startsWith(own + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
