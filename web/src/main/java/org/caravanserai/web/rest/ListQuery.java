package org.caravanserai.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes. */
public class ListQuery {

    @Parameter(description = "From 0", schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
    @QueryParam("page")
    @DefaultValue("0")
    private String page = "0";

    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    @QueryParam("size")
    @DefaultValue("20")
    private String size = "20";

    @Parameter(description = "Words to search for")
    @QueryParam("query")
    private @Nullable String query;

    @Parameter(description = "Name of the order, with a leading - for descending; a refusal names those there are")
    @QueryParam("sort")
    private @Nullable String sort;

    /**
     * @throws Invalid when the page or its size is no number, or out of bounds
     */
    public PageRequest request() {
        var faults = new Invalid.Collector();
        var wantedPage = number("page", page, faults);
        var wantedSize = number("size", size, faults);
        faults.throwIfAny();
        return new PageRequest(wantedPage, wantedSize, query, sort);
    }

    private static int number(String name, String text, Invalid.Collector faults) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException nonsense) {
            faults.check(false, name, "not-a-whole-number");
            return 0;
        }
    }
}
