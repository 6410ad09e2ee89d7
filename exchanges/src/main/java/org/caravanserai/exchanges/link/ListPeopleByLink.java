package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Nominations and stays under the agreement that a link opens, and the places for which its party can nominate. */
@UseCase
@Public
public class ListPeopleByLink {

    private final LinkHolder holder;
    private final Agreements agreements;
    private final NominationDirectory directory;
    private final PlaceBook places;
    private final Clock clock;

    @Inject
    public ListPeopleByLink(
            LinkHolder holder, Agreements agreements, NominationDirectory directory, PlaceBook places, Clock clock) {
        this.holder = holder;
        this.agreements = agreements;
        this.directory = directory;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param party that the person acts for
     */
    public record People(UUID party, Page<NominationRow> nominations, List<FreePlace> places) {}

    /** Places of a condition by which the party sends. */
    public record FreePlace(String condition, AcademicYear year, MobilityKind kind, int left) {}

    /**
     * @throws NotFound when the link is none, has expired or was revoked
     */
    public People execute(String token, PageRequest request) {
        var link = holder.open(token);
        var agreement = agreements.byId(link.agreement()).orElseThrow();
        var filter = new NominationFilter(null, null, null, null, agreement.code());
        return new People(link.party(), directory.of(Set.of(link.party()), filter, request), places(agreement, link));
    }

    private List<FreePlace> places(Agreement agreement, AgreementLink link) {
        var inForce = agreement.revisionInForce();
        if (inForce == null) {
            return List.of();
        }
        var sending = agreements.revision(agreement.id(), inForce).orElseThrow().terms().conditions().stream()
                .filter(condition -> agreement.party(condition.from()).equals(link.party()))
                .toList();
        var today = AcademicCalendar.today(clock);
        return sending.stream()
                .flatMap(condition -> condition.offered(today).stream())
                .distinct()
                .sorted()
                .filter(agreement::allowsExchangesIn)
                .flatMap(year -> inYear(agreement, sending, year))
                .toList();
    }

    private Stream<FreePlace> inYear(Agreement agreement, List<Condition> sending, AcademicYear year) {
        return places.of(agreement.id(), year).stream().flatMap(counted -> sending.stream()
                .filter(condition -> condition.code().equals(counted.condition()) && condition.covers(year))
                .map(condition -> new FreePlace(condition.code(), year, condition.kind(), counted.left())));
    }
}
