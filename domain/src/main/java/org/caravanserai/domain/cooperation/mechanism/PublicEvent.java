package org.caravanserai.domain.cooperation.mechanism;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;

/** A public event of the platform, as the area of events publishes it. */
public record PublicEvent(String slug, LocalizedText title, Instant startsAt, Instant endsAt) {}
