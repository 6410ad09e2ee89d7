package org.caravanserai.domain.exchanges.agreement;

import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The author of a proposal or approval for a party: an officer with an account, or the holder of a link to the agreement.
 *
 * @param account null for the holder of a link
 * @param link id of the {@link AgreementLink}; null for an account
 * @param name of the person at that time
 */
public record Signatory(@Nullable UUID account, @Nullable UUID link, String name) {

    /**
     * @throws Refused {@code sign-in-required}
     */
    public static Signatory of(Caller caller) {
        var account = caller.accountId();
        if (account == null) {
            throw new Refused("sign-in-required");
        }
        return new Signatory(account, null, caller.name());
    }

    public static Signatory of(AgreementLink link) {
        return new Signatory(null, link.id(), link.person());
    }
}
