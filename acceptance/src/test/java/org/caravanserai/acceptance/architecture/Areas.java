package org.caravanserai.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the areas of the project by its packages: every package below the root that is no module holds the use cases of an area. */
final class Areas {

    static final String ROOT = "org.caravanserai.";

    /** Modules that are no area. */
    static final Set<String> MODULES = Set.of(
            "domain", "persistence", "platform", "web", "server", "demo", "schedule", "acceptance", "benchmarks");

    /** Modules with a package of each area. */
    private static final Set<String> WITH_PACKAGES_OF_AREAS = Set.of("domain", "persistence", "web", "demo");

    private Areas() {}

    static Set<String> in(Iterable<JavaClass> all) {
        var areas = new TreeSet<String>();
        all.forEach(each -> {
            var first = segment(each.getPackageName(), 0);
            if (!first.isEmpty() && !MODULES.contains(first)) {
                areas.add(first);
            }
        });
        return areas;
    }

    /** The area that a package belongs to, in whatever module. */
    static Optional<String> of(String packageName, Set<String> areas) {
        var first = segment(packageName, 0);
        var word = WITH_PACKAGES_OF_AREAS.contains(first) ? segment(packageName, 1) : first;
        return areas.contains(word) ? Optional.of(word) : Optional.empty();
    }

    /** A part of the name behind the root, from 0; empty where there is none and for packages of others. */
    static String segment(String packageName, int index) {
        if (!packageName.startsWith(ROOT)) {
            return "";
        }
        var segments = packageName.substring(ROOT.length()).split("\\.");
        return index < segments.length ? segments[index] : "";
    }
}
