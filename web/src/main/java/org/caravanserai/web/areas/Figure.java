package org.caravanserai.web.areas;

/**
 * A number on the home page.
 *
 * @param order figures stand in ascending order
 * @param text key of the words below the number, with the number as their argument
 * @param number how many there are
 * @param shown the number as it is shown: itself, or for example {@code 1000+} where counting stopped
 * @param href the list that was counted
 */
public record Figure(int order, String text, long number, Object shown, String href) {

    public Figure(int order, String text, long number, String href) {
        this(order, text, number, number, href);
    }
}
