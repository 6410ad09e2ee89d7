package org.caravanserai.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ExchangeOffices;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;

/** The term at the receiving organization in which a stay begins, as its office has told it, with its deadlines. */
@ApplicationScoped
public class HostTerms {

    private final ExchangeOffices offices;
    private final Agreements agreements;

    @Inject
    public HostTerms(ExchangeOffices offices, Agreements agreements) {
        this.offices = offices;
        this.agreements = agreements;
    }

    /** Empty when the host has not told its calendar of the year. */
    public Optional<AcademicTerm> at(UUID host, AcademicYear year, Term term) {
        var all = offices.of(host).stream()
                .flatMap(office -> office.sheet().terms().stream())
                .filter(each -> each.year().equals(year))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(term == Term.SECOND ? all.size() / 2 : 0));
    }

    /** The last day of the last term of the year; empty as {@link #at}. */
    public Optional<LocalDate> lastDay(UUID host, AcademicYear year) {
        return offices.of(host).stream()
                .flatMap(office -> office.sheet().terms().stream())
                .filter(each -> each.year().equals(year))
                .map(AcademicTerm::endsOn)
                .max(Comparator.naturalOrder());
    }

    /** Like {@link #at}, for the host of a condition of an agreement. */
    public Optional<AcademicTerm> of(UUID agreement, String condition, AcademicYear year, Term term) {
        var agreed = agreements.agreed(agreement).get(condition);
        return agreed == null
                ? Optional.empty()
                : agreements.byId(agreement).flatMap(found -> at(found.party(agreed.to()), year, term));
    }

    /** The end of a last day. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
