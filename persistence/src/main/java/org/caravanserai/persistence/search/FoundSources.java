package org.caravanserai.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.search.FoundKind;

/** The statements of all areas. */
@ApplicationScoped
class FoundSources {

    private Map<FoundKind, String> statements = Map.of();

    @Inject
    FoundSources(@Any Instance<FoundStatements> areas) {
        this(areas.stream().toList());
    }

    FoundSources(Collection<FoundStatements> areas) {
        var all = new TreeMap<FoundKind, String>(Comparator.comparing(FoundKind::order));
        areas.forEach(area -> all.putAll(area.statements()));
        this.statements = all;
    }

    protected FoundSources() {}

    List<FoundKind> kinds() {
        return List.copyOf(statements.keySet());
    }

    FoundKind kind(String name) {
        return statements.keySet().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The things of these sources, which are the first argument. */
    String ofSources(FoundKind kind) {
        return statement(kind).replace("{sources}", "= any (?)");
    }

    String all(FoundKind kind) {
        return statement(kind).replace("{sources}", "is not null");
    }

    private String statement(FoundKind kind) {
        var statement = statements.get(kind);
        if (statement == null) {
            throw new IllegalArgumentException("not a kind that is found: " + kind);
        }
        return statement;
    }
}
