package org.caravanserai.domain.shared;

import java.util.function.Function;

/** One page of a list, and the values by which the list can be narrowed further. */
public record FacetedPage<T>(Page<T> page, Facets facets) {

    /** The same with something made from each item. */
    public <R> FacetedPage<R> map(Function<? super T, ? extends R> change) {
        return new FacetedPage<>(page.map(change), facets);
    }
}
