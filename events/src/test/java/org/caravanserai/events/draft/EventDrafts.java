package org.caravanserai.events.draft;

import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;

/** Drafts of events, for tests. */
public final class EventDrafts {

    private EventDrafts() {}

    public static EventDraft titled(String title, String organizer) {
        return with(null, title, organizer, null, EventMode.HYBRID, null);
    }

    static EventDraft at(@Nullable String slug, String organizer) {
        return with(slug, "Forum of Schools", organizer, null, EventMode.HYBRID, null);
    }

    static EventDraft with(
            @Nullable String slug,
            String title,
            String organizer,
            @Nullable String series,
            EventMode mode,
            @Nullable Integer capacity) {
        return new EventDraft(
                slug == null ? null : Slug.of(slug),
                EventKind.FORUM,
                mode,
                LocalizedText.of("en", title),
                LocalizedText.of("en", "A meeting of schools."),
                LocalizedText.EMPTY,
                new EventDraft.OrganizerDraft(Slug.of(organizer)),
                series == null ? null : new EventDraft.SeriesDraft(Slug.of(series)),
                List.of(LanguageTag.of("en")),
                WrittenTime.parse("2027-05-10T09:00"),
                WrittenTime.parse("2027-05-12T18:00"),
                ZoneId.of("Asia/Shanghai"),
                new EventDraft.VenueDraft("Great Hall", "Guiyang", CountryCode.of("CN")),
                new EventDraft.RegistrationDraft(null, null, capacity, null, true, false, true, null, null),
                null,
                null);
    }
}
