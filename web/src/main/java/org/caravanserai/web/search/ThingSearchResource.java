package org.caravanserai.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.search.FindThings;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The search over everything in the API. */
@Tag(name = "Search", description = "Everything that is public, by words in any language")
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ThingSearchResource {

    /** A thing that was found. */
    @Schema(name = "FoundThing")
    public record FoundThingJson(
            String kind,
            String key,
            Map<String, String> title,

            @Schema(description = "Path of its page") String address,

            @Schema(description = "City and country, in the language of Accept-Language") @Nullable
            String place,

            @Schema(description = "ISO 3166-1") @Nullable String country,

            @Nullable LocalDate date) {

        static FoundThingJson of(FoundThing thing, String place) {
            return new FoundThingJson(
                    thing.kind().name(),
                    thing.key(),
                    thing.title().texts(),
                    thing.address(),
                    place.isEmpty() ? null : place,
                    thing.country(),
                    thing.day());
        }
    }

    /** What was found. */
    @Schema(name = "FoundThings")
    public record FoundThingsJson(
            List<FoundThingJson> items,

            @Schema(description = "How many of each kind; 201 says that there are more than 200")
            Map<String, Long> kinds,

            int page,
            int size,
            long total,

            @Schema(description = "Whether nothing has all the words, and these have some of them")
            boolean partly) {}

    @Inject
    private FindThings find;

    @Inject
    private Texts texts;

    @Context
    private HttpHeaders headers;

    @Operation(
            operationId = "search",
            summary = "Countries, organizations, centers, classes, events and more, by words in any language")
    @GET
    @Public
    public FoundThingsJson search(
            @BeanParam ListQuery query,
            @Parameter(description = "One kind only, in pages; else the best of each, at most size together")
                    @QueryParam("kind")
                    @Nullable
                    String kind) {
        var request = query.request();
        var locale = AcceptedLanguage.of(headers);
        var found = find.execute(new FindThings.Search(request.query(), kind, request.page(), request.size()));
        var counts = new LinkedHashMap<String, Long>();
        found.counts().forEach((each, count) -> counts.put(each.name(), count));
        var total = kind == null || kind.isBlank() ? found.total() : counts.getOrDefault(kind, 0L);
        return new FoundThingsJson(
                found.merged().stream()
                        .limit(request.size())
                        .map(thing -> FoundThingJson.of(thing, place(thing, locale)))
                        .toList(),
                counts,
                request.page(),
                request.size(),
                total,
                found.partly());
    }

    private String place(FoundThing thing, Locale locale) {
        var country = thing.country() == null
                ? ""
                : CountryWords.of(
                        thing.country(), Languages.ALL.contains(locale.getLanguage()) ? locale.getLanguage() : "en");
        var city = Objects.requireNonNullElse(thing.city(), "");
        return city.isEmpty() || country.isEmpty() || city.equals(country)
                ? city.isEmpty() ? country : city
                : texts.in(locale, "shell.place", city, country);
    }
}
