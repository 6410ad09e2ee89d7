package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.contribution.AcceptedContributions;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** An accepted contribution gets a session in the draft of the programme, with its title, abstract and authors; they are told with the release. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class PlaceContribution {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;
    private final AcceptedContributions accepted;
    private final ContributionCalls calls;

    @Inject
    PlaceContribution(
            OwnEvents ownEvents, ProgrammeEdits edits, AcceptedContributions accepted, ContributionCalls calls) {
        this.ownEvents = ownEvents;
        this.edits = edits;
        this.accepted = accepted;
        this.calls = calls;
    }

    /**
     * Where a contribution is to be.
     *
     * @param contribution its code
     * @param room name of a room of the programme
     * @param date by the calendar of the event
     * @param start in the time zone of the event
     * @param minutes its length
     */
    @Described(name = "ContributionPlacement", value = "Where and when an accepted contribution is to be.")
    public record Placement(
            @Described("Its code") String contribution,
            @Described("Name of a room of the programme") String room,
            @Described("By the calendar of the event") LocalDate date,
            @Described("In the time zone of the event") LocalTime start,

            @Between(least = 0, most = ProgrammeSessionDraft.MAX_MINUTES)
            int minutes) {}

    /**
     * @return guid of the session
     * @throws NotFound when the event is not the caller's, or has no such contribution that was accepted
     * @throws Refused {@code contribution-placed} when it has a session already; {@code room-taken}, {@code speaker-elsewhere}, naming the other session
     * @throws org.caravanserai.domain.shared.Invalid {@code room}: {@code unknown-reference}; {@code start}: {@code time-left-out}
     */
    public UUID execute(String slug, Placement placement) {
        var event = ownEvents.lock(slug);
        var contribution = accepted.of(event.id()).stream()
                .filter(each -> each.code().equals(placement.contribution().strip()))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        var draft = draft(contribution, placement);
        edits.change(event, draft.title(), (editor, programme) -> {
            if (AcceptedContributions.session(programme, contribution).isPresent()) {
                throw new Refused("contribution-placed");
            }
            return editor.place(
                    draft.begin(contribution.id(), programme, event.schedule().timeZone()));
        });
        return contribution.id();
    }

    private ProgrammeSessionDraft draft(EventContribution contribution, Placement placement) {
        var content = contribution.content();
        var language = content.language();
        var terms = calls.of(contribution.event())
                .orElseThrow(() -> new NotFound("not-found"))
                .terms();
        return new ProgrammeSessionDraft(
                content.title(),
                name(terms.typeName(contribution.type()), language),
                name(terms.trackName(content.track()), language),
                placement.room(),
                placement.date(),
                placement.start(),
                placement.minutes(),
                language,
                content.summary(),
                content.authors().stream()
                        .map(author -> new ProgrammeSessionDraft.SpeakerDraft(author.name(), !author.presents()))
                        .toList(),
                null);
    }

    private static @Nullable String name(LocalizedText name, @Nullable LanguageTag language) {
        var text = name.in(language == null ? "en" : language.value());
        return text.isBlank() ? null : text;
    }
}
