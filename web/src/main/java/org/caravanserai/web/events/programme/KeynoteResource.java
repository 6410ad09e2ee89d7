package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.events.programme.MarkKeynote;
import org.caravanserai.events.programme.ShowProgramme;
import org.caravanserai.events.programme.UnmarkKeynote;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The keynotes of a programme and where their speakers come from. */
@Tag(name = "Events")
@Path("/events/{slug}/programme/keynotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeynoteResource {

    /** The keynotes in the order of the programme. */
    @Schema(name = "Keynotes")
    public record KeynotesJson(List<KeynoteJson> keynotes) {

        static KeynotesJson of(ShowProgramme.Answer answer) {
            var kept = answer.kept();
            return new KeynotesJson(
                    kept == null
                            ? List.of()
                            : kept.programme().sessions().stream()
                                    .filter(kept.keynotes()::has)
                                    .map(session -> KeynoteJson.of(session, kept.keynotes()))
                                    .toList());
        }
    }

    /** A keynote. */
    @Schema(name = "Keynote")
    public record KeynoteJson(UUID session, String title, List<SpeakerJson> speakers) {

        static KeynoteJson of(ProgrammeSession session, Keynotes keynotes) {
            return new KeynoteJson(
                    session.guid(),
                    session.texts().title(),
                    session.persons().stream()
                            .map(person -> SpeakerJson.of(person, keynotes))
                            .toList());
        }
    }

    /** A speaker of a keynote. */
    @Schema(name = "KeynoteSpeaker")
    public record SpeakerJson(
            @Schema(description = "What tells the speakers of a programme apart", example = "code:ABCDEF")
            String speaker,

            String name,
            @Nullable String country) {

        static SpeakerJson of(ProgrammePerson person, Keynotes keynotes) {
            var country = keynotes.country(person);
            return new SpeakerJson(person.key(), person.displayName(), country == null ? null : country.value());
        }
    }

    /** Countries of the speakers of a keynote. */
    @Schema(name = "KeynoteCountries")
    public record CountriesJson(List<CountryJson> speakers) {}

    /** Country of a speaker; without one it is not stated. */
    @Schema(name = "SpeakerCountry")
    public record CountryJson(
            String speaker,

            @Schema(description = "ISO 3166-1 alpha-2") @Nullable
            String country) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowProgramme show;

    @Inject
    private MarkKeynote mark;

    @Inject
    private UnmarkKeynote unmark;

    @Operation(operationId = "listKeynotes", summary = "The keynotes of its programme")
    @GET
    @Public
    public KeynotesJson keynotes() {
        return KeynotesJson.of(show.execute(slug));
    }

    @Operation(
            operationId = "markKeynote",
            summary = "Say that a session is a keynote and where its speakers come from",
            description = "Speakers that are left out have no country any more.")
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{session}")
    public KeynotesJson mark(@PathParam("session") UUID session, CountriesJson body) {
        var countries = new HashMap<String, String>();
        body.speakers().forEach(each -> countries.put(each.speaker(), each.country() == null ? "" : each.country()));
        mark.execute(slug, session, countries);
        return keynotes();
    }

    @Operation(operationId = "unmarkKeynote", summary = "Say that a session is no keynote")
    @DELETE
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{session}")
    public void unmark(@PathParam("session") UUID session) {
        unmark.execute(slug, session);
    }
}
