package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of the side that was asked confirms a longer stay, or refuses it with a reason. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DecideExtension {

    private final NominationAccess access;
    private final StayConsequences stays;
    private final StayExtensions extensions;

    @Inject
    public DecideExtension(NominationAccess access, StayConsequences stays, StayExtensions extensions) {
        this.access = access;
        this.stays = stays;
        this.extensions = extensions;
    }

    /** Possible decisions. */
    public enum Decision {
        CONFIRM,
        REFUSE
    }

    /**
     * @param extension the request that the officer has read
     * @param note needed for a refusal
     */
    public record Command(
            String code,
            UUID extension,
            Decision decision,
            @Nullable String note) {}

    /**
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-confirms} for the side that asked
     * @throws Conflict {@code stale-extension} when the request is not the latest, or was answered already
     * @throws Invalid {@code required} for the note of a refusal
     * @throws Refused {@code quota-exhausted}
     */
    public ExtensionState execute(Command command) {
        var stay = access.mobility(command.code());
        var nomination = access.eitherFor(stay);
        var extension = extensions.toDecide(stay, nomination, command.extension());
        if (command.decision() == Decision.CONFIRM) {
            stays.confirmed(stay, nomination, extension, command.note());
        } else {
            stays.refused(stay, extension, command.note());
        }
        return extension.state();
    }
}
