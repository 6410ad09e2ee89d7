package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Tells somebody who has just signed up what happened to it: with the receipt that the answer had, or as {@link ShowRegistration}. */
@UseCase
@Public
public class ShowResult {

    private final KnownRegistrations known;
    private final RegistrationDirectory directory;
    private final Receipts receipts;

    @Inject
    public ShowResult(KnownRegistrations known, RegistrationDirectory directory, Receipts receipts) {
        this.known = known;
        this.directory = directory;
        this.receipts = receipts;
    }

    /**
     * What is true now, and nothing of who it is.
     *
     * @param attendance null for a guest who has still to confirm the address
     * @param position place in the waiting list, from 1; null when not waiting
     */
    public record Result(
            String code,
            RegistrationState state,
            @Nullable Attendance attendance,
            @Nullable Integer position,
            boolean eventCancelled) {}

    /**
     * @param receipt null when there is none
     * @throws NotFound when it is no registration for this event, or not the caller's to see
     */
    public Result execute(String event, String typedCode, @Nullable String receipt) {
        var code = ReadableCode.tidy(typedCode);
        if (!receipts.isOf(code, receipt)) {
            known.byCode(code, null);
        }
        return directory
                .byCode(code)
                .filter(found -> found.eventSlug().equals(event))
                .map(found -> new Result(
                        found.code(), found.state(), found.attendance(), found.position(), found.eventCancelled()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
