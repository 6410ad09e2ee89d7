package org.caravanserai.domain.exchanges.call;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list and on its page.
 *
 * @param host the organization that runs the call and sends people
 * @param funding what is paid or waived; empty when nothing is said
 * @param applications how many were submitted and not withdrawn
 * @param scored how many of them have a score
 * @param vouchedFor whether the organization that runs the call is verified; otherwise nobody else sees the call
 */
public record CallRow(
        UUID id,
        String slug,
        LocalizedText title,
        LocalizedText description,
        LocalizedText funding,
        NamedParty host,
        AcademicYear year,
        Instant opensAt,
        Instant closesAt,
        ZoneId zone,
        @Nullable Instant publishedAt,
        @Nullable Instant releasedAt,
        @Nullable Instant cancelledAt,
        int applications,
        int scored,
        long version,
        List<Destination> destinations,
        boolean vouchedFor)
        implements CallTimes {

    /**
     * Where people can go under one condition of the call.
     *
     * @param key names it among the wishes
     * @param agreement code of the agreement
     * @param left places that are free at this moment
     */
    public record Destination(
            String key,
            String agreement,
            String condition,
            String kind,
            NamedParty to,
            @Nullable String country,
            List<String> iscedF,
            List<Integer> eqf,
            List<Language> languages,
            int places,
            int left) {}

    /** A language that a destination asks for. */
    public record Language(String language, @Nullable String cefr) {}

    public boolean isPublic() {
        return publishedAt != null && vouchedFor;
    }

    /** As somebody may read it who does not run the call. */
    public CallRow told(Disclosure disclosure) {
        return new CallRow(
                id,
                slug,
                title,
                description,
                funding,
                host,
                year,
                opensAt,
                closesAt,
                zone,
                publishedAt,
                releasedAt,
                cancelledAt,
                Math.toIntExact(disclosure.people(disclosure.part(applications))),
                Math.toIntExact(disclosure.people(disclosure.part(scored))),
                version,
                destinations,
                vouchedFor);
    }

    /** Whether applications are open. */
    public boolean isOpen(Instant now) {
        return isPublic() && phase(now) == CallPhase.OPEN;
    }

    /** Destination countries, without duplicates. */
    public List<String> countries() {
        return destinations.stream()
                .map(Destination::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Kinds of mobility, without duplicates. */
    public List<String> kinds() {
        return destinations.stream().map(Destination::kind).distinct().toList();
    }

    /** Languages that destinations ask for, each once. */
    public List<String> languages() {
        return destinations.stream()
                .flatMap(destination -> destination.languages().stream())
                .map(Language::language)
                .distinct()
                .toList();
    }

    public int places() {
        return destinations.stream().mapToInt(Destination::left).sum();
    }
}
