package org.caravanserai.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.documents.DownloadCredential;
import org.caravanserai.platform.documents.DownloadDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of documents, for those whom they concern. */
@Tag(name = "Documents", description = "Documents that organizations have issued")
@Path("/documents")
@RequestScoped
public class DocumentResource {

    private static final String PDF = "application/pdf";
    private static final String CREDENTIAL = "application/vc+jwt";

    @Inject
    private DownloadDocument download;

    @Inject
    private DownloadCredential credential;

    @Operation(
            operationId = "downloadCredential",
            summary = "The signed credential of a document, a W3C verifiable credential as a JWS; keys:"
                    + " /api/v1/credentials/keys")
    @GET
    @Public
    @Path("/{code}/credential")
    @Produces(CREDENTIAL)
    public Response credential(@PathParam("code") String code) {
        var signed = credential.execute(code);
        return Response.ok(signed.credential(), CREDENTIAL)
                .header("Content-Disposition", "attachment; filename=\"" + signed.file() + "\"")
                .build();
    }

    @Operation(operationId = "downloadDocument", summary = "The file of a document as it was issued")
    @GET
    @Path("/{code}/file")
    @Produces(PDF)
    public Response file(@PathParam("code") String code) {
        var file = download.execute(code);
        return Response.ok(file.content(), PDF)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
