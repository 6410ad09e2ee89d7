package org.caravanserai.schedule;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeLink;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.jspecify.annotations.Nullable;

/** Turns a session of a source, in the words of the JSON form, with its people and links into a part of the model. */
final class SessionReader {

    private final String scope;
    private final ZoneId zone;

    /**
     * @param scope keeps identifiers made here apart from those of other conferences
     * @param zone of times without one
     */
    SessionReader(String scope, ZoneId zone) {
        this.scope = scope;
        this.zone = zone;
    }

    /** Null when the time of the session cannot be determined, which is noted. */
    @Nullable
    ProgrammeSession session(SourceObject raw, ProgrammeDay day, String room) {
        OffsetDateTime start = SessionTimes.start(raw, day, zone);
        if (start == null) {
            return null;
        }
        Duration duration = SessionTimes.duration(raw, start, zone);
        String named = raw.text("room");
        if (named != null && !named.equals(room)) {
            raw.setAside("room", Note.Reason.CONTRADICTION);
        }
        SessionTexts texts = texts(raw);
        return new ProgrammeSession(
                identity(raw, start + texts.title()),
                day.index(),
                room,
                start,
                duration,
                texts,
                raw.text("track"),
                raw.text("type"),
                raw.text("language"),
                recording(raw),
                addresses(raw),
                references(raw, "links"),
                references(raw, "attachments"),
                raw.objects("persons").stream().map(this::person).toList(),
                raw.rest());
    }

    private SessionIdentity identity(SourceObject raw, String content) {
        UUID guid = raw.guid(scope);
        Long id = raw.whole("id");
        if (guid == null) {
            guid = Guids.derived(scope, id != null ? id + "@" + content : content);
            raw.note("guid", Note.Reason.MISSING, "guid", guid.toString());
        }
        return new SessionIdentity(guid, id, raw.text("code"), raw.text("slug"));
    }

    private static SessionTexts texts(SourceObject raw) {
        return new SessionTexts(
                raw.text("title", "Untitled"), raw.text("subtitle"), raw.text("abstract"), raw.text("description"));
    }

    private static Recording recording(SourceObject raw) {
        return new Recording(
                raw.text("recording_license"),
                raw.flag("do_not_record"),
                raw.flag("do_not_stream"),
                raw.text("recording_url"),
                raw.text("recording_link"));
    }

    private static SessionAddresses addresses(SourceObject raw) {
        return new SessionAddresses(
                raw.text("url"),
                raw.text("logo"),
                raw.text("feedback_url"),
                raw.text("origin_url"),
                raw.text("video_download_url"));
    }

    private static List<ProgrammeLink> references(SourceObject raw, String field) {
        return raw.objects(field).stream()
                .map(item -> new ProgrammeLink(
                        item.text("url"), item.text("title"), item.text("type"), item.text("service"), item.rest()))
                .toList();
    }

    private ProgrammePerson person(SourceObject raw) {
        return new ProgrammePerson(
                raw.guid(scope + "/person"),
                raw.whole("id"),
                raw.text("code"),
                raw.text("name"),
                raw.text("public_name"),
                raw.text("biography"),
                raw.text("avatar"),
                raw.text("url"),
                references(raw, "links"),
                raw.rest());
    }
}
