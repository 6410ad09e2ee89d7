package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * An officer of either side lets a stay last longer. It takes effect at once unless it touches the quota: because it lasts into the next
 * academic year, where it needs a further place, or because the condition limits the months. Then the other side confirms it.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ExtendStay {

    private final NominationAccess access;
    private final StayConsequences stays;
    private final StayExtensions extensions;
    private final ExchangeEmails emails;

    @Inject
    public ExtendStay(
            NominationAccess access, StayConsequences stays, StayExtensions extensions, ExchangeEmails emails) {
        this.access = access;
        this.stays = stays;
        this.extensions = extensions;
        this.emails = emails;
    }

    /**
     * @param until the last day
     */
    public record Command(
            String code, LocalDate until, @Nullable String reason) {}

    /** The result: confirmed at once, or requested from the other side. */
    public record Extended(UUID id, ExtensionState state) {}

    /**
     * @throws NotFound when the caller acts for neither side
     * @throws Invalid {@code required} for the reason, {@code before-arrival}, {@code before-agreed-end}, {@code extension-too-long}
     * @throws Refused {@code mobility-state}; {@code extension-asked} when the other side has not answered another one; {@code
     *     quota-exhausted}
     */
    public Extended execute(Command command) {
        var stay = access.mobility(command.code());
        var nomination = access.eitherFor(stay);
        var extension = extensions.ask(stay, nomination, command.until(), command.reason());
        if (extensions.touchesQuota(stay, nomination, extension)) {
            stays.asked(stay, extension);
            emails.extensionAsked(nomination, extension);
        } else {
            stays.confirmed(stay, nomination, extension, null);
        }
        return new Extended(extension.id(), extension.state());
    }
}
