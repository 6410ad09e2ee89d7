package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.exchanges.reference.ReadReferences;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** References for those who review an application. */
@Tag(name = "Exchanges")
@Path("/reviews/{code}/references")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArrivedReferenceResource {

    /** A reference; its file, where it came as one, is at {@code /files?kind=REFERENCE&subject=CODE&slot=reference}. */
    @Schema(name = "Reference")
    public record ArrivedJson(
            String code,
            String name,
            String email,
            String relation,
            ReferenceState state,
            @Nullable Instant answeredAt,
            @Nullable String text,
            boolean file) {

        static ArrivedJson of(ReadReferences.Line line) {
            return new ArrivedJson(
                    line.code(),
                    line.name(),
                    line.email(),
                    line.relation(),
                    line.state(),
                    line.answeredAt(),
                    line.text(),
                    line.file());
        }
    }

    /** Number of references requested and received, with their content. */
    @Schema(name = "References")
    public record AllJson(int asked, long arrived, boolean incomplete, List<ArrivedJson> items) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private ReadReferences read;

    @Operation(operationId = "readReferences", summary = "References for an application, for who reviews it")
    @GET
    public AllJson references() {
        var all = read.execute(code);
        return new AllJson(
                all.asked().number(),
                all.number(),
                all.incomplete(),
                all.lines().stream().map(ArrivedJson::of).toList());
    }
}
