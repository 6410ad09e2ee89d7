package org.caravanserai.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes. */
public class ListQuery {

    @QueryParam("page")
    @DefaultValue("0")
    private int page;

    @QueryParam("size")
    @DefaultValue("20")
    private int size;

    @QueryParam("query")
    private @Nullable String query;

    @QueryParam("sort")
    private @Nullable String sort;

    /**
     * @throws org.caravanserai.domain.shared.Invalid when the page or its size is out of bounds
     */
    public PageRequest request() {
        return new PageRequest(page, size, query, sort);
    }
}
