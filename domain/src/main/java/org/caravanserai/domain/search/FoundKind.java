package org.caravanserai.domain.search;

import java.util.List;

/**
 * A kind of thing that the search over everything finds. Every area has an enum of its kinds; each constant has one statement in the area's {@code
 * persistence} that says what is public of it, or a {@link FoundElsewhere}, and its name in the area's bundle, {@code {area}.found.{KIND}}.
 */
public interface FoundKind {

    /** The name of the constant. Unlike those of all other areas. */
    String name();

    /** Kinds are shown in ascending order. */
    int order();

    /**
     * Words by which people say that they mean this kind, in all languages, the longer of two Chinese ones with the same end first: they steer a
     * search and need not be found. None for a kind whose words are parts of names.
     */
    default List<String> words() {
        return List.of();
    }

    /** Whether its names are those of people: they are then not learnt for correcting typing errors, where they would stay when a person is forgotten. */
    default boolean namesPeople() {
        return false;
    }

    /** The area that declares it. */
    default String area() {
        return getClass().getPackageName().replaceFirst("^org\\.caravanserai\\.domain\\.(\\w+).*", "$1");
    }
}
