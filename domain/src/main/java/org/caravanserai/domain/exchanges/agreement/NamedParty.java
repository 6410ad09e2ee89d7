package org.caravanserai.domain.exchanges.agreement;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;

/** An organization as readers see it beside an agreement or a stay. */
public record NamedParty(UUID id, String slug, LocalizedText name) {}
