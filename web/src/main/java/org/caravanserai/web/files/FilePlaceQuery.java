package org.caravanserai.web.files;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that name a place for files. */
public class FilePlaceQuery {

    @Parameter(description = "Kind of the thing, as its area documents it", required = true)
    @QueryParam("kind")
    @DefaultValue("")
    private String kind = "";

    @Parameter(description = "Code or slug of the thing", required = true)
    @QueryParam("subject")
    @DefaultValue("")
    private String subject = "";

    @Parameter(description = "What the files are there, as the area documents it", required = true)
    @QueryParam("slot")
    @DefaultValue("")
    private String slot = "";

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String slot() {
        return slot;
    }
}
