package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.domain.exchanges.nomination.HostForm;
import org.caravanserai.domain.exchanges.nomination.HostForms;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.ExchangeOffices;
import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.exchanges.HostTerms;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Who stays or will stay abroad reads when and where, whom to ask at the host, and which letters there are. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowOwnStay {

    /** Whom people who come may need to ask. */
    private static final EnumSet<ContactPurpose> FOR_GUESTS =
            EnumSet.of(ContactPurpose.INCOMING, ContactPurpose.HOUSING, ContactPurpose.VISA_AND_INSURANCE);

    private final MyStays mine;
    private final Nominations nominations;
    private final HostForms forms;
    private final HostTerms terms;
    private final ExchangeOffices offices;
    private final LetterList letters;
    private final Clock clock;

    @Inject
    public ShowOwnStay(
            MyStays mine,
            Nominations nominations,
            HostForms forms,
            HostTerms terms,
            ExchangeOffices offices,
            LetterList letters,
            Clock clock) {
        this.mine = mine;
        this.nominations = nominations;
        this.forms = forms;
        this.terms = terms;
        this.offices = offices;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * An own stay.
     *
     * @param startsOn the first day, as the host has planned it for the person or by its calendar; null where neither is known
     * @param endsOn the last day, as the first one; a longer stay that was agreed counts
     * @param applyBy the last day to apply at the host, while the person is expected; null where none is named or it is over
     * @param place what the person joins at the host; null before the host has said it
     * @param contact the person who is responsible at the host; null before the host has named one
     * @param contacts of the host's office for people who come
     * @param letters the newest first
     */
    public record Shown(
            NominationRow stay,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate applyBy,
            @Nullable Place place,
            @Nullable Contact contact,
            List<OfficeContact> contacts,
            List<IssuedLetter> letters,
            Set<StayStep> possible) {

        public boolean can(StayStep step) {
            return possible.contains(step);
        }
    }

    /** What the person joins, see {@link HostDetails}. */
    public record Place(
            String programme,
            @Nullable String department,
            @Nullable String housing) {}

    /** Who is responsible for the person at the host. */
    public record Contact(String name, String email) {}

    /**
     * @param code of the stay
     * @throws NotFound when it is not the caller's
     */
    public Shown execute(String code) {
        var row = mine.execute().stream()
                .filter(each -> code.equals(each.mobility()))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        var stay = nominations.mobilityByCode(code).orElseThrow();
        var nomination = nominations.byId(stay.nomination()).orElseThrow();
        var term = terms.at(row.to().id(), row.year(), row.term());
        var told = forms.of(nomination.id()).map(HostForm::details);
        return new Shown(
                row,
                told.map(HostDetails::startsOn)
                        .or(() -> term.map(AcademicTerm::startsOn))
                        .orElse(null),
                Optional.ofNullable(stay.extendedUntil())
                        .or(() -> told.map(HostDetails::endsOn))
                        .or(() -> lastDay(row.to().id(), nomination))
                        .orElse(null),
                term.map(AcademicTerm::applicationsBy)
                        .filter(day -> isAhead(stay, day))
                        .orElse(null),
                told.map(each -> new Place(each.programme(), each.department(), each.housing()))
                        .orElse(null),
                told.map(each -> new Contact(each.contact(), each.contactEmail().value()))
                        .orElse(null),
                offices.of(row.to().id()).stream()
                        .flatMap(office -> office.sheet().contacts().stream())
                        .filter(each -> FOR_GUESTS.contains(each.purpose()))
                        .toList(),
                letters.of(nomination.id()),
                Step.only(Step.possible(StayStep.class, stay.standing(false, false)), StayStep.STATE_CONTACT::equals));
    }

    private Optional<LocalDate> lastDay(UUID host, Nomination nomination) {
        var year = nomination.place().year();
        return nomination.term() == Term.FULL_YEAR
                ? terms.lastDay(host, year)
                : terms.at(host, year, nomination.term()).map(AcademicTerm::endsOn);
    }

    private boolean isAhead(Mobility stay, LocalDate day) {
        return stay.state() == MobilityState.EXPECTED
                && !day.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
