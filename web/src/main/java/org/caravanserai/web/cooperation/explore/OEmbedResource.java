package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.caravanserai.cooperation.statistics.ExploreSeries;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.shell.InstanceFace;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a picture of figures is shown in a page of somebody else, by oEmbed 1.0. */
@Tag(name = "Cooperation")
@Path("/oembed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OEmbedResource {

    private static final Pattern PAGE = Pattern.compile("/cooperation/explore/([A-Z][A-Z0-9_]{1,39})");
    static final int LEAST = 200;
    static final int MOST = 4_000;
    private static final int A_DAY = 86_400;

    /** What is to be embedded. */
    public record EmbedQuery(
            @Described("The page of a series, /cooperation/explore/…")
            String url,

            @Described("Only json") @Nullable String format,
            @Between(least = LEAST, most = MOST) @Nullable Integer maxwidth,
            @Between(least = LEAST, most = MOST) @Nullable Integer maxheight) {}

    /** The answer in the words of oEmbed. */
    @Schema(name = "OEmbed")
    public record EmbedJson(
            String version,
            String type,
            String title,
            String provider_name,
            String provider_url,
            int cache_age,
            String html,
            int width,
            int height) {}

    @Inject
    private ExploreSeries explore;

    @Inject
    private Settings settings;

    @Inject
    private InstanceFace instance;

    @Operation(operationId = "getOEmbed", summary = "How a page of figures is embedded (oEmbed 1.0)")
    @GET
    @Public
    public EmbedJson embed(@Asks(EmbedQuery.class) @Context UriInfo address) {
        var asked = Asks.Query.of(address, EmbedQuery.class);
        if (asked.format() != null && !asked.format().equals("json")) {
            throw new Invalid("format", "not-one-of", asked.format(), "json");
        }
        var page = page(asked.url());
        var path = PAGE.matcher(Objects.toString(page.getPath(), ""));
        if (!path.matches()) {
            throw new NotFound("not-found");
        }
        var query = Objects.toString(page.getRawQuery(), "");
        var values = values(query);
        values.put("series", List.of(path.group(1)));
        var found = explore.execute(Reader.query(name -> values.getOrDefault(name, List.of()), ExploreQuery.class)
                .choice());
        var title = found.series().names().in(Locale.ENGLISH.getLanguage());
        int width = asked.maxwidth() == null ? EmbeddedFrame.WIDTH : Math.min(asked.maxwidth(), EmbeddedFrame.WIDTH);
        int height =
                asked.maxheight() == null ? EmbeddedFrame.HEIGHT : Math.min(asked.maxheight(), EmbeddedFrame.HEIGHT);
        var embedded = settings.address("/embed/" + path.group(1) + (query.isEmpty() ? "" : "?" + query));
        return new EmbedJson(
                "1.0",
                "rich",
                title,
                instance.name(Locale.ENGLISH),
                settings.address("/"),
                A_DAY,
                EmbeddedFrame.html(embedded, title, width, height),
                width,
                height);
    }

    /** Only pages of this platform. */
    private URI page(String url) {
        if (!url.startsWith(settings.address("/"))) {
            throw new NotFound("not-found");
        }
        try {
            return URI.create(url);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    private static Map<String, List<String>> values(String query) {
        var values = new HashMap<String, List<String>>();
        for (var part : query.split("&", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                values.computeIfAbsent(part.substring(0, at), name -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
