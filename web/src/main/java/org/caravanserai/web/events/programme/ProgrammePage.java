package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.events.programme.DraftPreview;
import org.caravanserai.events.programme.PreviewProgramme;
import org.caravanserai.events.programme.ShowProgramme;
import org.jspecify.annotations.Nullable;

/** The programme of an event: what takes place now, and one day of it, narrowed by track and language as the address says. */
@Named
@RequestScoped
public class ProgrammePage {

    private final ShowProgramme show;
    private final Clock clock;
    private final PreviewProgramme preview;
    private String slug = "";

    private @Nullable Set<UUID> stars;

    private boolean draft;
    private boolean unreleased;

    private @Nullable String day;

    private @Nullable String track;

    private @Nullable String language;

    private @Nullable EventView event;

    private @Nullable EventProgramme programme;

    private Keynotes keynotes = Keynotes.NONE;

    private @Nullable ProgrammeDay chosen;

    private @Nullable ProgrammeGrid grid;

    private List<SessionCard> cards = List.of();

    private @Nullable ProgrammeMoment moment;

    @Inject
    ProgrammePage(ShowProgramme show, Clock clock, PreviewProgramme preview) {
        this.show = show;
        this.clock = clock;
        this.preview = preview;
    }

    public void load() {
        var answer = show.execute(slug);
        event = answer.event();
        stars = answer.stars();
        var kept = answer.kept();
        EventProgramme shown = kept == null ? null : kept.programme();
        keynotes = kept == null ? Keynotes.NONE : kept.keynotes();
        unreleased = shown != null && !answer.isReleased();
        if (draft) {
            Optional<EventProgramme> waiting = preview.execute(slug).map(DraftPreview::programme);
            unreleased = waiting.isPresent();
            shown = waiting.orElse(shown);
        }
        if (shown != null) {
            lay(shown, ZoneId.of(answer.event().timeZone()));
        }
    }

    private void lay(EventProgramme whole, ZoneId zone) {
        programme = whole;
        moment = ProgrammeMoment.of(whole.sessions(), clock.instant());
        ProgrammeDays days = new ProgrammeDays(whole);
        chosen = days.chosen(day, clock.instant());
        if (chosen != null) {
            Map<String, String> colors = days.colors();
            ProgrammeGrid laid = ProgrammeGrid.of(days.sessions(chosen, track, language), chosen.rooms(), zone);
            grid = laid;
            cards = laid.slots().stream()
                    .map(slot -> SessionCard.of(slot, whole, keynotes, colors))
                    .toList();
        }
    }

    public List<ProgrammeDay> getDays() {
        return programme == null ? List.of() : programme.days();
    }

    public List<String> getTracks() {
        return programme == null ? List.of() : new ProgrammeDays(programme).tracks();
    }

    public List<String> getLanguages() {
        return programme == null ? List.of() : new ProgrammeDays(programme).languages();
    }

    public @Nullable EventView getEvent() {
        return event;
    }

    public @Nullable ProgrammeDay getChosen() {
        return chosen;
    }

    public @Nullable ProgrammeGrid getGrid() {
        return grid;
    }

    public List<SessionCard> getCards() {
        return cards;
    }

    /** What takes place now and next; null while there is no programme. */
    public @Nullable ProgrammeMoment getMoment() {
        return moment;
    }

    /** Whether the visitor, who manages the event, sees what is not public yet. */
    public boolean isUnreleased() {
        return unreleased;
    }

    /** Ids of the sessions that the visitor has marked, separated by spaces; null if not signed in. */
    public @Nullable String getStars() {
        return stars == null ? null : stars.stream().map(SessionCard::id).collect(Collectors.joining(" "));
    }

    /** Whether dates include the year, because a day is in another year than the start of the event. */
    public boolean isYearTold() {
        EventView of = event;
        return of != null
                && getDays().stream()
                        .anyMatch(shown -> shown.date().getYear()
                                != of.startsAt()
                                        .atZone(ZoneId.of(of.timeZone()))
                                        .getYear());
    }

    public boolean isDraft() {
        return draft;
    }

    public void setDraft(boolean draft) {
        this.draft = draft;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getTrack() {
        return track;
    }

    public void setTrack(@Nullable String track) {
        this.track = track;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }
}
