package org.caravanserai.domain.exchanges.units;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the list of its organization.
 *
 * @param parent code of the unit that it belongs to; null directly below the organization
 * @param level 1 directly below the organization
 */
public record UnitRow(
        UUID id, String code, LocalizedText name, @Nullable String parent, int level, long version) {}
