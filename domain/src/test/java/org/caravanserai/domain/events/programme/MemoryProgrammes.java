package org.caravanserai.domain.events.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.EmailAddress;

/** Programmes, their drafts and the sessions that people marked, in memory. */
public final class MemoryProgrammes implements Programmes, SessionStars {

    private record Star(UUID account, UUID event, UUID session) {}

    private final Map<UUID, KeptProgramme> kept = new HashMap<>();
    private final Map<UUID, ProgrammeDraft> drafts = new HashMap<>();
    private final Map<UUID, Set<Booking>> bookings = new HashMap<>();
    private final Map<UUID, Map<UUID, TakenOutSession>> takenOut = new HashMap<>();
    private final Set<Star> stars = new HashSet<>();

    @Override
    public Optional<KeptProgramme> of(UUID event) {
        return Optional.ofNullable(kept.get(event));
    }

    @Override
    public void replace(UUID event, EventProgramme programme, Instant now) {
        var before = kept.get(event);
        var gone = takenOut.computeIfAbsent(event, id -> new HashMap<>());
        if (before != null) {
            before.programme().sessions().forEach(session -> gone.put(session.guid(), TakenOutSession.of(session)));
        }
        programme.sessions().forEach(session -> gone.remove(session.guid()));
        kept.put(
                event,
                new KeptProgramme(
                        programme,
                        before == null ? 1 : before.revision() + 1,
                        now,
                        Keynotes.carried(before, programme)));
    }

    @Override
    public List<TakenOutSession> takenOut(UUID event) {
        return takenOut.getOrDefault(event, Map.of()).values().stream()
                .sorted(Comparator.comparing(TakenOutSession::startsAt).thenComparing(TakenOutSession::guid))
                .toList();
    }

    @Override
    public void mark(UUID event, Keynotes keynotes) {
        kept.computeIfPresent(
                event,
                (id, before) -> new KeptProgramme(
                        before.programme(),
                        before.revision(),
                        before.changedAt(),
                        known(keynotes, before.programme())));
    }

    private static Keynotes known(Keynotes said, EventProgramme programme) {
        return Keynotes.carried(new KeptProgramme(programme, 1, Instant.EPOCH, said), programme);
    }

    @Override
    public void forgetPeopleWith(EmailAddress address, Instant now) {
        throw new UnsupportedOperationException("people are taken out of programmes by the database");
    }

    /** The drafts, which are not released yet. */
    public ProgrammeDrafts drafts() {
        return new ProgrammeDrafts() {
            @Override
            public Optional<ProgrammeDraft> of(UUID event) {
                return Optional.ofNullable(drafts.get(event));
            }

            @Override
            public void keep(UUID event, ProgrammeDraft draft, Set<Booking> taken) {
                drafts.put(event, draft);
                bookings.put(event, new HashSet<>(taken));
            }

            @Override
            public void edit(UUID event, ProgrammeDraft draft, Set<Booking> freed, Set<Booking> taken) {
                var all = new HashSet<>(bookings.getOrDefault(event, Set.of()));
                all.removeAll(freed);
                all.addAll(taken);
                if (all.stream().anyMatch(one -> all.stream().anyMatch(other -> meet(one, other)))) {
                    throw new Conflict("already-taken");
                }
                keep(event, draft, all);
            }

            @Override
            public Optional<ProgrammeDraft> take(UUID event, UUID id) {
                var taken = of(event).filter(draft -> draft.id().equals(id));
                taken.ifPresent(draft -> {
                    drafts.remove(event);
                    bookings.remove(event);
                });
                return taken;
            }
        };
    }

    private static boolean meet(Booking one, Booking other) {
        return !one.session().equals(other.session())
                && one.kind() == other.kind()
                && one.holder().equals(other.holder())
                && !one.tolerated()
                && !other.tolerated()
                && one.start().isBefore(other.end())
                && other.start().isBefore(one.end());
    }

    @Override
    public Set<UUID> of(UUID account, UUID event) {
        return stars.stream()
                .filter(star -> star.account().equals(account) && star.event().equals(event))
                .map(Star::session)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean set(UUID account, UUID event, UUID session) {
        var isThere = of(event).stream()
                .flatMap(programme -> programme.programme().sessions().stream())
                .anyMatch(found -> session.equals(found.guid()));
        if (isThere) {
            stars.add(new Star(account, event, session));
        }
        return isThere;
    }

    @Override
    public void remove(UUID account, UUID event, UUID session) {
        stars.remove(new Star(account, event, session));
    }
}
