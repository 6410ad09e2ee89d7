package org.caravanserai.exchanges.ewp;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads documents from addresses of partners. */
interface IiaSource {

    /**
     * @param address with its parameters; one that the platform trusts
     * @param token that the partner has given to the caller; null without one
     * @return what the partner answers, at most {@link IiaReader#MOST_BYTES}
     * @throws org.caravanserai.domain.shared.Refused {@code partner-address-refused} when it is not a public address over TLS;
     *     {@code partner-wants-token}; {@code partner-unreachable} when it does not answer in time, answers something else or sends
     *     elsewhere; {@code partner-answer-too-large}
     */
    byte[] get(URI address, @Nullable String token);
}
