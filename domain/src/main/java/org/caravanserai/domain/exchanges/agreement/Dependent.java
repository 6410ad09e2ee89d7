package org.caravanserai.domain.exchanges.agreement;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A call, a nomination or a stay that depends on an agreement, with what was decided to become of it.
 *
 * @param code by which people name it; of a call its address
 * @param title of a call; empty for the others
 * @param person of a nomination or a stay; null for a call
 * @param nomination code of the nomination that it is or comes from; null for a call
 * @param from the sending organization, which runs the call or has nominated
 * @param state its own
 * @param open whether it still depends on the agreement
 * @param decision null while nothing was decided
 */
public record Dependent(
        DependentKind kind,
        UUID id,
        String code,
        LocalizedText title,
        @Nullable PersonName person,
        @Nullable String nomination,
        UUID from,
        AcademicYear year,
        String state,
        boolean open,
        @Nullable Decided decision) {

    /**
     * What was decided.
     *
     * @param movedTo code of the other agreement; null unless it is moved
     */
    public record Decided(DependentFate fate, @Nullable String movedTo, String reason, String by, Instant at) {}

    /** Whether what was decided is still to be done: it is to be cancelled or moved and has not been. */
    public boolean toBeDone() {
        return open && decision != null && decision.fate() != DependentFate.HONOUR;
    }
}
