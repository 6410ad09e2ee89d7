package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.caravanserai.cooperation.statistics.ExploreSeries;
import org.caravanserai.cooperation.statistics.ExploreSeries.Choice;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a series is quoted, for word processors, reference managers and repositories of data. */
@Tag(name = "Cooperation")
@Path("/statistics/series/{series}/citation.{form: txt|bib|ris|xml}")
@RequestScoped
public class CitationResource {

    @PathParam("series")
    private String series = "";

    @PathParam("form")
    private String form = "";

    @Inject
    private ExploreSeries explore;

    @Inject
    private CitationWords words;

    @Operation(
            operationId = "quoteStatisticSeries",
            summary = "Quotation of a series: a sentence (txt), BibTeX (bib), RIS (ris) or DataCite 4 (xml)")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The quotation", content = @Content(mediaType = "text/plain"))
    public Response quote(@Asks(ExploreQuery.class) @Context UriInfo address, @BeanParam SheetLanguage language) {
        var asked = Asks.Query.of(address, ExploreQuery.class);
        var found = explore.execute(new Choice(series, asked.codes(), asked.from(), asked.to(), null));
        var citation = words.of(found, language.locale());
        return switch (form) {
            case "bib" -> file("application/x-bibtex; charset=utf-8", citation.key(), citation.bibtex());
            case "ris" -> file("application/x-research-info-systems; charset=utf-8", citation.key(), citation.ris());
            case "xml" ->
                file("application/vnd.datacite.datacite+xml; charset=utf-8", citation.key(), citation.datacite());
            default -> file("text/plain; charset=utf-8", citation.key(), words.text(found, language.locale()) + "\n");
        };
    }

    private Response file(String type, String name, String text) {
        return Response.ok(text, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + form + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE)
                .build();
    }
}
