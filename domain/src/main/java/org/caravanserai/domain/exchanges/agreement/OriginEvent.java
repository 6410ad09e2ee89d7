package org.caravanserai.domain.exchanges.agreement;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;

/** A public event that an agreement can have come of. */
public record OriginEvent(String slug, LocalizedText title, Instant startsAt) {}
