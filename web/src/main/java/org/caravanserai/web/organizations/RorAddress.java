package org.caravanserai.web.organizations;

import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

/** The registry's identifier as the registry writes it: as an address. */
final class RorAddress {

    private RorAddress() {}

    static @Nullable String of(@Nullable String id) {
        return id == null ? null : RorId.of(id).address();
    }
}
