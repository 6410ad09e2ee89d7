package org.caravanserai.web.lists;

/**
 * One of several ways to see a list.
 *
 * @param here whether the list is shown this way now
 */
public record ListLink(String label, String href, boolean here) {}
