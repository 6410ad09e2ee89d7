package org.caravanserai.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.search.FoundElsewhere;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThings;

/** The kinds of things that the search over everything finds. */
@ApplicationScoped
public class FoundKinds {

    private final List<FoundKind> all;

    /** For the container. */
    FoundKinds() {
        all = List.of();
    }

    @Inject
    FoundKinds(FoundThings things, @Any Instance<FoundElsewhere> elsewhere) {
        this(things, elsewhere.stream().toList());
    }

    FoundKinds(FoundThings things, List<FoundElsewhere> elsewhere) {
        all = Stream.concat(things.kinds().stream(), elsewhere.stream().map(FoundElsewhere::kind))
                .sorted(Comparator.comparing(FoundKind::order))
                .toList();
    }

    /** All of them, in the order in which they are shown. */
    public List<FoundKind> all() {
        return all;
    }
}
