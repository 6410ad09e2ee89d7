package org.caravanserai.web.areas;

/**
 * Something that waits for the person who is signed in, on {@code /my}.
 *
 * @param order tasks stand in ascending order
 * @param text key of a text with the number as its argument
 * @param number how many there are, more than 0
 * @param href where to do it
 */
public record Task(int order, String text, long number, String href) {}
