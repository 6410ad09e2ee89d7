package org.caravanserai.domain.events.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions of a programme are keynotes and which countries its speakers come from, as the organizer of the event says. It is kept
 * beside the programme, which is as its source wrote it.
 *
 * @param sessions their guids
 * @param countries by the key of the speaker, {@link ProgrammePerson#key}
 */
public record Keynotes(Set<UUID> sessions, Map<String, CountryCode> countries) {

    public static final Keynotes NONE = new Keynotes(Set.of(), Map.of());

    private static final String KEYNOTE = "keynote";

    public Keynotes {
        sessions = Set.copyOf(sessions);
        countries = Map.copyOf(countries);
    }

    /**
     * What holds for the programme that takes the place of another: sessions and speakers that stay keep what was said of them. A session
     * that is new is a keynote where its source calls its type so.
     *
     * @param before what the event had; null: nothing
     */
    public static Keynotes carried(@Nullable KeptProgramme before, EventProgramme next) {
        var known = before == null
                ? Set.<UUID>of()
                : before.programme().sessions().stream()
                        .map(ProgrammeSession::guid)
                        .collect(Collectors.toSet());
        var said = before == null ? NONE : before.keynotes();
        var speakers = next.persons().stream().map(ProgrammePerson::key).collect(Collectors.toSet());
        return new Keynotes(
                next.sessions().stream()
                        .filter(session -> known.contains(session.guid())
                                ? said.sessions().contains(session.guid())
                                : isCalledKeynote(session))
                        .map(ProgrammeSession::guid)
                        .collect(Collectors.toSet()),
                said.countries().entrySet().stream()
                        .filter(speaker -> speakers.contains(speaker.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean isCalledKeynote(ProgrammeSession session) {
        var type = session.type();
        return type != null && type.toLowerCase(Locale.ROOT).contains(KEYNOTE);
    }

    /**
     * With this session as a keynote.
     *
     * @param speakers countries of its speakers by their keys; omitted speakers lose theirs
     */
    public Keynotes with(ProgrammeSession session, Map<String, CountryCode> speakers) {
        var all = new HashSet<>(sessions);
        all.add(session.guid());
        var from = new HashMap<>(countries);
        session.persons().forEach(person -> from.remove(person.key()));
        from.putAll(speakers);
        return new Keynotes(all, from);
    }

    /** Without this session; what is known of its speakers stays. */
    public Keynotes without(UUID session) {
        return new Keynotes(
                sessions.stream().filter(each -> !each.equals(session)).collect(Collectors.toSet()), countries);
    }

    public boolean has(ProgrammeSession session) {
        return sessions.contains(session.guid());
    }

    /** Country of a speaker; null if not stated. */
    public @Nullable CountryCode country(ProgrammePerson person) {
        return countries.get(person.key());
    }
}
