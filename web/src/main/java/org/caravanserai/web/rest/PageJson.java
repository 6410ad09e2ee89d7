package org.caravanserai.web.rest;

import java.util.List;
import org.caravanserai.domain.shared.Page;

/** A page of a list as the API returns it. */
public record PageJson<T>(List<T> items, int page, int size, long total) {

    public static <T> PageJson<T> of(Page<T> page) {
        return new PageJson<>(page.items(), page.page(), page.size(), page.total());
    }
}
