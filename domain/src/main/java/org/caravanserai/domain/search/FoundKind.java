package org.caravanserai.domain.search;

/**
 * A kind of thing that the search over everything finds. Every area has an enum of its kinds; each constant has one statement in the area's {@code
 * persistence} that says what is public of it, or a {@link FoundElsewhere}, and its name in the area's bundle, {@code {area}.found.{KIND}}.
 */
public interface FoundKind {

    /** The name of the constant. Unlike those of all other areas. */
    String name();

    /** Kinds are shown in ascending order. */
    int order();

    /** The area that declares it. */
    default String area() {
        return getClass().getPackageName().replaceFirst("^org\\.caravanserai\\.domain\\.(\\w+).*", "$1");
    }
}
