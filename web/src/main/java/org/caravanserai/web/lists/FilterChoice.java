package org.caravanserai.web.lists;

/**
 * A value of a filter that may be chosen.
 *
 * @param name what it is called
 * @param label its name as the filter shows it, perhaps with the number of things that have it
 */
public record FilterChoice(String value, String name, String label) {

    public FilterChoice(String value, String name) {
        this(value, name, name);
    }
}
