package org.caravanserai.web.shell;

/**
 * What a field that searches offers to choose from.
 *
 * @param name in the language of the page, where it has one
 * @param details what distinguishes it from others of the same name: a place, an identifier
 */
public record Suggestion(String name, String details) {}
