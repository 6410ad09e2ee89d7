package org.caravanserai.domain.questions;

import java.util.Collection;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Slug;

/** The keys by which answers refer to questions and choices: a letter or digit, then letters, digits, - and _. */
public final class QuestionKey {

    /** Longest key, in characters. */
    public static final int MAX_LENGTH = 60;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0," + (MAX_LENGTH - 1) + "}");
    private static final int FROM_WORDS = 40;

    private QuestionKey() {}

    public static boolean isOne(String key) {
        return SHAPE.matcher(key).matches();
    }

    /** A key made of what is asked or offered, or of the fallback where that has no Latin letters; none of the taken ones. */
    public static String from(String words, String fallback, Collection<String> taken) {
        var slug = Slug.from(words, fallback).value();
        var wish = slug.length() > FROM_WORDS ? slug.substring(0, FROM_WORDS).replaceAll("-$", "") : slug;
        var free = wish;
        for (int number = 2; taken.contains(free); number++) {
            free = wish + "-" + number;
        }
        return free;
    }
}
