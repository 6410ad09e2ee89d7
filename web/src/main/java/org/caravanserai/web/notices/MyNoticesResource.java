package org.caravanserai.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.notices.CountMyNoticeTopics;
import org.caravanserai.platform.notices.CountMyUnreadNotices;
import org.caravanserai.platform.notices.ListMyNotices;
import org.caravanserai.platform.notices.MarkMyNoticesRead;
import org.caravanserai.platform.notices.NoticeTexts;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.shell.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller was told. */
@Tag(name = "Notices", description = "What I was told")
@Path("/me/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MyNoticesResource {

    /**
     * A notice.
     *
     * @param kind name of the email of which it is a copy
     * @param text what was told, in one line, by language
     * @param address path of the page that it is about; null when there is none
     */
    public record ReceivedNoticeJson(
            UUID id,
            OffsetDateTime at,
            String kind,
            Map<String, String> text,
            @Nullable String address,
            boolean read) {}

    /**
     * A page of notices.
     *
     * @param unread how many have not been read, on all pages
     * @param topics how many there are of each topic of emails that occurs, whichever is asked for
     */
    public record NoticesJson(
            List<ReceivedNoticeJson> items, int page, int size, long total, long unread, Map<String, Long> topics) {}

    @Inject
    private ListMyNotices list;

    @Inject
    private CountMyUnreadNotices count;

    @Inject
    private CountMyNoticeTopics topics;

    @Inject
    private MarkMyNoticesRead mark;

    @Inject
    private NoticeTexts texts;

    @Operation(operationId = "listMyNotices", summary = "What I was told, the latest first")
    @GET
    public NoticesJson list(
            @BeanParam ListQuery query,
            @Parameter(description = "Only what has not been read") @QueryParam("unread") @Nullable Boolean unread,
            @Parameter(description = "Only what is about this topic of emails") @QueryParam("topic") @Nullable
                    String topic) {
        var wanted = new ListMyNotices.Wanted(Boolean.TRUE.equals(unread), topic);
        var found = list.execute(wanted, query.request()).map(this::json);
        var counts = new TreeMap<String, Long>();
        topics.execute(wanted.unread()).forEach((each, number) -> counts.put(each.name(), number));
        return new NoticesJson(found.items(), found.page(), found.size(), found.total(), count.execute(), counts);
    }

    @Operation(
            operationId = "markMyNoticesRead",
            summary = "Marks notices as read: those named, or all when none is named")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/read")
    @APIResponse(responseCode = "204", description = "They are read")
    public void read(MarkMyNoticesRead.Read read) {
        mark.execute(read);
    }

    private ReceivedNoticeJson json(Notice notice) {
        var text = new TreeMap<String, String>();
        for (var language : Languages.ALL) {
            text.put(language, texts.of(notice, Locale.forLanguageTag(language)).subject());
        }
        return new ReceivedNoticeJson(
                notice.id(),
                notice.at().atOffset(ZoneOffset.UTC),
                notice.template(),
                text,
                texts.of(notice, Locale.ENGLISH).link(),
                notice.read());
    }
}
