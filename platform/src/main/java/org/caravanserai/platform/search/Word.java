package org.caravanserai.platform.search;

/**
 * A word as an analyzer left it, with its place in the text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param han whether it is a single Chinese character, which is no word yet
 */
record Word(String text, int start, int end, boolean han) {}
