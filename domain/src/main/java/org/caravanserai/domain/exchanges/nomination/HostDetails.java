package org.caravanserai.domain.exchanges.nomination;

import java.time.LocalDate;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the receiving organization says about an accepted stay: where, when, and whom to ask.
 *
 * @param programme what the person joins, for example a degree programme or a research group
 * @param department null when the programme says enough
 * @param endsOn the last day
 * @param contact name of a person at the receiving organization
 * @param housing null when nothing is said
 * @param finances who pays what, for the visa office; null when nothing is said
 * @param bornOn for the visa office; null before it is known
 * @param passport its number, for the visa office; null before it is known
 */
public record HostDetails(
        String programme,
        @Nullable String department,
        LocalDate startsOn,
        LocalDate endsOn,
        String contact,
        EmailAddress contactEmail,
        @Nullable String housing,
        @Nullable String finances,
        @Nullable LocalDate bornOn,
        @Nullable String passport) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TEXT = 1_000;
    public static final int LONGEST_PASSPORT = 30;

    public HostDetails {
        var faults = new Invalid.Collector();
        programme = faults.needed("programme", programme, LONGEST_NAME);
        department = faults.optional("department", department, LONGEST_NAME);
        faults.check(!endsOn.isBefore(startsOn), "endsOn", "ends-before-it-starts");
        contact = faults.needed("contact", contact, LONGEST_NAME);
        housing = faults.optional("housing", housing, LONGEST_TEXT);
        finances = faults.optional("finances", finances, LONGEST_TEXT);
        passport = faults.optional("passport", passport, LONGEST_PASSPORT);
        faults.check(bornOn == null || bornOn.isBefore(startsOn), "bornOn", "in-the-future", startsOn)
                .throwIfAny();
    }

    /**
     * That a letter of this kind can be written.
     *
     * @throws Invalid {@code required} for {@code bornOn} and {@code passport} of an invitation
     */
    public void requireFor(ExchangeDocument letter) {
        boolean visa = letter == ExchangeDocument.VISA_INVITATION;
        new Invalid.Collector()
                .check(!visa || bornOn != null, "bornOn", "required")
                .check(!visa || passport != null, "passport", "required")
                .throwIfAny();
    }
}
