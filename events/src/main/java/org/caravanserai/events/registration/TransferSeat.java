package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * The organizer gives the place of a participant to somebody else, of whom a record is kept or who is named with an address. The places never
 * become free in between. Both are told.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class TransferSeat {

    private final KnownRegistrations known;
    private final SeatTransfers transfers;
    private final AddedPeople people;
    private final CurrentCaller caller;

    @Inject
    TransferSeat(KnownRegistrations known, SeatTransfers transfers, AddedPeople people, CurrentCaller caller) {
        this.known = known;
        this.transfers = transfers;
        this.people = people;
        this.caller = caller;
    }

    /**
     * To whom the place goes: one of the first two.
     *
     * @param record code of a record that the caller keeps
     * @param person somebody with an address, with an account or without
     */
    @Described(
            name = "SeatTransfer",
            value = "To whom a place goes: a record that is kept of a person, or a person with an address.")
    public record Transfer(
            @Described("Code of a record that the caller keeps") @Nullable
            String record,

            @Nullable GuestDraft person,

            @Described("Where the person of the record comes from, ISO 3166-1") @Nullable
            CountryCode country,

            @Described("Of the person of the record") @Nullable @Longest(Registrant.MAX_AFFILIATION)
            String affiliation,

            @Described("In which the person with an address is written to; the caller's when absent") @Nullable
            LanguageTag language,

            @Longest(EditParticipant.MAX_REASON) String reason) {}

    /**
     * The code of the other person's registration.
     *
     * @throws org.caravanserai.domain.shared.NotFound when it is no registration for an event of the caller, or the caller does not keep the record
     * @throws Invalid {@code record} or {@code person} without one, {@code reason}
     * @throws org.caravanserai.domain.shared.Refused {@code registration-state} unless it holds a place for good, {@code registration-closed} unless the
     *     event is published and not over, {@code participant-there-already} with the code, {@code too-many-emails}
     */
    public String execute(String code, Transfer wish) {
        var seen = known.ofOwnEvent(code);
        if (wish.record() != null) {
            return transfers
                    .give(seen, people.kept(wish.record(), wish.country(), wish.affiliation()), wish.reason())
                    .code();
        }
        if (wish.person() == null) {
            throw new Invalid("record", "required");
        }
        var language = wish.language() == null
                ? caller.get().language()
                : wish.language().value();
        return transfers
                .give(seen, people.typed(wish.person(), language), wish.reason())
                .code();
    }
}
