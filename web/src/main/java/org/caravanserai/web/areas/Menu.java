package org.caravanserai.web.areas;

/** The menus that areas add entries to. */
public enum Menu {
    /** The header of every page. */
    PUBLIC,
    /** The working areas of those who are signed in: a bar on working pages, and the menu of the person. */
    WORK,
    /** The parts of the administration: beside its pages, and as tiles on its first page. */
    ADMINISTRATION,
    /** The foot of every page, and the menu of the person. */
    FOOT,
    /** What a person who has nothing yet is asked on {@code /my}: each entry is something one may want to do, with a hint. */
    START,
    /** Links in the card about one's own account on {@code /my}. */
    ACCOUNT
}
