package org.caravanserai.web.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.files.AttachFile;
import org.caravanserai.platform.files.DeleteFile;
import org.caravanserai.platform.files.DownloadFile;
import org.caravanserai.platform.files.ListFiles;
import org.caravanserai.platform.files.ShowFile;
import org.caravanserai.web.rest.LargestBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files attached to things of all areas, for those whom the area lets read or change them. */
@Tag(name = "Files", description = "Files attached to things of all areas")
@Path("/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

    @Inject
    private ListFiles list;

    @Inject
    private AttachFile attach;

    @Inject
    private ShowFile show;

    @Inject
    private DownloadFile download;

    @Inject
    private DeleteFile delete;

    @Operation(operationId = "listFilesAtPlace", summary = "The files at a place")
    @GET
    @Public
    public FileSlotJson at(@BeanParam FilePlaceQuery place) {
        return FileSlotJson.of(list.execute(place.kind(), place.subject(), place.slot()));
    }

    @Operation(
            operationId = "attachFile",
            summary = "Attach a file",
            description =
                    "The content is the body. Its type is recognized from the content and has to agree with the name.")
    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(
            value = FileJson.class,
            responseCode = "201",
            responseDescription = "The file; Location is its address")
    @APIResponse(responseCode = "201", headers = @Header(name = "Location"))
    @RequestBody(content = @Content(mediaType = "application/octet-stream"))
    @LargestBody(AttachFile.MOST_BYTES)
    @Requires(Permission.SIGNED_IN)
    public Response attach(
            @BeanParam FilePlaceQuery place,
            @Parameter(description = "Name of the file with its ending", required = true)
                    @QueryParam("name")
                    @DefaultValue("")
                    String name,
            InputStream content) {
        var file = attach.execute(place.kind(), place.subject(), place.slot(), name, content);
        return Response.created(URI.create("/api/v1/files/" + file.code()))
                .entity(FileJson.of(file))
                .build();
    }

    @Operation(operationId = "getFile", summary = "What is known about a file")
    @GET
    @Public
    @Path("/{code}")
    public FileJson one(@PathParam("code") String code) {
        return FileJson.of(show.execute(code));
    }

    /** Asks for the file first, so that somebody who may not read it is refused before the answer begins. */
    @Operation(operationId = "downloadFile", summary = "The content of a file")
    @GET
    @Public
    @Path("/{code}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("code") String code) {
        var file = show.execute(code);
        return FileDownload.attachment(file.name(), file.type().mediaType(), target -> download.execute(code, target));
    }

    @Operation(operationId = "deleteFile", summary = "Delete a file")
    @DELETE
    @Path("/{code}")
    public void delete(@PathParam("code") String code) {
        delete.execute(code);
    }
}
