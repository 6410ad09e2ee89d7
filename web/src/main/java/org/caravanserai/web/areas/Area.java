package org.caravanserai.web.areas;

import java.util.List;

/**
 * What an area adds to the pages that all areas share. An area has one such class, an application-scoped bean in {@code
 * web.{name}}, and in folders of its own name: {@code messages} and {@code failures} beside its classes' package, {@code
 * WEB-INF/{name}/routes} with its addresses, and the pages of its sections. Nothing else has to know that it exists.
 *
 * @see TaskSource what waits for the person who is signed in
 * @see FigureSource numbers for the home page
 */
public interface Area {

    /** The word that names the area in packages, folders and keys of texts. */
    String name();

    /** Entries of the menus; who lacks the permission of an entry does not see it. */
    default List<MenuEntry> menu() {
        return List.of();
    }

    /** Parts of pages that all areas share. */
    default List<Section> sections() {
        return List.of();
    }

    /** Kinds of things that the administration lists, each with a {@code ListedThing} in persistence. */
    default List<ListedKind> listed() {
        return List.of();
    }

    /** Where things are that come from imported tables. */
    default List<ImportPlace> imports() {
        return List.of();
    }
}
