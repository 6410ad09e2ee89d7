package org.caravanserai.domain.centers.center;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;

/** An institution that runs a center. */
public record CenterOwner(UUID id, String slug, LocalizedText name) {}
