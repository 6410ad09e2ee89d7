package org.caravanserai.platform.search;

/**
 * A word as an analyzer returned it, with its position in the text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param han whether it is a single Chinese character that still has to be combined into words
 */
record Word(String text, int start, int end, boolean han) {}
