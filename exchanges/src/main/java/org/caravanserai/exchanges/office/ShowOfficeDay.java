package org.caravanserai.exchanges.office;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What the office of the caller's organizations has to do with today: each number is the length of the list that it leads to. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowOfficeDay {

    /**
     * @param away people of the own organizations who are at a partner
     * @param here guests who are there
     * @param expected guests who have a place and have not arrived
     * @param ending agreements in force whose last day is within twelve months
     * @param calls of the own organizations, also those that are over
     */
    public record OfficeDay(long away, long here, long expected, long ending, long calls) {

        /** Whether the office has nothing yet. */
        public boolean isEmpty() {
            return away + here + expected + ending + calls == 0;
        }
    }

    private static final PageRequest COUNTED = PageRequest.first(1);

    private final NominationDirectory nominations;
    private final AgreementDirectory agreements;
    private final CallDirectory calls;
    private final ExchangeOfficer officer;
    private final CurrentAcademicYear calendar;

    @Inject
    public ShowOfficeDay(
            NominationDirectory nominations,
            AgreementDirectory agreements,
            CallDirectory calls,
            ExchangeOfficer officer,
            CurrentAcademicYear calendar) {
        this.nominations = nominations;
        this.agreements = agreements;
        this.calls = calls;
        this.officer = officer;
        this.calendar = calendar;
    }

    public OfficeDay execute() {
        var own = officer.read();
        return new OfficeDay(
                stays(Direction.OUT, MobilityState.ARRIVED),
                stays(Direction.IN, MobilityState.ARRIVED),
                stays(Direction.IN, MobilityState.EXPECTED),
                agreements
                        .of(own, AgreementFilter.ENDING, calendar.today(), COUNTED)
                        .total(),
                calls.of(own, COUNTED).total());
    }

    private long stays(Direction direction, MobilityState state) {
        return nominations
                .of(officer.read(), new NominationFilter(direction, null, state, null, null), COUNTED)
                .total();
    }
}
