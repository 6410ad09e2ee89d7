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
        programme = programme.strip();
        department = blankToNull(department);
        contact = contact.strip();
        housing = blankToNull(housing);
        finances = blankToNull(finances);
        passport = blankToNull(passport);
        new Invalid.Collector()
                .check(!programme.isEmpty(), "programme", "required")
                .check(programme.length() <= LONGEST_NAME, "programme", "text-too-long", LONGEST_NAME)
                .check(isAtMost(department, LONGEST_NAME), "department", "text-too-long", LONGEST_NAME)
                .check(!endsOn.isBefore(startsOn), "endsOn", "ends-before-it-starts")
                .check(!contact.isEmpty(), "contact", "required")
                .check(contact.length() <= LONGEST_NAME, "contact", "text-too-long", LONGEST_NAME)
                .check(isAtMost(housing, LONGEST_TEXT), "housing", "text-too-long", LONGEST_TEXT)
                .check(isAtMost(finances, LONGEST_TEXT), "finances", "text-too-long", LONGEST_TEXT)
                .check(isAtMost(passport, LONGEST_PASSPORT), "passport", "text-too-long", LONGEST_PASSPORT)
                .check(bornOn == null || bornOn.isBefore(startsOn), "bornOn", "in-the-future", startsOn)
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

    private static boolean isAtMost(@Nullable String text, int length) {
        return text == null || text.length() <= length;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
